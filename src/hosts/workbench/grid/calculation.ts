import type { ICommandInfo, ICommandService, IExecutionOptions } from '@univerjs/core';

const setValues = 'sheet.mutation.set-range-values';
/** What makes the grid compute, a tenth of a second later. */
const triggers = new Set([
  setValues,
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
  'formula.mutation.set-trigger-formula-calculation-start',
]);
const started = 'formula.mutation.set-formula-calculation-start';
const told = 'formula.mutation.set-formula-calculation-notification';
/** The states in which nothing is left to do: nothing to compute, and computed. */
const ended = new Set<unknown>([2, 3]);
/** Who waits longer is told anyway: formulas may be wrong, but nothing must hang. */
const patience = 30_000;

/** Tells when the formulas of the grid are computed. */
export class Calculation {
  #asked = 0;
  #begun = 0;
  #done = 0;
  #waiting: (() => void)[] = [];
  readonly #subscription: { dispose: () => void };

  /** @param onEnd called whenever everything is computed */
  constructor(
    commands: ICommandService,
    private readonly onEnd: () => void,
  ) {
    this.#subscription = commands.onCommandExecuted((command, options) => {
      this.#hear(command, options);
    });
  }

  /** There are changes that formulas have not followed yet. */
  get isRunning(): boolean {
    return this.#done < this.#asked;
  }

  /** Waits until every formula has followed the changes made so far. */
  async settled(): Promise<void> {
    if (!this.isRunning) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#release();
  }

  #hear({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): void {
    const isLocal = id === setValues && options?.onlyLocal === true;
    if (triggers.has(id) && !isLocal && !isFromFormula(options)) this.#asked++;
    else if (id === started) this.#begun = this.#asked;
    else if (
      id === told &&
      ended.has((params as { functionsExecutedState?: unknown }).functionsExecutedState)
    ) {
      this.#done = Math.max(this.#done, this.#begun);
      if (this.isRunning) return;
      this.#release();
      this.onEnd();
    }
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}

/** The grid writes the results of formulas into its cells as well. */
export function isFromFormula(options: IExecutionOptions | undefined): boolean {
  return options !== undefined && 'fromFormula' in options && options.fromFormula === true;
}
