import type { CellRef } from '../grid/address';
import type { Role } from '../catalog/roles';
import { parseOrdinal } from '../values/ordinal/parse-ordinal';
import type { Ordinal } from '../values/ordinal/types';
import { isMoney } from './columns';
import { startsSmall } from './labels';
import type { SheetText } from './sheet-text';
import type { Column } from './types';

/** How a row is marked at its head: the style of its number tells the level it stands on. */
export type Mark = 'roman' | 'capital' | 'number' | 'letter' | 'bullet' | 'code' | 'none';

/** What one sees of a row before knowing its neighbours. */
export interface RowFacts {
  readonly row: number;
  readonly mark: Mark;
  readonly ordinal: Ordinal;
  /** The number stands in a merged cell that begins further up. */
  readonly sharesOrdinal: boolean;
  /** The number is the beginning of the title, not in a cell of its own. */
  readonly prefixed: boolean;
  /** What the row is called: the text of its task cell, without a number that begins it. */
  readonly title: string;
  readonly titleCell: CellRef;
  /** The title is that of a merged cell which begins further up. */
  readonly sharesTitle: boolean;
  /** How many cells say who, what or when: of its own, and with those seen through merged cells. */
  readonly filled: number;
  readonly seen: number;
  /** How many of the cells counted in `filled` hold a mere number, as where a row of sums counts ticks. */
  readonly counts: number;
  /** How many of lead and deadline, where the table has such columns, are seen; and how many begin with a small letter. */
  readonly essentials: number;
  readonly smallEssentials: number;
  /** How many money cells hold something. */
  readonly money: number;
  /** One merged cell lies over the task and what stands beside it. */
  readonly wide: boolean;
  /** The first text of the row, whatever its column. */
  readonly label: string;
  readonly labelCell: CellRef;
}

/** The columns of a table by what they tell about a row. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  /** The order columns from right to left; without any, the column of codes. */
  readonly ordinals: readonly number[];
  readonly task: number;
  /** Who, what, when: filled in tasks, empty in headings. */
  readonly keys: readonly number[];
  /** The lead and the deadline. */
  readonly essentials: ReadonlySet<number>;
  readonly money: readonly number[];
}

type CellFacts = 'filled' | 'seen' | 'counts' | 'essentials' | 'smallEssentials' | 'money';

const keyRoles: ReadonlySet<Role | null> = new Set<Role | null>([
  'product',
  'result',
  'lead',
  'support',
  'start',
  'deadline',
  'finished',
  'status',
  'progress',
]);

export const noOrdinal: Ordinal = { kind: 'none', path: [], text: '' };
const bullet = /^[-–—+•*·]$/;
/** `I. CẢI CÁCH …`, `II - …`, `Phần III: …`; without a mark between them capitals must follow. */
const romanPrefix =
  /^((?:(?:[Pp]hần|PHẦN|[Mm]ục|MỤC|[Cc]hương|CHƯƠNG)\s+)?[IVX]{1,6})(?:\s*[.):/]+\s*|\s+[-–—]\s*|\s+(?=\p{Lu}{2}))(?=[^\s\d])/u;
const capitalPrefix = /^([A-HK-UĐ])(?:\s*[.):/]+\s+|\s+[-–—]\s*)(?=\p{L})/u;
const numberPrefix = /^(\d{1,3}(?:\.\d{1,3}){1,4}[.)]?\s+|\d{1,3}\s*[.)]\s*)(?=\p{L})/u;

const prefixes = [
  ['roman', romanPrefix],
  ['capital', capitalPrefix],
  ['number', numberPrefix],
] as const;

export function layoutOf(columns: readonly Column[]): Layout | null {
  const task = columns.find(({ role }) => role === 'task')?.col;
  if (task === undefined) return null;
  const numbered = columns.some(({ role }) => role === 'ordinal');
  const where = (test: (column: Column) => boolean): number[] => columns.filter(test).map(({ col }) => col);
  return {
    left: columns[0]?.col ?? task,
    right: columns.at(-1)?.col ?? task,
    ordinals: where(({ role }) => role === (numbered ? 'ordinal' : 'code')).reverse(),
    task,
    keys: where(({ role }) => keyRoles.has(role)),
    essentials: new Set(where(({ role }) => role === 'lead' || role === 'deadline')),
    money: where(isMoney),
  };
}

/** Reads rows one by one; `null` for an empty one. */
export class RowReader {
  constructor(
    private readonly sheet: SheetText,
    private readonly layout: Layout,
    private readonly ordinal: (text: string) => Ordinal,
  ) {}

  read(row: number): RowFacts | null {
    const { sheet, layout } = this;
    const label = this.#firstText(row);
    const order = this.#order(row);
    if (!label && !order.shared && !this.#isInside(row)) return null;
    const task = sheet.anchor(row, layout.task);
    const taskText = sheet.seen(row, layout.task);
    const inOrder = order.isTitle && taskText === '';
    const whole = inOrder ? order.text : taskText;
    const titleCell = inOrder ? order.cell : task;
    const numbered = order.text !== '' && !order.isTitle;
    const prefix = numbered ? null : splitNumber(whole);
    const mark = numbered ? this.#mark(order.text) : (prefix?.mark ?? 'none');
    const { filled, seen, counts, essentials, smallEssentials, money } = this.#cells(row);
    return {
      row,
      mark,
      ordinal: numbered ? this.ordinal(order.text) : (prefix?.ordinal ?? noOrdinal),
      sharesOrdinal: numbered && order.shared,
      prefixed: prefix !== null,
      title: prefix?.rest ?? whole,
      titleCell,
      sharesTitle: task.row < row && taskText !== '',
      filled,
      seen,
      counts,
      essentials,
      smallEssentials,
      money,
      wide: this.#isWide(row),
      label: label?.text ?? '',
      labelCell: label?.cell ?? { row, col: layout.task },
    };
  }

  #firstText(row: number): { text: string; cell: CellRef } | null {
    for (let col = this.layout.left; col <= this.layout.right; col++) {
      const text = this.sheet.text(row, col);
      if (text !== '') return { text, cell: { row, col } };
    }
    return null;
  }

  /** The row's number: the one furthest to the right where there are several order columns. */
  #order(row: number): { text: string; cell: CellRef; shared: boolean; isTitle: boolean } {
    const { sheet, layout } = this;
    for (const col of layout.ordinals) {
      const text = sheet.seen(row, col);
      if (text === '') continue;
      const cell = sheet.anchor(row, col);
      const isTitle =
        !bullet.test(text) && this.ordinal(text).kind === 'none' && (text.length > 3 || !/\d/.test(text));
      return { text, cell, shared: cell.row < row, isTitle };
    }
    return { text: '', cell: { row, col: layout.task }, shared: false, isTitle: false };
  }

  /** Some merged cell that begins further up, and holds something, covers the row. */
  #isInside(row: number): boolean {
    const { sheet, layout } = this;
    const merge = sheet.mergeAt(row, layout.task);
    return merge !== null && merge.top < row && sheet.seen(row, layout.task) !== '';
  }

  #mark(text: string): Mark {
    if (bullet.test(text)) return 'bullet';
    const { kind } = this.ordinal(text);
    if (kind === 'roman')
      return /^[^\p{Lu}]*\p{Ll}/u.test(text) && !/mục|phần/i.test(text) ? 'letter' : 'roman';
    if (kind === 'letter') return /\p{Lu}/u.test(text) ? 'capital' : 'letter';
    return kind === 'decimal' ? 'number' : kind;
  }

  #cells(row: number): Pick<RowFacts, CellFacts> {
    const { sheet, layout } = this;
    let filled = 0;
    let seen = 0;
    let counts = 0;
    let essentials = 0;
    let smallEssentials = 0;
    let money = 0;
    for (const col of layout.keys) {
      const own = sheet.text(row, col);
      const merge = own === '' ? sheet.mergeAt(row, col) : null;
      const text = own !== '' || !merge || merge.left !== col ? own : sheet.seen(row, col);
      if (text === '') continue;
      if (own !== '') filled++;
      if (/^\d+$/.test(own)) counts++;
      seen++;
      if (!layout.essentials.has(col)) continue;
      essentials++;
      if (startsSmall(text)) smallEssentials++;
    }
    for (const col of layout.money) if (sheet.text(row, col) !== '') money++;
    return { filled, seen, counts, essentials, smallEssentials, money };
  }

  #isWide(row: number): boolean {
    const { sheet, layout } = this;
    const merge = sheet.mergeAt(row, layout.task);
    if (merge?.top !== row) return false;
    const covered = layout.keys.filter((col) => col >= merge.left && col <= merge.right).length;
    return covered >= 2 || (covered > 0 && covered * 2 >= layout.keys.length);
  }
}

/** The number that begins a text, such as `I.`, `A -`, `1.2`, and the rest; `null` where there is none. */
export function splitNumber(text: string): { mark: Mark; ordinal: Ordinal; rest: string } | null {
  for (const [mark, pattern] of prefixes) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    const ordinal = parseOrdinal(match[1]);
    if (ordinal.kind !== 'none') return { mark, ordinal, rest: text.slice(match[0].length) };
  }
  return null;
}
