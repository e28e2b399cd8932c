import { googleHost } from '../../src/hosts/google';
import type { InteractiveHost } from '../../src/hosts/host';
import { AppsScript, type AppsScriptOptions } from '../google-host/apps-script';
import type { Book } from '../google-host/book/book';
import { bundle } from '../google-host/bundle';

export interface OpenGoogle {
  readonly host: InteractiveHost;
  readonly book: Book;
  readonly script: AppsScript;
  /** Lets time go on until the page asks again for edits of people. */
  readonly tick: () => Promise<void>;
}

/** The host of the add-on over a spreadsheet that is open in an emulated Google Sheets. */
export function openGoogle(book: Book, options: AppsScriptOptions = {}): OpenGoogle {
  const script = new AppsScript(bundle, book, options);
  const steps = new Set<() => Promise<void>>();
  const host = googleHost({
    call: script.call,
    repeat: (step) => {
      steps.add(step);
      return () => steps.delete(step);
    },
  });
  return {
    host,
    book,
    script,
    tick: async () => {
      for (const step of steps) await step();
    },
  };
}
