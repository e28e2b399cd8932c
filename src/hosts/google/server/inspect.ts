import type { Range } from '../../../core/grid/address';
import type { InspectionAnswer, Target } from '../protocol';
import { BlockReading } from './block';
import { EntryRules } from './entry-rules';
import { blockAround, columnsOf, Marks, RichTexts } from './marks';
import { areaOf, cellsAt, sheetNamed, type Sheet } from './places';
import { ValueReader } from './values';

/** A constant number of calls of the service, one more for every column, merged area and list of choices. */
export function inspect({ sheet: name, cells }: { sheet: string; cells: Target[] }): InspectionAnswer {
  const sheet = sheetNamed(name);
  const places = cells.map(([row, col]) => ({ row, col }));
  const area = blockAround(places);
  const reader = new ValueReader();
  const block = new BlockReading(sheet, area, reader);
  const texts = new RichTexts(sheet, columnsOf(places));
  const marks = new Marks(sheet, area, block);
  const rules = new EntryRules(sheet, area, reader);
  return {
    cells: cells.map(([row, col, after]) => {
      const formula = block.formula(row, col);
      return {
        value: block.value(row, col),
        formula: formula === '' ? null : formula,
        format: block.format(row, col),
        rich: texts.isMixed(row, col) || marks.isMarked(row, col),
        linked: texts.isLinked(row, col),
        barred: !block.holds(row, col, after) && !rules.take(row, col, after),
      };
    }),
    filled: filledAreas(sheet),
    merges: cellsAt(sheet, area).getMergedRanges().map(areaOf),
  };
}

/** A pivot table is known by its first cell only: what stands together with that is its own. */
function filledAreas(sheet: Sheet): Range[] {
  return [
    ...sheet.getPivotTables().map((pivot) => areaOf(pivot.getAnchorCell().getDataRegion())),
    ...sheet.getDataSourceTables().map((table) => areaOf(table.getRange())),
  ];
}
