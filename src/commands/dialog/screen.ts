import type { Language } from '../../core/i18n/text';
import { speaker } from '../messages';
import type { Page, Question } from '../page';
import { isFromDialog, messagesOf, type Button, type FromDialog, type ToDialog } from './protocol';

/** An open dialog, as far as the command needs it. */
export interface DialogPort {
  send(message: string): void;
  close(): void;
  /** @param listener hears every message of the dialog */
  onMessage(listener: (message: string) => void): void;
  /** @param listener hears that a person closed the window, or that it stands there without its page */
  onEnd(listener: (how: 'closed' | 'failed') => void): void;
}

/** The window in which a command says what it does, asks before it changes anything, and says what came of it. */
export class DialogScreen {
  readonly #port: DialogPort;
  readonly #language: Language;
  readonly #openPane: () => void;
  #ready = false;
  #closed = false;
  /** What the dialog cannot hear yet. */
  #waiting: ToDialog[] = [];
  #answer: ((yes: boolean) => void) | null = null;
  #end = (): void => undefined;
  /** Settles when the window is gone. */
  readonly closed: Promise<void>;

  constructor(port: DialogPort, language: Language, openPane: () => void) {
    this.#port = port;
    this.#language = language;
    this.#openPane = openPane;
    this.closed = new Promise((resolve) => (this.#end = resolve));
    port.onMessage((message) => {
      if (isFromDialog(message)) this.#hear(message);
    });
    port.onEnd((how) => {
      if (how === 'failed') this.#goOnInPane();
      else this.#gone();
    });
  }

  working(what: string): void {
    this.#send([{ type: 'working', language: this.#language, what }]);
  }

  /** Shows a question; a window that is closed answers no. */
  ask(question: Question): Promise<boolean> {
    if (this.#closed) return Promise.resolve(false);
    this.#show(question, [
      { label: question.yes, reply: 'yes', primary: true },
      { label: question.no, reply: 'no', primary: false },
    ]);
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** Shows how the command ended. */
  show(page: Page): void {
    const say = speaker(this.#language);
    this.#show(page, [
      { label: say('action.close'), reply: 'close', primary: true },
      { label: say('action.openPane'), reply: 'open-pane', primary: false },
    ]);
  }

  #show(page: Page, buttons: readonly Button[]): void {
    this.#send(messagesOf(page, buttons, this.#language));
  }

  #send(messages: readonly ToDialog[]): void {
    if (this.#closed) return;
    if (this.#ready) for (const message of messages) this.#port.send(JSON.stringify(message));
    else this.#waiting.push(...messages);
  }

  #hear(message: FromDialog): void {
    switch (message) {
      case 'ready':
        this.#ready = true;
        this.#send(this.#waiting);
        this.#waiting = [];
        break;
      case 'yes':
      case 'no':
        this.#answered(message === 'yes');
        break;
      case 'open-pane':
        this.#goOnInPane();
        break;
      case 'close':
        this.#close();
    }
  }

  #answered(yes: boolean): void {
    this.#answer?.(yes);
    this.#answer = null;
  }

  #goOnInPane(): void {
    this.#openPane();
    this.#close();
  }

  #close(): void {
    if (!this.#closed) this.#port.close();
    this.#gone();
  }

  #gone(): void {
    this.#closed = true;
    this.#answered(false);
    this.#end();
  }
}
