import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { FormulaExecutedStateType, FormulaExecuteStageType } from '@univerjs/engine-formula';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Calculation } from './calculation';

type Listener = (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void;

/** A grid that tells what is done in it, as its formula engine does. */
function emulatedGrid() {
  let listen: Listener = () => undefined;
  const tell = (id: string, params = {}): void => listen({ id, params });
  const notify = (params: object): void =>
    tell('formula.mutation.set-formula-calculation-notification', params);
  return {
    onCommandExecuted: (listener: Listener) => {
      listen = listener;
      return { dispose: () => undefined };
    },
    change: () => tell('sheet.mutation.set-range-values'),
    goOn: () => notify({ stageInfo: { stage: FormulaExecuteStageType.CURRENTLY_CALCULATING } }),
    begin: () => tell('formula.mutation.set-formula-calculation-start'),
    end: (functionsExecutedState: FormulaExecutedStateType) => {
      notify({ stageInfo: { stage: FormulaExecuteStageType.CALCULATION_COMPLETED } });
      notify({ functionsExecutedState });
    },
    /** The engine tells of a run that was stopped before its last stage, and again after it. */
    stop: () => {
      notify({ functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION });
      notify({ stageInfo: { stage: FormulaExecuteStageType.CALCULATION_COMPLETED } });
      notify({ functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION });
    },
  };
}

function observed() {
  const grid = emulatedGrid();
  const ended = vi.fn();
  const recalculate = vi.fn();
  const calculation = new Calculation(grid, ended, recalculate);
  const settled = vi.fn();
  return { grid, ended, recalculate, calculation, settled };
}

const { SUCCESS, NOT_EXECUTED } = FormulaExecutedStateType;

describe('the calculation of the grid', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([SUCCESS, NOT_EXECUTED])(
    'has settled once the run after the last change has ended: %s',
    async (outcome) => {
      const { grid, ended, calculation, settled } = observed();
      grid.change();
      void calculation.settled().then(settled);
      grid.begin();
      await vi.advanceTimersByTimeAsync(0);
      expect(settled).not.toHaveBeenCalled();
      grid.end(outcome);
      await vi.advanceTimersByTimeAsync(0);
      expect(settled.mock.calls).toEqual([[true]]);
      expect(ended).toHaveBeenCalledTimes(1);
    },
  );

  it('does not take the end of a run for that of the one which began meanwhile', async () => {
    const { grid, calculation, settled } = observed();
    grid.change();
    grid.begin();
    grid.change();
    grid.begin();
    void calculation.settled().then(settled);
    grid.end(SUCCESS);
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).not.toHaveBeenCalled();
    grid.end(SUCCESS);
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  it('goes on after a run that was stopped for a change', async () => {
    const { grid, recalculate, calculation, settled } = observed();
    grid.change();
    grid.begin();
    grid.change();
    void calculation.settled().then(settled);
    grid.stop();
    grid.begin();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(settled).not.toHaveBeenCalled();
    grid.end(SUCCESS);
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).toHaveBeenCalledTimes(1);
    expect(recalculate).not.toHaveBeenCalled();
  });

  it.each<[string, (grid: ReturnType<typeof emulatedGrid>) => void]>([
    ['came just when the run ended', (grid) => grid.end(SUCCESS)],
    ['stopped a run for good', (grid) => grid.stop()],
  ])('is asked for anew where the grid forgot a change that %s', async (_, finish) => {
    const { grid, recalculate } = observed();
    grid.change();
    grid.begin();
    grid.change();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(recalculate).not.toHaveBeenCalled();
    finish(grid);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(recalculate).toHaveBeenCalledTimes(1);
  });

  it('asks for nothing where nothing was forgotten', async () => {
    const { grid, recalculate } = observed();
    grid.change();
    await vi.advanceTimersByTimeAsync(200);
    grid.begin();
    grid.end(SUCCESS);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(recalculate).not.toHaveBeenCalled();
  });

  it('says that it has not settled where it gives no sign of life', async () => {
    const { grid, calculation, settled } = observed();
    grid.change();
    grid.begin();
    void calculation.settled().then(settled);
    await vi.advanceTimersByTimeAsync(20_000);
    grid.goOn();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(settled.mock.calls).toEqual([[false]]);
  });
});
