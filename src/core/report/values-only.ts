import type { CellSpec, CellStyle, SheetId, SheetSpec } from '../grid/sheet-spec';

/** What is sent out or printed unless somebody asks for more: findings and journal quote cells, persons in them too. */
export const sentSheets: readonly SheetId[] = ['summary', 'due', 'agencies'];

/**
 * The same sheets without formulas: each shows what it shows now, wherever it is sent. Links stay where they lead to one
 * of the sheets themselves.
 */
export function valuesOnly(specs: readonly SheetSpec[]): SheetSpec[] {
  const names = new Set(specs.map(({ name }) => name));
  return specs.map((spec) => ({
    ...spec,
    rows: spec.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => frozen(cell, names)) })),
    names: [],
  }));
}

function frozen(cell: CellSpec, sheets: ReadonlySet<string>): CellSpec {
  const { col, style, link, formula = '' } = cell;
  // A formula may show nothing; a cell that shows nothing is empty.
  const value = cell.value === '' ? null : cell.value;
  if (!link) return { col, value, style: formula.includes('HYPERLINK(') ? withoutLink(style) : style };
  return sheets.has(link.sheet) ? { col, value, style, link } : { col, value, style: withoutLink(style) };
}

function withoutLink(style: CellStyle): CellStyle {
  return Object.fromEntries(Object.entries(style).filter(([key]) => key !== 'color' && key !== 'underline'));
}
