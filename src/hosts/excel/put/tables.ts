import { contains, formatRange } from '../../../core/grid/address';
import type { SheetSpec, TableSpec } from '../../../core/grid/sheet-spec';
import { topLeft } from '../../common/ranges';
import type { Outline, OutlineTable } from '../read/outline';
import { actionSize, type Job } from './job';
import type { StandingSheet } from './standing';

/** Hardly a look of its own: our cells bring theirs along. */
const plainStyle = 'TableStyleLight1';

export interface TableJobs {
  /** Before the cells are written: no filter may be in their way, and no table that is to go. */
  readonly before: readonly Job[];
  readonly after: readonly Job[];
}

/** Brings the tables of a sheet to where they are to stand. One that can stay keeps whatever refers to it. */
export function tableJobs(
  worksheet: Excel.Worksheet,
  spec: SheetSpec,
  { tables }: Outline,
  standing: StandingSheet | null,
  supports: (version: string) => boolean,
): TableJobs {
  const block = standing?.ownership.block ?? null;
  const own = tables.filter(
    ({ sheet, range }) => sheet === spec.name && block !== null && contains(block, topLeft(range)),
  );
  const stays = (table: OutlineTable) => spec.tables.find((wish) => canBecome(table, wish, supports));
  const gone = own.filter((table) => !stays(table));
  return {
    before: own.map((table) => ({
      size: 4 * actionSize,
      queue: () => {
        const item = worksheet.tables.getItem(table.id);
        item.clearFilters();
        if (gone.includes(table)) item.convertToRange();
      },
    })),
    after: spec.tables.map((wish) => {
      const present = own.find((table) => stays(table) === wish);
      return { size: 8 * actionSize, queue: () => place(worksheet, wish, present) };
    }),
  };
}

/** A table keeps its header where it is. */
function canBecome(
  { name, range }: OutlineTable,
  wish: TableSpec,
  supports: (version: string) => boolean,
): boolean {
  const { top, left, right, bottom } = wish.range;
  const isSame = name.toLowerCase() === wish.name.toLowerCase();
  const fits = range.top === top && range.left === left;
  const isWhole = range.right === right && range.bottom === bottom;
  return isSame && fits && (isWhole || supports('1.13'));
}

function place(
  worksheet: Excel.Worksheet,
  { name, range }: TableSpec,
  present: OutlineTable | undefined,
): void {
  if (present) {
    const isWhole = present.range.right === range.right && present.range.bottom === range.bottom;
    if (!isWhole) worksheet.tables.getItem(present.id).resize(formatRange(range));
    return;
  }
  const table = worksheet.tables.add(formatRange(range), true);
  table.name = name;
  table.style = plainStyle;
  table.showBandedRows = false;
}
