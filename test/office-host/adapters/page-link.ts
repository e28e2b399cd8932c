/** On the page's own server, where the test that drives it answers: the answers of Excel, and who asks for them. */
export const answerPath = '/emulated-excel';
export const messengerPath = '/emulated-excel.js';

/** An address that only the emulation asks for, not the add-in. */
export function isEmulation(url: string): boolean {
  return [answerPath, messengerPath].includes(new URL(url).pathname);
}

/** Runs in a worker: fetches what Excel answers, so that carrying messages takes none of the time of the page. */
export const messengerScript = `onmessage = async ({ data: { id, body, flags } }) => {
  const answer = await fetch('${answerPath}?flags=' + flags, { method: 'POST', body });
  postMessage({ id, answer: await answer.text() });
};`;

/** The name under which a page asks of the test what is not about the workbook. */
export const askBinding = '__emulatedExcelAsk';

/** What office.js asks of Excel beside the workbook. The answer is the number of an error, or 0. */
export type Question =
  | { readonly type: 'command-done'; readonly id: string; readonly status: number }
  /** What office.js writes goes on as it is: nothing may be compiled on a page with a strict policy, as zod would. */
  | { readonly type: 'open-dialog'; readonly details: string }
  | { readonly type: 'close-dialog' }
  | { readonly type: 'message-parent' | 'message-child'; readonly params: string };

export function ask(question: Question): Promise<number> {
  const binding = window[askBinding];
  if (!binding) throw new Error('No test listens to this page.');
  return binding(question);
}

/** What office.js asks of Excel, by number. Excel for Windows takes messages of dialogs otherwise. */
export const methods = { richApi: 93, commandDone: 94, messageParent: 144, messageChild: 145 } as const;

/** Of what office.js asks to be told, by number. */
export const events = { dialog: 10, parentMessage: 12, richApi: 33, command: 39 } as const;

/** What Excel answers to a question of the older API, none of which the emulator knows. */
export const internalError = 5001;

/** What happened to a dialog, by the number that its opener is told. */
export const dialogEvents = { message: 0, pageMissing: 12_002, closed: 12_006 } as const;

/** What the page's own Excel says of itself. */
export interface PageExcel {
  /** By name in lower case: the newest version of each requirement set. */
  readonly sets: Readonly<Record<string, string>>;
  /** In which Excel speaks to people, and in which the workbook is written. */
  readonly locale: string;
}

/** What the script in the page offers to the test. */
export interface PageHandle {
  /** Passes on an event, as it stands on the wire. */
  tell(entry: readonly unknown[]): void;
  /** A button of the ribbon is pressed. */
  press(commandId: string, functionName: string, controlId: string): void;
  /** Something happened to the window that the page opened: one of {@link dialogEvents}. */
  tellOfDialog?(what: number, content: string): void;
}

/** What the script in a dialog with a window of its own offers to the test. */
export interface DialogHandle {
  /** Hears what the page that opened it has to say. */
  hear(content: string): void;
}

declare global {
  interface Window {
    emulatedExcel?: PageHandle;
    emulatedDialog?: DialogHandle;
    [askBinding]?: (question: Question) => Promise<number>;
  }
}

interface Answer {
  readonly id: number;
  readonly answer: string;
}

/** Asks the emulator, which lives with the test, by way of a worker. */
class Messenger {
  readonly #worker = new Worker(messengerPath);
  readonly #waiting = new Map<number, (answer: string) => void>();
  #last = 0;

  constructor() {
    this.#worker.onmessage = ({ data: { id, answer } }: MessageEvent<Answer>) => {
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
    };
  }

  ask(body: string, flags: number): Promise<string> {
    const id = ++this.#last;
    this.#worker.postMessage({ id, body, flags });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }
}

let messenger: Messenger | null = null;

/** What Excel answers to a request. The text goes over as it is, which costs the page as little as a real Excel does. */
export function answerTo(body: string, flags: number): Promise<string> {
  messenger ??= new Messenger();
  return messenger.ask(body, flags);
}

/** What office.js keeps to itself. */
interface Library {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/** Has office.js refuse members that this Excel is too old for, as soon as the library is there. */
export function refuseUnknownMembers(): void {
  let library: Library | undefined;
  Object.defineProperty(window, 'OfficeExtension', {
    configurable: true,
    get: () => library,
    set: (value: Library) => {
      library = value;
      setTimeout(() => {
        value.CommonUtility._doApiNotSupportedCheck = true;
      });
    },
  });
}
