const kinds = ['hard', 'line', 'comma', 'and', 'slash', 'dot', 'colon', 'dash', 'link'] as const;

/** What stands between two pieces of a cell. `hard` always separates names; the others may be part of one. */
export type Separator = (typeof kinds)[number];

/** A piece of a cell between separators. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** What stands before it; empty for the first. */
  readonly before: ReadonlySet<Separator>;
}

export interface Note {
  readonly start: number;
  readonly text: string;
}

/** A cell cut up. Positions are in `text`, which is NFC; its notes in brackets are blanked by {@link blank}. */
export interface Pieces {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly notes: readonly Note[];
}

const blank = '\u0000';
const blanks = /\0+/g;

/** Abbreviations whose full stop ends no name. */
const stopped = 'P|TT|Tt|TP|Tp|TX|Tx|VP|CA|Q|H|X|T|TS|ThS|Ths|BS|GS|PGS|KS|CN|LS|đ|Đ|c|C|V|v|S|BQL|TTr';
/** Words between the one who leads and those who support; they stay with the latter. */
export const link = String.raw`(?:[Cc]hủ trì\s?[,;]?\s?)?[Pp]hối hợp(?:\s+(?:với|cùng))?|[Cc]ùng(?:\s+với)?`;
const separators = new RegExp(
  [
    String.raw`(?<link>(?<=\s)(?:${link})\s+(?=\p{Lu}|các\s))`,
    String.raw`(?<hard>;)`,
    String.raw`(?<line>[\r\n\u0085\u2028\u2029])`,
    String.raw`(?<comma>(?<!\d),|,(?!\d))`,
    String.raw`(?<and>(?<![\p{L}\p{M}\p{N}])(?:và|VÀ|Và)(?![\p{L}\p{M}\p{N}])|(?<=\s)&(?=\s))`,
    String.raw`(?<slash>(?<![\dđĐvV])\/|\/(?![\dcCvV]))`,
    String.raw`(?<dot>(?<!(?:^|[^\p{L}])(?:${stopped}))(?<!\d)\.(?=\s|$|\p{Lu}))`,
    String.raw`(?<colon>(?<!\d):|:(?!\d))`,
    String.raw`(?<dash>(?<=\s|^)[-–—+•*](?=\s|$)|[-–—+•*](?<=^\s*.))`,
  ].join('|'),
  'gmu',
);

/** Cuts a cell at everything that may separate names. */
export function cutUp(cell: string): Pieces {
  const { text, notes } = blankNotes(cell.normalize('NFC').replaceAll(blank, ' '));
  const atoms: Atom[] = [];
  let before = new Set<Separator>();
  let from = 0;
  const close = (to: number): void => {
    const inner = text.slice(from, to).replaceAll(blank, ' ');
    if (!/[\p{L}\p{N}]/u.test(inner)) return;
    atoms.push({ start: from + inner.search(/\S/), end: from + inner.trimEnd().length, before });
    before = new Set();
  };
  for (const match of text.matchAll(separators)) {
    close(match.index);
    for (const kind of kinds) if (match.groups?.[kind] !== undefined) before.add(kind);
    from = match.index + (match.groups?.['link'] === undefined ? match[0].length : 0);
  }
  close(text.length);
  return { text, atoms, notes };
}

/** A stretch of the text as written, without the notes in it. */
export function slice(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(blanks, ' ').trim();
}

/** Replaces what stands in brackets, which belongs to no name, by as many blanks. */
function blankNotes(cell: string): { text: string; notes: Note[] } {
  const notes: Note[] = [];
  let text = '';
  for (const [start, end] of outerPairs(cell)) {
    const note = cell.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(note)) notes.push({ start, text: note });
    text += cell.slice(text.length, start) + blank.repeat(note.length);
  }
  return { text: text + cell.slice(text.length), notes };
}

/** Where brackets open and close again, without those inside others; a bracket without its other half is no pair. */
function outerPairs(cell: string): (readonly [number, number])[] {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const { 0: bracket, index } of cell.matchAll(/[()]/g)) {
    if (bracket === '(') open.push(index);
    const start = bracket === ')' ? open.pop() : undefined;
    if (start === undefined) continue;
    while ((pairs.at(-1)?.[0] ?? -1) > start) pairs.pop();
    pairs.push([start, index + 1]);
  }
  return pairs;
}
