import { parseRange, type Range } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { Catalog } from '../catalog/types';
import type { Role } from '../catalog/roles';
import type { Settings } from '../settings/settings';
import type { Steps } from '../steps';
import { guessLegacyEncoding, type LegacyEncoding } from '../text/legacy';
import { ownColumns } from './assign-roles';
import type { TableBody } from './column-candidates';
import { readColumns } from './columns';
import { findHeaders, headerOfRange, manyRoles, searchBounds } from './find-headers';
import { headerColumns, type Bounds, type HeaderBlock } from './header';
import { HeaderRoles } from './header-roles';
import { SheetText } from './sheet-text';
import { splitTables, type TablePart } from './split-tables';
import type { Column } from './types';

/** What makes a table a plan: its tasks, then who does what until when. */
const worth: Readonly<Partial<Record<Role, number>>> = {
  task: 3,
  lead: 3,
  deadline: 2,
  support: 1.5,
  product: 1.5,
  budget: 1.5,
  status: 1,
  ordinal: 1,
};
/** Rows whose texts show in which encoding a sheet is. */
const encodingRows = 100;
/** A header has no more rows, those of column numbers included. */
const headerRows = 5;

/** A table of tasks. */
export interface FoundTable {
  /** From its first header row to its last row that holds anything, notes and signatures included. */
  readonly range: Range;
  readonly headerRows: readonly number[];
  /** How much it looks like a plan: what its columns say and how many rows it has. Only for comparing. */
  readonly score: number;
}

/** A table with what its reader needs of the search. */
export interface TableCandidate extends FoundTable, TableBody {
  readonly columns: readonly Column[];
  /** The rows above it that may hold its title. */
  readonly above: Bounds;
}

/** The tables of tasks on a sheet, the likeliest first. Summaries and lists of other things are none. */
export function* findTables(grid: Grid, settings: Settings, catalog: Catalog): Steps<FoundTable[]> {
  const candidates = yield* findCandidates(grid, settings, catalog);
  return candidates.map(({ range, headerRows, score }) => ({ range, headerRows, score }));
}

/**
 * The tables in the range that the settings name, whether anything shows that they are of tasks or not: what a person
 * can choose the columns from.
 */
export function tablesInRange(grid: Grid, settings: Settings, catalog: Catalog): Steps<TableCandidate[]> {
  return tablesOn(new SheetText(grid), settings, catalog);
}

export function* findCandidates(grid: Grid, settings: Settings, catalog: Catalog): Steps<TableCandidate[]> {
  const found = yield* candidatesOn(new SheetText(grid), settings, catalog);
  const encoding = found.length === 0 ? legacyEncodingOf(grid) : null;
  return encoding === null ? found : yield* candidatesOn(new SheetText(grid, encoding), settings, catalog);
}

/** The legacy encoding of the first texts that betray one; fonts are not always known. */
function legacyEncodingOf(grid: Grid): LegacyEncoding | null {
  for (let row = 1; row <= Math.min(grid.lastRow, encodingRows); row++) {
    for (let col = 1; col <= grid.width(row); col++) {
      const { value } = grid.cell(row, col);
      const encoding = typeof value === 'string' ? guessLegacyEncoding(value) : null;
      if (encoding !== null) return encoding;
    }
  }
  return null;
}

function* candidatesOn(sheet: SheetText, settings: Settings, catalog: Catalog): Steps<TableCandidate[]> {
  const tables = yield* tablesOn(sheet, settings, catalog);
  return tables.filter(({ columns }) => isPlan(columns));
}

function* tablesOn(sheet: SheetText, settings: Settings, catalog: Catalog): Steps<TableCandidate[]> {
  const roles = new HeaderRoles(catalog);
  const range = settings.range === undefined ? null : parseRange(settings.range);
  const bounds = searchBounds(sheet, range);
  if (bounds.bottom < bounds.top || bounds.right < bounds.left) return [];
  const inside = yield* findHeaders(sheet, bounds, roles);
  const headers = range ? [...(yield* headerAbove(sheet, bounds, roles)), ...inside] : inside;
  if (headers.length === 0 && range) headers.push(headerOfRange(sheet, bounds));
  const own = headers.map((header) => withOwnColumns(sheet, header, settings));
  const parts = splitTables(sheet, own, bounds);
  yield;
  const tables: TableCandidate[] = [];
  for (const part of parts) tables.push(yield* candidate({ ...part, sheet, roles, catalog }, settings));
  return tables.sort((a, b) => b.score - a.score || a.range.top - b.range.top);
}

/** The header directly above a range in which the user marked the rows of tasks only. */
function* headerAbove(sheet: SheetText, range: Bounds, roles: HeaderRoles): Steps<HeaderBlock[]> {
  const above = { ...range, top: Math.max(1, range.top - headerRows), bottom: range.top - 1 };
  const headers = yield* findHeaders(sheet, above, roles);
  return headers.filter(({ rows }) => rows.at(-1) === above.bottom);
}

/** Columns that the user named belong to the table, even without a header. */
function withOwnColumns(sheet: SheetText, header: HeaderBlock, settings: Settings): HeaderBlock {
  const own = ownColumns(settings).map(([col]) => col);
  const left = Math.min(header.left, ...own);
  const right = Math.max(header.right, ...own);
  if (left === header.left && right === header.right) return header;
  return { rows: header.rows, left, right, columns: headerColumns(sheet, header.rows, left, right) };
}

function* candidate(part: TablePart & TableBody, settings: Settings): Steps<TableCandidate> {
  const columns = yield* readColumns(part, settings);
  const { rows, left, right } = part.header;
  const range = { top: rows[0] ?? 1, left, bottom: Math.max(part.lastRow, rows.at(-1) ?? 1), right };
  const known = columns.reduce((sum, { role }) => sum + (role === null ? 0 : (worth[role] ?? 0.5)), 0);
  const body = Math.max(0, part.lastRow - part.firstRow + 1);
  return { ...part, columns, range, headerRows: rows, score: known + 2 * Math.log2(1 + body) };
}

/** Tasks and something about them; most columns understood, or as many as plans have that no list of other things has. */
function isPlan(columns: readonly Column[]): boolean {
  const known = columns.flatMap(({ role }) => role ?? []);
  const roles = new Set(known);
  roles.delete('note');
  const enough = roles.size >= manyRoles || (roles.size >= 2 && known.length * 2 >= columns.length);
  return roles.has('task') && enough;
}
