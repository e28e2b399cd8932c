import { parseRange, type Range } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { Catalog } from '../catalog/types';
import type { Role } from '../catalog/roles';
import type { Settings } from '../settings/settings';
import { foldKey } from '../text/keys';
import { guessLegacyEncoding, type LegacyEncoding } from '../text/legacy';
import { ownColumns } from './assign-roles';
import type { TableBody } from './column-candidates';
import { readColumns } from './columns';
import { findHeaders, headerOfRange, manyRoles, searchBounds } from './find-headers';
import { headerColumns, type Bounds, type HeaderBlock } from './header';
import { HeaderRoles } from './header-roles';
import { amountInWords, isSignature, isTotalLabel } from './labels';
import { last } from './last';
import { SheetText } from './sheet-text';
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
/** So many empty rows end a table, unless its header is repeated below them. */
const gapRows = 6;
/** The first line of another appendix. */
const newPlan = /^(?:phụ lục|phụ biểu|biểu (?:mẫu )?số|mẫu số)(?![\p{L}\p{M}])/iu;
/** Rows whose texts show in which encoding a sheet is. */
const encodingRows = 100;
/** How far above a header its title may begin. */
const titleRows = 20;

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
export function findTables(grid: Grid, settings: Settings, catalog: Catalog): FoundTable[] {
  return findCandidates(grid, settings, catalog).map(({ range, headerRows, score }) => ({
    range,
    headerRows,
    score,
  }));
}

export function findCandidates(grid: Grid, settings: Settings, catalog: Catalog): TableCandidate[] {
  const found = candidatesOn(new SheetText(grid), settings, catalog);
  const encoding = found.length === 0 ? legacyEncodingOf(grid) : null;
  return encoding === null ? found : candidatesOn(new SheetText(grid, encoding), settings, catalog);
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

function candidatesOn(sheet: SheetText, settings: Settings, catalog: Catalog): TableCandidate[] {
  const roles = new HeaderRoles(catalog);
  const range = settings.range === undefined ? null : parseRange(settings.range);
  const bounds = searchBounds(sheet, range);
  if (bounds.bottom < bounds.top || bounds.right < bounds.left) return [];
  let headers = findHeaders(sheet, bounds, roles).map((header) => withOwnColumns(sheet, header, settings));
  if (headers.length === 0 && range) headers = [headerOfRange(sheet, bounds)];
  return splitTables(sheet, headers, bounds)
    .map((part) => candidate({ ...part, sheet, roles, catalog }, settings))
    .filter((table) => table !== null)
    .sort((a, b) => b.score - a.score || a.range.top - b.range.top);
}

/** Columns that the user named belong to the table, even without a header. */
function withOwnColumns(sheet: SheetText, header: HeaderBlock, settings: Settings): HeaderBlock {
  const own = ownColumns(settings).map(([col]) => col);
  const left = Math.min(header.left, ...own);
  const right = Math.max(header.right, ...own);
  if (left === header.left && right === header.right) return header;
  return { rows: header.rows, left, right, columns: headerColumns(sheet, header.rows, left, right) };
}

interface Part {
  readonly header: HeaderBlock;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly above: Bounds;
}

/** Which rows belong to which header: repeats of a header stay in its table. */
function splitTables(sheet: SheetText, headers: readonly HeaderBlock[], bounds: Bounds): Part[] {
  const own: HeaderBlock[] = [];
  for (const header of headers) {
    const open = last(own, (earlier) => overlaps(earlier, header));
    if (!open || !repeats(open, header) || beginsAnew(sheet, header)) own.push(header);
  }
  return own.map((header): Part => {
    const top = header.rows[0] ?? 1;
    const firstRow = (header.rows.at(-1) ?? top) + 1;
    const next = own.find((later) => (later.rows[0] ?? 0) > top && overlaps(header, later));
    const previous = last(own, (earlier) => (earlier.rows[0] ?? 0) < top && overlaps(header, earlier));
    const limit = next ? titleTop(sheet, next) - 1 : bounds.bottom;
    return {
      header,
      firstRow,
      lastRow: lastFilledRow(sheet, header, firstRow, limit),
      above: {
        top: previous ? titleTop(sheet, header) : 1,
        left: 1,
        bottom: top - 1,
        right: sheet.grid.lastCol,
      },
    };
  });
}

function candidate(part: Part & TableBody, settings: Settings): TableCandidate | null {
  const columns = readColumns(part, settings);
  if (!isPlan(columns)) return null;
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

function overlaps(a: HeaderBlock, b: HeaderBlock): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** All words of the later header stand in the same columns of the first. */
function repeats(first: HeaderBlock, later: HeaderBlock): boolean {
  return later.columns.every(({ col, words }) => {
    const own = first.columns.find((column) => column.col === col)?.words ?? [];
    return words.every(({ text }) => own.some((word) => foldKey(word.text) === foldKey(text)));
  });
}

/** A title or a signature stands between a header and the rows above it: another plan begins. */
function beginsAnew(sheet: SheetText, header: HeaderBlock): boolean {
  const first = titleTop(sheet, header);
  for (let row = Math.max(1, first - 1); row < (header.rows[0] ?? 1); row++) {
    for (let col = 1; col <= header.right; col++) {
      const text = sheet.text(row, col);
      if (isSignature(text) || (row >= first && newPlan.test(text))) return true;
    }
  }
  return false;
}

/** The first of the rows above a header that can be its title: few texts each, no sums. */
function titleTop(sheet: SheetText, header: HeaderBlock): number {
  const top = header.rows[0] ?? 1;
  let row = top;
  while (row > 1 && top - row < titleRows && isTitleRow(sheet, row - 1, header)) row--;
  return row;
}

function isTitleRow(sheet: SheetText, row: number, header: HeaderBlock): boolean {
  let texts = 0;
  for (let col = 1; col <= header.right; col++) {
    const { value } = sheet.grid.cell(row, col);
    const text = sheet.text(row, col);
    if (text === '') continue;
    texts++;
    if (texts > 2 || typeof value === 'number') return false;
    if (isTotalLabel(text) || amountInWords(text) !== null || isSignature(text)) return false;
  }
  return true;
}

/** The last row before the limit that holds anything, but nothing beyond a long gap. */
function lastFilledRow(sheet: SheetText, header: HeaderBlock, firstRow: number, limit: number): number {
  let filled = firstRow - 1;
  for (let row = firstRow; row <= limit; row++) {
    if (sheet.isBlank(row, header.left, header.right)) continue;
    if (row - filled > gapRows && !continuesAfterGap(sheet, row, header)) break;
    filled = row;
  }
  return filled;
}

/** After a gap a table goes on with its header or with a numbered row of several texts. */
function continuesAfterGap(sheet: SheetText, row: number, header: HeaderBlock): boolean {
  let texts = 0;
  let same = 0;
  for (const { col, words } of header.columns) {
    const text = sheet.text(row, col).replace(/\n/g, ' ');
    if (text === '') continue;
    texts++;
    if (words.some((word) => word.text === text)) same++;
  }
  return same >= 2 || (texts >= 3 && /^\d/.test(sheet.text(row, header.left)));
}
