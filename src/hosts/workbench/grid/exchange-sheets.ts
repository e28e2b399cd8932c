import { BooleanNumber, type IExecutionOptions, type IStyleData, type Workbook } from '@univerjs/core';
import { breathe } from '../../breathe';
import { fillingsOf, fillIn, type Filling } from './filling';
import type { SheetSnapshot } from './snapshot';

/** A sheet and its place among the sheets of the grid. */
export interface PlacedSheet {
  readonly snapshot: SheetSnapshot;
  readonly index: number;
}

/** The workbook in the grid, and how it is changed. */
export interface ExchangeableGrid {
  readonly workbook: Workbook;
  readonly execute: (id: string, params: object, options?: IExecutionOptions) => void;
  readonly activate: (sheet: string) => void;
  /** An id that no sheet had before: the grid remembers what the formulas of an old sheet read. */
  readonly newId: (id: string) => string;
  /** Lets whoever computes the formulas elsewhere have the same cells. */
  readonly mirror: (filling: Filling) => void;
}

/**
 * Puts sheets in the places of those that have their names, and new ones at the end. They come empty and are filled
 * piece by piece, so that the page goes on. Nothing is computed: formulas come with their results.
 *
 * @param styles the looks of the cells by their ids
 * @returns whether there was one in whose place another one came
 */
export async function exchangeSheets(
  grid: ExchangeableGrid,
  sheets: readonly PlacedSheet[],
  styles: Readonly<Record<string, IStyleData>>,
): Promise<boolean> {
  const { workbook } = grid;
  const front = workbook.getActiveSheet(true)?.getName();
  const rowsBefore = ({ snapshot }: PlacedSheet): number =>
    workbook.getSheetBySheetName(snapshot.name)?.getRowCount() ?? 0;
  const isReplaced = sheets.some((sheet) => rowsBefore(sheet) > 0);
  // Where a sheet goes, the grid looks through all that are left: the largest goes first, and new ones come last.
  const order = [...sheets].sort((a, b) => rowsBefore(b) - rowsBefore(a) || a.index - b.index);
  for (const sheet of order) {
    putFrame(grid, sheet, styles);
    await breathe();
  }
  for (const { snapshot } of sheets) await fill(grid, snapshot);
  if (sheets.some(({ snapshot }) => snapshot.name === front)) grid.activate(front ?? '');
  return isReplaced;
}

/** Puts a sheet without its cells, instead of the one that has its name, if any; it is not in front. */
function putFrame(
  { workbook, execute, activate, newId }: ExchangeableGrid,
  { snapshot, index }: PlacedSheet,
  styles: Readonly<Record<string, IStyleData>>,
): void {
  const unitId = workbook.getUnitId();
  const present = workbook.getSheetBySheetName(snapshot.name);
  if (present) {
    const other = workbook
      .getSheets()
      .find((one) => one !== present && one.isSheetHidden() === BooleanNumber.FALSE);
    if (other && present === workbook.getActiveSheet(true)) activate(other.getName());
    execute('sheet.mutation.remove-sheet', { unitId, subUnitId: present.getSheetId() });
  }
  const sheet = { ...snapshot, id: newId(snapshot.id), cellData: {} };
  // What comes from somebody else does not come to the front.
  execute('sheet.mutation.insert-sheet', { unitId, index, sheet, styles }, { fromCollab: true });
}

async function fill(
  { workbook, mirror }: ExchangeableGrid,
  { name, cellData }: SheetSnapshot,
): Promise<void> {
  const subUnitId = workbook.getSheetBySheetName(name)?.getSheetId() ?? '';
  for (const cells of fillingsOf(cellData ?? {})) {
    const filling = { unitId: workbook.getUnitId(), subUnitId, cells };
    fillIn(workbook, filling);
    mirror(filling);
    await breathe();
  }
}
