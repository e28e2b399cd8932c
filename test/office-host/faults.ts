import type { Book } from './book/book';
import { HostError } from './protocol/error';

interface Fault {
  readonly member: string;
  readonly code: string;
  /** So many uses of the member go well before. */
  skip: number;
  /** So many uses fail; then all is well again. */
  left: number;
}

/** What goes wrong in a real Excel, to be made to go wrong here. */
export class Faults {
  readonly #faults: Fault[] = [];
  readonly #visitors: ((book: Book) => void)[] = [];
  /** How long Excel takes for each request, in milliseconds. */
  latency = 0;
  /** The next dialog is not opened; to office.js Excel gives this number as the reason. */
  #dialogError = 0;

  /** Lets a use of a member fail (`Range.values`, `Worksheet.getRange`), with what came before it in the batch done. */
  failOn(member: string, code = 'GeneralException', { skip = 0, times = 1 } = {}): void {
    this.#faults.push({ member, code, skip, left: times });
  }

  /**
   * Somebody gets at the workbook just before a request is answered: `requests` says how many come first. What the
   * program read before is stale then.
   */
  interfere(visit: (book: Book) => void, requests = 0): void {
    this.#visitors[requests] = visit;
  }

  /** @throws HostError where the member is to fail now */
  check(member: string): void {
    const fault = this.#faults.find((candidate) => candidate.member === member && candidate.left > 0);
    if (!fault) return;
    if (fault.skip > 0) {
      fault.skip--;
      return;
    }
    fault.left--;
    throw new HostError(fault.code, `${member} was made to fail.`);
  }

  /** Lets Excel open no dialog the next time: 12007 where there is one already, 12009 where a person does not want it. */
  refuseDialog(error: number): void {
    this.#dialogError = error;
  }

  /** Why a dialog is not to be opened now; 0 where it is. */
  takeDialogError(): number {
    const error = this.#dialogError;
    this.#dialogError = 0;
    return error;
  }

  /** Waits and lets whoever is due get at the workbook. */
  async beforeRequest(book: Book): Promise<void> {
    const latency = this.latency;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    this.#visitors.shift()?.(book);
  }
}
