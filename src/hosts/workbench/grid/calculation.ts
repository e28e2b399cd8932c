import type { ICommandInfo, ICommandService, IExecutionOptions } from '@univerjs/core';
import { FormulaExecutedStateType, FormulaExecuteStageType } from '@univerjs/engine-formula';

const setValues = 'sheet.mutation.set-range-values';
/** What makes the grid compute, a tenth of a second later. */
const triggers = new Set([setValues, 'formula.mutation.set-trigger-formula-calculation-start']);
const started = 'formula.mutation.set-formula-calculation-start';
const told = 'formula.mutation.set-formula-calculation-notification';
/** The outcomes after which nothing is left to do. */
const finished = new Set<unknown>([FormulaExecutedStateType.NOT_EXECUTED, FormulaExecutedStateType.SUCCESS]);
/** So long, in milliseconds, without a sign of the calculation nobody is kept waiting: nothing must hang. */
const patience = 30_000;
/** What the grid has not begun to compute by then, in milliseconds, it has forgotten. */
const overdue = 1_000;

/** How far a run is, or, after its last stage, what came of it. */
interface Told {
  readonly stageInfo?: { readonly stage: FormulaExecuteStageType };
  readonly functionsExecutedState?: FormulaExecutedStateType;
}

/** Tells when the formulas of the grid are computed. */
export class Calculation {
  /** Changes so far, and how many of them the results follow. */
  #asked = 0;
  #done = 0;
  /** The runs that have begun and not ended: how many changes each of them follows. */
  #runs: number[] = [];
  #ended = 0;
  #waiting: ((isComputed: boolean) => void)[] = [];
  #reminder: ReturnType<typeof setTimeout> | undefined;
  #impatience: ReturnType<typeof setTimeout> | undefined;
  readonly #subscription: { dispose: () => void };

  /**
   * @param onEnd called whenever everything is computed
   * @param recalculate computes everything anew
   */
  constructor(
    commands: Pick<ICommandService, 'onCommandExecuted'>,
    private readonly onEnd: () => void,
    private readonly recalculate: () => void,
  ) {
    this.#subscription = commands.onCommandExecuted((command, options) => {
      this.#hear(command, options);
    });
  }

  /** There are changes that formulas have not followed yet. */
  get isRunning(): boolean {
    return this.#done < this.#asked;
  }

  /** Waits until every formula has followed the changes made so far; `false` where that seems never to come. */
  settled(): Promise<boolean> {
    if (!this.isRunning) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#hope();
    });
  }

  dispose(): void {
    this.#subscription.dispose();
    clearTimeout(this.#reminder);
    this.#release(false);
  }

  #hear({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): void {
    const isLocal = id === setValues && options?.onlyLocal === true;
    if (triggers.has(id) && !isLocal && !isFromFormula(options)) {
      this.#asked++;
      this.#remind();
    } else if (id === started) {
      this.#runs.push(this.#asked);
      this.#remind();
    } else if (id === told) {
      this.#follow(params as Told);
      this.#hope();
    }
  }

  #follow({ stageInfo, functionsExecutedState }: Told): void {
    if (stageInfo) {
      if (stageInfo.stage === FormulaExecuteStageType.CALCULATION_COMPLETED)
        this.#ended = this.#runs.shift() ?? 0;
      return;
    }
    if (finished.has(functionsExecutedState)) this.#done = Math.max(this.#done, this.#ended);
    this.#remind();
    if (this.isRunning) return;
    this.#release(true);
    this.onEnd();
  }

  /** A change that comes just when a run ends, the grid may forget: it means to stop the run and begin anew. */
  #remind(): void {
    clearTimeout(this.#reminder);
    if (this.isRunning && this.#runs.length === 0)
      this.#reminder = setTimeout(() => this.recalculate(), overdue);
  }

  /** Something goes on, so that it is worth while to wait on. */
  #hope(): void {
    clearTimeout(this.#impatience);
    if (this.#waiting.length > 0) this.#impatience = setTimeout(() => this.#release(false), patience);
  }

  #release(isComputed: boolean): void {
    clearTimeout(this.#impatience);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume(isComputed);
  }
}

/** The grid writes the results of formulas into its cells as well. */
export function isFromFormula(options: IExecutionOptions | undefined): boolean {
  return options !== undefined && 'fromFormula' in options && options.fromFormula === true;
}
