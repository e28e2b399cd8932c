/** The undo list of the person at the sheet. Programs add to it and, with some calls, wipe it. */
export class UndoList {
  #steps: string[] = [];
  readonly #wipes: string[] = [];

  /** What can be undone, the latest last. */
  get steps(): readonly string[] {
    return this.#steps;
  }

  /** The calls that wiped the list, in order. */
  get wipes(): readonly string[] {
    return this.#wipes;
  }

  add(step: string): void {
    this.#steps.push(step);
  }

  wipe(call: string): void {
    this.#steps = [];
    this.#wipes.push(call);
  }
}
