import { foldKey } from '../text/keys';
import type { Bounds, HeaderBlock } from './header';
import { amountInWords, isSignature, isTotalLabel } from './labels';
import { last } from './last';
import type { SheetText } from './sheet-text';

/** So many empty rows end a table, unless its header is repeated below them. */
const gapRows = 6;
/** The first line of another appendix. */
const newPlan = /^(?:phụ lục|phụ biểu|biểu (?:mẫu )?số|mẫu số)(?![\p{L}\p{M}])/iu;
/** How far above a header its title may begin. */
const titleRows = 20;

/** A header with the rows that belong to it. */
export interface TablePart {
  readonly header: HeaderBlock;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly above: Bounds;
}

/** Which rows belong to which header: repeats of a header stay in its table. */
export function splitTables(sheet: SheetText, headers: readonly HeaderBlock[], bounds: Bounds): TablePart[] {
  const own: HeaderBlock[] = [];
  for (const header of headers) {
    const open = last(own, (earlier) => overlaps(earlier, header));
    if (!open || !repeats(open, header) || beginsAnew(sheet, header)) own.push(header);
  }
  return own.map((header, index): TablePart => {
    const top = header.rows[0] ?? 1;
    const firstRow = (header.rows.at(-1) ?? top) + 1;
    const next = neighbour(own, index, 1);
    const previous = neighbour(own, index, -1);
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

/** The next header below (step 1) or above (-1) that has columns in common with one of the headers. */
function neighbour(headers: readonly HeaderBlock[], index: number, step: 1 | -1): HeaderBlock | null {
  const own = headers[index];
  for (let at = index + step; own && at >= 0; at += step) {
    const other = headers[at];
    if (!other) return null;
    if (other.rows[0] !== own.rows[0] && overlaps(own, other)) return other;
  }
  return null;
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
