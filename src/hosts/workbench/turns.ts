/** Lets work that must not be cut in two go on, one after the other. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Begins once everything that was asked before has ended. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
