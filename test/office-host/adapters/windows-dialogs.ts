import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { Faults } from '../faults';
import { dialogRequest } from './dialog-request';
import type { Dialogs, DialogQuestion, OpenDialog } from './dialogs';
import { dialogEvents } from './page-link';

/** The numbers by which Excel says why it opens no dialog. */
const errors = { otherDomain: 12_004, notHttps: 12_005, alreadyOpen: 12_007 } as const;

const toParent = z.object({ messageToParent: z.string() });
const toDialog = z.object({ messageContent: z.string() });

export interface WindowOptions {
  readonly faults: Faults;
  /** Makes a new window part of the emulated Excel. */
  readonly prepare: (window: Page) => Promise<void>;
  /** The address of a dialog with what Excel adds to it. */
  readonly addressOf: (url: string) => string;
}

/** In Excel for Windows a dialog is a window of its own; Excel carries the messages between it and its opener. */
export class WindowsDialogs implements Dialogs {
  #window: Page | null = null;
  #waiting: ((window: Page) => void)[] = [];

  constructor(
    private readonly opener: Page,
    private readonly options: WindowOptions,
  ) {}

  async open(): Promise<OpenDialog> {
    const window = this.#window ?? (await new Promise<Page>((resolve) => this.#waiting.push(resolve)));
    return {
      frame: window.mainFrame(),
      gone: new Promise((resolve) => {
        if (window.isClosed()) resolve();
        else window.once('close', () => resolve());
      }),
      close: () => window.close(),
    };
  }

  async answer(question: DialogQuestion): Promise<number> {
    switch (question.type) {
      case 'open-dialog':
        return this.#show(question.details);
      case 'close-dialog':
        return this.#close();
      case 'message-parent':
        this.#tell(dialogEvents.message, toParent.parse(JSON.parse(question.params)).messageToParent);
        return 0;
      case 'message-child':
        this.#say(toDialog.parse(JSON.parse(question.params)).messageContent);
        return 0;
    }
  }

  async #show(details: string): Promise<number> {
    const { url, size } = dialogRequest(details);
    const refusal = this.options.faults.takeDialogError() || this.#refusal(url);
    if (refusal !== 0) return refusal;
    const window = await this.opener.context().newPage();
    this.#window = window;
    window.once('close', () => {
      if (this.#window !== window) return;
      this.#window = null;
      this.#tell(dialogEvents.closed);
    });
    await window.setViewportSize(size);
    await this.options.prepare(window);
    window.goto(this.options.addressOf(url)).catch(() => {
      if (!window.isClosed()) this.#tell(dialogEvents.pageMissing);
    });
    for (const resolve of this.#waiting.splice(0)) resolve(window);
    return 0;
  }

  #refusal(url: string): number {
    const { protocol, origin } = new URL(url);
    if (this.#window) return errors.alreadyOpen;
    if (protocol !== 'https:') return errors.notHttps;
    return origin === new URL(this.opener.url()).origin ? 0 : errors.otherDomain;
  }

  async #close(): Promise<number> {
    const window = this.#window;
    if (!window) return dialogEvents.closed;
    // Who closes it is not told that it is closed.
    this.#window = null;
    await window.close();
    return 0;
  }

  #tell(what: number, content = ''): void {
    deliver(this.opener, (page) =>
      page.evaluate(([event, words]) => window.emulatedExcel?.tellOfDialog?.(event, words), [
        what,
        content,
      ] as const),
    );
  }

  #say(content: string): void {
    if (!this.#window) return;
    deliver(this.#window, (page) => page.evaluate((words) => window.emulatedDialog?.hear(words), content));
  }
}

/** What is said to a window that is being closed is lost. */
function deliver(page: Page, say: (page: Page) => Promise<void>): void {
  say(page).catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}
