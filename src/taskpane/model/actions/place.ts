import { buildCatalog } from '../../../core/catalog/build';
import { formatRange, maxRow, parseRange, type Range } from '../../../core/grid/address';
import type { Grid } from '../../../core/grid/grid';
import { findTables, tablesInRange } from '../../../core/plan/find-table';
import type { Settings } from '../../../core/settings/settings';
import { inSteps } from '../../../core/steps';
import { oneLine } from '../../../core/text/spaces';
import { openTableInSteps } from '../../../workflow/examine';
import { UnusableTable } from '../../../workflow/errors';
import { chosenHeaders } from '../../../workflow/remembered-columns';
import { said } from '../../messages';
import type { Pacer } from '../pacer';
import type { Pane } from '../pane';
import type { ColumnTable } from '../state';
import { checkFront } from './check';
import { keepHeaders, keepSettings } from './keep';

/**
 * Takes the cells that the person has selected for the table, with their header. Where the program cannot tell what the
 * columns are, the person is asked; otherwise the table is checked, and the workbook remembers its place.
 */
export function takeSelection(pane: Pane): Promise<boolean> {
  return pane.work(
    said('work.check'),
    async (pacer) => {
      const selection = await pane.host.selection();
      const grid = selection && (await pane.host.read(selection.sheet));
      await pacer.pause();
      if (!grid || !isTable(selection.range, grid)) {
        pane.notify({ intent: 'warning', said: said('place.nothing') });
        return;
      }
      const place = { sheet: grid.sheet, range: formatRange(withRoom(selection.range, grid)), columns: {} };
      const settings = { ...pane.state.settings, ...place };
      const catalog = buildCatalog(settings.dictionary);
      const found = await inSteps(findTables(grid, settings, catalog), pacer.pause);
      if (found.length > 0) return keepPlace(pane, pacer, grid, settings);
      const [table] = await inSteps(tablesInRange(grid, settings, catalog), pacer.pause);
      if (!table) {
        pane.notify({ intent: 'warning', said: said('place.nothing') });
        return;
      }
      const { range, columns, firstRow, lastRow } = table;
      const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
      const draft: ColumnTable = { grid, range: formatRange(range), columns, rows, settings };
      pane.dispatch({ type: 'draft', draft });
    },
    { cancellable: true },
  );
}

/** Checks the table that a person named, with the columns that they chose. */
export function saveDraft(pane: Pane, { grid }: ColumnTable, settings: Settings): Promise<boolean> {
  return pane.work(said('work.check'), (pacer) => keepPlace(pane, pacer, grid, settings), {
    cancellable: true,
    onError: (why, error) => {
      const isShort = error instanceof UnusableTable && error.code === 'noTableOnSheet';
      pane.notify({ intent: 'error', said: isShort ? said('columns.tooFew') : why });
    },
  });
}

/** @throws {UnusableTable} where the columns make no plan; then nothing is kept */
async function keepPlace(pane: Pane, pacer: Pacer, grid: Grid, settings: Settings): Promise<void> {
  const { plan } = await inSteps(openTableInSteps(grid, settings), pacer.pause);
  await keepHeaders(pane, chosenHeaders(plan));
  const kept = await keepSettings(pane, settings);
  await checkFront(pane, pacer, grid.sheet);
  const place = { sheet: oneLine(grid.sheet), range: formatRange(plan.range) };
  const chosen = parseRange(settings.range ?? '');
  const isAll = !chosen || chosen.bottom >= grid.lastRow;
  if (!kept) return;
  if (isAll) pane.notify({ intent: 'success', said: said('place.kept', place) });
  else pane.notify({ intent: 'warning', said: said('place.keptAlone', place) });
}

/** Reaches down as far as a sheet does where nothing stands below, so that rows added later belong to the table. */
function withRoom(range: Range, grid: Grid): Range {
  for (let row = range.bottom + 1; row <= grid.lastRow; row++) {
    for (let col = range.left; col <= Math.min(range.right, grid.width(row)); col++)
      if (grid.cell(row, col).value !== null) return range;
  }
  return { ...range, bottom: maxRow };
}

/** A header and something below it, in more than one column. */
function isTable({ top, left, bottom, right }: Range, grid: Grid): boolean {
  const width = Math.max(0, ...Array.from({ length: grid.lastRow }, (_, index) => grid.width(index + 1)));
  return Math.min(bottom, grid.lastRow) > top && Math.min(right, width) > left;
}
