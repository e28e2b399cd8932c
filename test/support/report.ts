import { formatAddress, parseAddress } from '../../src/core/grid/address';
import type { CellSpec, SheetId, SheetSpec, SpecValue } from '../../src/core/grid/sheet-spec';
import { sheetIds } from '../../src/core/grid/sheet-spec';
import type { Plan } from '../../src/core/plan/types';
import { sheetNames } from '../../src/core/report/sheet-names';
import type { ReportInput } from '../../src/core/report/types';
import { rollUp } from '../../src/core/rollup/roll-up';
import { day } from './day';

/** What the sheets of a plan are made of, all of them wanted, with Vietnamese names. */
export function reportInput(
  plan: Plan,
  asOf: string,
  more: Partial<Omit<ReportInput, 'plan' | 'rollup'>> = {},
): ReportInput {
  const names = Object.fromEntries(sheetIds.map((id) => [id, sheetNames[id].vi]));
  return {
    plan,
    rollup: rollUp(plan, day(asOf)),
    checked: { findings: [], notApplicable: [], ran: [] },
    rules: [],
    journal: [],
    language: 'vi',
    names: names as Record<SheetId, string>,
    wanted: new Set(sheetIds),
    inputs: new Map(),
    ...more,
  };
}

/** The cell at an address such as `F7`. */
export function specCell(spec: SheetSpec, address: string): CellSpec {
  const place = parseAddress(address);
  const cell = spec.rows[(place?.row ?? 0) - 1]?.cells.find(({ col }) => col === place?.col);
  if (!cell) throw new Error(`${spec.name} has no cell ${address}.`);
  return cell;
}

/** What the cells of a row hold, from its first to its last cell. */
export function rowValues(spec: SheetSpec, row: number): SpecValue[] {
  return (spec.rows[row - 1]?.cells ?? []).map(({ value }) => value);
}

/** The address of the first cell that holds a value. */
export function findCell(spec: SheetSpec, value: SpecValue): string {
  for (const [index, { cells }] of spec.rows.entries()) {
    const found = cells.find((cell) => cell.value === value);
    if (found) return formatAddress({ row: index + 1, col: found.col });
  }
  throw new Error(`${spec.name} holds ${String(value)} nowhere.`);
}

/** The rows of the first table of a sheet, without its titles. */
export function tableRows(spec: SheetSpec): SpecValue[][] {
  const [table] = spec.tables;
  if (!table) throw new Error(`${spec.name} has no table.`);
  const { top, bottom } = table.range;
  return Array.from({ length: bottom - top }, (_, index) => rowValues(spec, top + 1 + index));
}

/**
 * Complains of a formula that a spreadsheet would not take: a text of more than 255 characters in it, quotation marks or
 * brackets that do not close, more than 8192 characters, or a function that is volatile or newer than Excel 2016.
 */
export function formulaProblem(formula: string): string | null {
  if (!formula.startsWith('=')) return 'does not begin with =';
  if (formula.length > 8192) return 'is too long';
  const literals = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) =>
    text.replaceAll('""', '"'),
  );
  if (literals.some((text) => text.length > 255)) return 'holds a text of more than 255 characters';
  const rest = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'!/g, '');
  if (/["']/.test(rest)) return 'has a quotation mark that does not close';
  let depth = 0;
  for (const sign of rest) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth < 0) return 'closes a bracket that is not open';
  }
  if (depth !== 0) return 'has a bracket that does not close';
  const forbidden =
    /\b(TODAY|NOW|OFFSET|INDIRECT|RAND|RANDBETWEEN|CELL|INFO|FILTER|SORT|UNIQUE|LET|XLOOKUP|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|AGGREGATE)\(/.exec(
      rest,
    );
  return forbidden ? `calls ${forbidden[1] ?? ''}` : null;
}

/** Every formula of a sheet, those of its conditional formats included. */
export function formulasOf(spec: SheetSpec): string[] {
  return [
    ...spec.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
    ...spec.conditional.map(({ formula }) => formula),
  ];
}
