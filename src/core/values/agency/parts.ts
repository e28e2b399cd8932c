import { beginningOf, type Beginning } from '../../catalog/agencies/kinds';
import { slice, type Pieces, type Separator } from './atoms';
import { isContact, isPersonName } from './people';
import { isLabel, tidy } from './readings';

/** A piece of a cell and how it bears on the names around it. */
export interface Part {
  /** Tidied: see {@link tidy}. */
  readonly words: string;
  /** What stands before it. */
  readonly before: ReadonlySet<Separator>;
  /** It may belong to the name before it. */
  readonly joins: boolean;
  /** A name seems to begin with it. */
  readonly begins: boolean;
  /** No known name holds it otherwise than at its beginning. */
  readonly bars: boolean;
  readonly beginning: Beginning | null;
  readonly isPerson: boolean;
  /** A telephone number. */
  readonly isContact: boolean;
}

const acronym = /^\p{Lu}{3,}(?![\p{L}&])/u;
const council = /^(?:văn phòng|vp).*(?:hđnd|hội đồng nhân dân)$/iu;
/** Kind words that stand inside names too. */
const innerKinds = new Set(
  'UBND, HĐND, Xã, Phường, Thị trấn, Đặc khu, Huyện, Quận, Thị xã, Thành phố, Tỉnh'.split(', '),
);
const partingSeparators = ['comma', 'dot', 'slash', 'colon', 'link'] as const;

export function partsOf(pieces: Pieces): Part[] {
  const all = pieces.atoms.map((_, index) => wordsOf(pieces, index, index + 1));
  const anyCapital = all.some((words) => words !== words.toLowerCase() && !isLabel(words));
  const parts: Part[] = [];
  let ofSeveral = false;
  for (const [index, { before }] of pieces.atoms.entries()) {
    const words = all[index] ?? '';
    const beginning = beginningOf(wordsOf(pieces, index, endOfLines(pieces, index)));
    const isPerson = isPersonName(words) || isOfficialWithName(words, beginning);
    const joins = index > 0 && !before.has('hard');
    // `Văn phòng HĐND và UBND` is one office.
    const goesOn = beginning?.kind === 'UBND' && council.test(parts.at(-1)?.words ?? '');
    const abbreviated = !(joins && ofSeveral) && !before.has('dash') && acronym.test(words);
    // `Các Phòng, Ban`
    const listed = joins && ofSeveral && beginning?.role === 'body' && beginning.rest === '';
    const begins = !goesOn && !listed && (isPerson || abbreviated || begun(beginning, anyCapital));
    const inner = beginning !== null && (beginning.role === 'group' || innerKinds.has(beginning.kind));
    const apart = partingSeparators.some((kind) => before.has(kind));
    const bars = begins && !inner && apart && beginning?.capital !== false;
    if (begins || !joins) ofSeveral = beginning?.role === 'group';
    parts.push({ words, before, joins, begins, bars, beginning, isPerson, isContact: isContact(words) });
  }
  return parts;
}

/** The words of the atoms `from` to `to` (exclusive), tidied. */
export function wordsOf({ text, atoms }: Pieces, from: number, to: number): string {
  return tidy(slice(text, atoms[from]?.start ?? 0, atoms[to - 1]?.end ?? 0));
}

/** The end of the atoms that only line breaks part from this one: a kind word may run over them. */
function endOfLines({ atoms }: Pieces, index: number): number {
  let end = index + 1;
  while (end < index + 3 && atoms[end] && onlyLine(atoms[end]?.before)) end++;
  return end;
}

/** Nothing but a line break parts an atom from the one before. */
export function onlyLine(before: ReadonlySet<Separator> | undefined): boolean {
  return before?.size === 1 && before.has('line');
}

/** In a cell without any capital, small kind words begin names too. */
function begun(beginning: Beginning | null, anyCapital: boolean): boolean {
  return beginning !== null && (beginning.role === 'group' || beginning.capital || !anyCapital);
}

/** `Trưởng phòng Nội vụ Nguyễn Văn A`. */
function isOfficialWithName(text: string, beginning: Beginning | null): boolean {
  if (beginning?.role !== 'official') return false;
  const words = text.split(' ');
  return [3, 4].some((count) => words.length > count && isPersonName(words.slice(-count).join(' ')));
}
