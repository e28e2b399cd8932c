import type { Role } from '../catalog/roles';
import type { Range } from '../grid/address';
import { rowsOfStep, type Steps } from '../steps';
import { headerColumns, headerRowsAround, type Bounds, type HeaderBlock } from './header';
import type { HeaderRoles } from './header-roles';
import type { SheetText } from './sheet-text';

/** Where every row may be a header. Below it, and below the first header, one begins with a header word or after a gap. */
const searchedWhole = 200;
/** No plan begins further to the right. */
const lastColumn = 256;
/** A column without header words belongs to the table where one of so many rows below holds something. */
const rowsBelow = 40;
/** So many different roles in one row are a header whatever else stands there. */
export const manyRoles = 4;

/** Roles whose header words also stand in the cells of tasks. */
const inTasks: ReadonlySet<Role> = new Set<Role>(['deadline', 'status', 'budgetPart', 'fundingSource']);

/** Where a search may look: the range that the user set, else all that the sheet holds. */
export function searchBounds(sheet: SheetText, range: Range | null): Bounds {
  const { lastRow, lastCol } = sheet.grid;
  return {
    top: range?.top ?? 1,
    left: range?.left ?? 1,
    bottom: Math.min(range?.bottom ?? lastRow, lastRow),
    right: Math.min(range?.right ?? lastCol, lastCol, lastColumn),
  };
}

/** Every header of the sheet from top to bottom, repeated ones included; tables side by side have one each. */
export function* findHeaders(sheet: SheetText, bounds: Bounds, roles: HeaderRoles): Steps<HeaderBlock[]> {
  const isBlank = (row: number): boolean => sheet.isBlank(row, bounds.left, bounds.right);
  const blocks: HeaderBlock[] = [];
  for (let row = bounds.top; row <= bounds.bottom; row++) {
    if (row % rowsOfStep === 0) yield;
    if (sheet.grid.width(row) === 0) continue;
    const surely = row - bounds.top < searchedWhole && (blocks.length === 0 || isBlank(row - 1));
    if (!surely && !beginsWithHeaderWord(sheet, row, bounds, roles)) continue;
    if (!isHeaderRow(sheet, row, bounds, roles)) continue;
    const above = blocks.at(-1)?.rows.at(-1) ?? bounds.top - 1;
    const rows = headerRowsAround(sheet, row, { ...bounds, top: above + 1 }, roles);
    blocks.push(...blocksIn(sheet, rows, bounds, roles));
    row = Math.max(row, rows.at(-1) ?? row);
  }
  return blocks;
}

/** The header that a range set by the user must have: the one found in it, else its first row. */
export function headerOfRange(sheet: SheetText, range: Bounds): HeaderBlock {
  const rows = [range.top];
  const columns = headerColumns(sheet, rows, range.left, range.right);
  return { rows, left: range.left, right: range.right, columns };
}

function beginsWithHeaderWord(sheet: SheetText, row: number, bounds: Bounds, roles: HeaderRoles): boolean {
  const right = Math.min(bounds.right, sheet.grid.width(row));
  for (let col = bounds.left; col <= right; col++) {
    const { value } = sheet.grid.cell(row, col);
    if (value === null) continue;
    if (typeof value !== 'string') return false;
    const text = sheet.text(row, col);
    if (text === '') continue;
    return text.length <= 60 && !/^\d/.test(text) && roles.clearRole(text) !== null;
  }
  return false;
}

/**
 * At least two cells name different roles, one of them the order, or they are at least half of the row. Where many roles
 * are named, any number of further columns may follow, such as those of a month each. A header does not begin
 * with a number, nor consist of words such as `Quý I` and `Hoàn thành` alone, which stand in tasks, too.
 */
function isHeaderRow(sheet: SheetText, row: number, bounds: Bounds, roles: HeaderRoles): boolean {
  const found = new Set<Role>();
  let texts = 0;
  let hits = 0;
  for (let col = bounds.left; col <= bounds.right; col++) {
    const text = sheet.text(row, col);
    if (text === '') continue;
    if (texts === 0 && /^\d/.test(text)) return false;
    texts++;
    const role = roles.clearRole(text.replace(/\n/g, ' '));
    if (role !== null) {
      hits++;
      found.add(role);
    } else if (found.size < manyRoles && texts - hits > hits + 2) return false;
  }
  if ([...found].every((role) => inTasks.has(role))) return false;
  return found.size >= manyRoles || (found.size >= 2 && (hits * 2 >= texts || found.has('ordinal')));
}

function blocksIn(
  sheet: SheetText,
  rows: readonly number[],
  bounds: Bounds,
  roles: HeaderRoles,
): HeaderBlock[] {
  const below = { from: (rows.at(-1) ?? 0) + 1, to: Math.min((rows.at(-1) ?? 0) + rowsBelow, bounds.bottom) };
  const hasWord = (col: number): boolean => rows.some((row) => sheet.seen(row, col) !== '');
  const hasData = (col: number): boolean => {
    for (let row = below.from; row <= below.to; row++) if (sheet.text(row, col) !== '') return true;
    return false;
  };
  const blocks: HeaderBlock[] = [];
  let left: number | null = null;
  for (let col = bounds.left; col <= bounds.right + 1; col++) {
    const inside = col <= bounds.right && (hasWord(col) || hasData(col));
    if (inside) left ??= col;
    else if (left !== null) {
      const block = trimmed(sheet, rows, left, col - 1, hasWord);
      if (block && hasTwoRoles(block, roles)) blocks.push(block);
      left = null;
    }
  }
  return blocks;
}

/** Without the columns at both ends that have no header, but with an unnamed column of numbers on the left. */
function trimmed(
  sheet: SheetText,
  rows: readonly number[],
  from: number,
  to: number,
  hasWord: (col: number) => boolean,
): HeaderBlock | null {
  let left = from;
  let right = to;
  while (left <= right && !hasWord(left)) left++;
  while (right >= left && !hasWord(right)) right--;
  if (left > right) return null;
  if (left > from && looksNumbered(sheet, (rows.at(-1) ?? 0) + 1, left - 1)) left--;
  return { rows, left, right, columns: headerColumns(sheet, rows, left, right) };
}

function looksNumbered(sheet: SheetText, from: number, col: number): boolean {
  let numbers = 0;
  let others = 0;
  for (let row = from; row < from + rowsBelow; row++) {
    const text = sheet.text(row, col);
    if (/^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Ha-hđ])[.)]?$/.test(text)) numbers++;
    else if (text !== '') others++;
  }
  return numbers > others;
}

function hasTwoRoles(block: HeaderBlock, roles: HeaderRoles): boolean {
  const found = new Set(block.columns.map((column) => roles.clearRole(headerText(column.words))));
  found.delete(null);
  return found.size >= 2;
}

/** The header words of a column in one line. */
export function headerText(words: HeaderBlock['columns'][number]['words']): string {
  return words.map(({ text }) => text).join(' ');
}
