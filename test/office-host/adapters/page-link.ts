/** The names under which a page and the test that drives it call each other. */
export const answerBinding = '__emulatedExcelAnswers';
export const doneBinding = '__emulatedExcelCommandDone';

/** What the page's own Excel says of itself. */
export interface PageExcel {
  /** By name in lower case: the newest version of each requirement set. */
  readonly sets: Readonly<Record<string, string>>;
  /** In which Excel speaks to people, and in which the workbook is written. */
  readonly locale: string;
  /** Where the page of the add-in is, for Excel on the web. */
  readonly addinUrl: string;
}

/** What the script in the page offers to the test. */
export interface PageHandle {
  /** Passes on an event, as it stands on the wire. */
  tell(entry: readonly unknown[]): void;
  /** A button of the ribbon is pressed. */
  press(functionName: string, controlId: string): void;
}

declare global {
  interface Window {
    emulatedExcel?: PageHandle;
    [answerBinding]?: (body: string, flags: number) => Promise<string>;
    [doneBinding]?: () => Promise<void>;
  }
}

/** Asks the emulator, which lives with the test, for the answer to a request. */
export async function answerTo(body: string, flags: number): Promise<string> {
  const ask = window[answerBinding];
  if (!ask) throw new Error('No test answers for Excel.');
  return ask(body, flags);
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
