import type { CellValue } from '../../../core/grid/grid';
import type { OwnSheet, SheetInfo } from '../../host';
import { rangeIn } from '../address';
import { readValue } from '../../common/cell-value';
import { readOutline } from './outline';

export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const { sheets, ownership } = await readOutline(context, { tables: false });
  return sheets.map(({ name, state, kind }) => ({
    name,
    state,
    kind,
    own: ownership.get(name)?.id ?? null,
  }));
}

/** The sheets that the product wrote, with what people filled in since: three syncs. */
export async function listOwnSheets(context: Excel.RequestContext): Promise<readonly OwnSheet[]> {
  const { ownership } = await readOutline(context, { tables: false });
  const asked = [...ownership].map(([name, { id, names }]) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    const cells = names.flatMap((own) => {
      if (!own.input || !own.range) return [];
      const { top, left } = own.range;
      const cell = rangeIn(worksheet, { top, left, bottom: top, right: left });
      return [{ name: own.name, cell: cell.load('values') }];
    });
    return { id, name, cells };
  });
  if (asked.some(({ cells }) => cells.length > 0)) await context.sync();
  return asked.map(({ id, name, cells }) => {
    const inputs = new Map<string, CellValue>();
    for (const { name: key, cell } of cells) {
      const value = readValue(cell.values[0]?.[0], false);
      if (value !== null) inputs.set(key, value);
    }
    return { id, name, inputs };
  });
}
