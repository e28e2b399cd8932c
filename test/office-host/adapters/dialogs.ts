import type { Frame } from 'playwright-core';
import type { Question } from './page-link';

/** A dialog that an add-in has opened, as a person sees it. */
export interface OpenDialog {
  /** Where its page is. */
  readonly frame: Frame;
  /** Settles when it is gone, whoever closed it. */
  readonly gone: Promise<void>;
  /** A person closes it by its cross. */
  readonly close: () => Promise<void>;
}

export type DialogQuestion = Exclude<Question, { readonly type: 'command-done' }>;

/** The dialogs of one add-in: Excel shows one at a time. */
export interface Dialogs {
  /** The one that is open; waits for it where there is none yet. */
  open(): Promise<OpenDialog>;
  /** @returns the number of an error, or 0 */
  answer(question: DialogQuestion): Promise<number>;
}
