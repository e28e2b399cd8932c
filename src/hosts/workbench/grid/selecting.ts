import type { ICommandService, IRange, Worksheet } from '@univerjs/core';
import type { CellRef, Range } from '../../../core/grid/address';

const selecting = 'sheet.operation.set-selections';
const firstCell: Range = { top: 1, left: 1, bottom: 1, right: 1 };

interface SelectParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly selections?: readonly {
    readonly range: Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>;
  }[];
}

/** Which cells of the sheets of a workbook are selected. */
export class Selecting {
  /** By the id of the sheet. */
  readonly #blocks = new Map<string, readonly Range[]>();
  readonly #subscription: { dispose: () => void };

  constructor(
    private readonly commands: ICommandService,
    private readonly unitId: string,
  ) {
    this.#subscription = commands.onCommandExecuted(({ id, params }) => {
      if (id === selecting) this.#remember(params as SelectParams);
    });
  }

  /** The selected blocks of a sheet; its first cell before anything was selected. */
  of(sheet: Worksheet): readonly [Range, ...Range[]] {
    const [first = firstCell, ...others] = this.#blocks.get(sheet.getSheetId()) ?? [];
    return [first, ...others];
  }

  /** Selects a cell of a sheet, with all that it is merged with. */
  select(sheet: Worksheet, { row, col }: CellRef): void {
    const [actualRow, actualColumn] = [row - 1, col - 1];
    const { startRow, endRow, startColumn, endColumn, isMerged, isMergedMainCell } =
      sheet.getCellInfoInMergeData(actualRow, actualColumn);
    const range = { startRow, endRow, startColumn, endColumn };
    const primary = { ...range, actualRow, actualColumn, isMerged, isMergedMainCell };
    const selections = [{ range, primary, style: null }];
    const params = { unitId: this.unitId, subUnitId: sheet.getSheetId(), selections };
    this.commands.syncExecuteCommand(selecting, params);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #remember({ unitId, subUnitId, selections }: SelectParams): void {
    if (unitId !== this.unitId || !selections?.length) return;
    const blocks = selections.map(({ range: { startRow, startColumn, endRow, endColumn } }) => ({
      top: startRow + 1,
      left: startColumn + 1,
      bottom: endRow + 1,
      right: endColumn + 1,
    }));
    this.#blocks.set(subUnitId, blocks);
  }
}
