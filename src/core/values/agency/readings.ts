import { beginningOf } from '../../catalog/agencies/kinds';
import type { AgencyCatalog, AgencyMatch } from '../../catalog/types';
import { foldKey } from '../../text/keys';
import { oneLine } from '../../text/spaces';
import { link } from './atoms';
import { isContact, isPersonName } from './people';
import type { AgencyKind } from './types';

export interface AgencyContext {
  readonly catalog: AgencyCatalog;
  /** Whether a name, by its `foldKey`, stands alone elsewhere in the sheet. */
  readonly usedElsewhere?: (foldedName: string) => boolean;
}

/** What some words of a cell are taken for. */
export interface Reading {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly known: boolean;
  /** What follows the name of the body proper. */
  readonly place: string | null;
  /**
   * How it was found: `named` and `used` as the words stand, `shared` by the kind word of another name,
   * `plural` by a kind word meant for all names that follow, `headed` after a heading.
   */
  readonly by: 'named' | 'used' | 'shared' | 'plural' | 'headed' | 'person' | 'unknown';
}

/** A bracket that is left has lost its other half. */
const separators = String.raw`[\s.,;:/+&•*()–—-]`;
const enumerator = String.raw`(?:\d{1,2}[.)]|[a-zđ]\))(?=${separators}*\p{L})`;
const and = String.raw`(?<![\p{L}\p{M}\p{N}])(?:và|Và|VÀ)(?![\p{L}\p{M}\p{N}])`;
const start = new RegExp(`^(?:${separators}|${enumerator}|${and}|(?:${link})\\s+(?=\\p{Lu}|các\\s))+`, 'u');
const lastOne = new RegExp(`(?:${separators}|${and})$`, 'u');
/** A `và` and the letter before it. */
const longestLast = 3;
const introduced = new RegExp(`^${separators}*(?:${enumerator}|(?:${link})\\s)`, 'u');
/** Words before a colon that say what the bodies after it do. */
const label = new RegExp(
  String.raw`^(?:(?:(?:các )?(?:cơ quan|đơn vị)\s+)?` +
    String.raw`(?:chủ trì|phối hợp|thực hiện|đầu mối|thường trực|tham mưu)` +
    String.raw`(?:\s+(?:thực hiện|chính))?\s*:${separators}*)+`,
  'iu',
);
/** Remarks that stand in place of a name. */
const remark = /^(?:như trên|như dòng|nt|theo|không|chưa|nêu trên)(?!\p{L})/iu;

/** Kind words that a list may name only once. */
const sharedKinds = new Set(
  'Bộ, Sở, Ban, Phòng, Cục, Chi cục, Trung tâm, UBND, HĐND, Công an, Hội, Đảng ủy, Huyện ủy, Báo, Đài'.split(
    ', ',
  ),
);

/** One line in NFC without separators, enumerators and links at its ends: so all the readers below want their words. */
export function tidy(words: string): string {
  const line = oneLine(words).normalize('NFC').replace(start, '');
  // One by one, each looked for at the very end only: dotted lines can be long.
  for (let end = line.length; ;) {
    const last = lastOne.exec(line.slice(Math.max(0, end - longestLast), end));
    if (!last) return line.slice(0, end);
    end -= last[0].length;
  }
}

/** Whether the words begin with `1.`, `a)` or `phối hợp với`, which are no part of the name. */
export function isIntroduced(words: string): boolean {
  return introduced.test(words);
}

/** Whether the words, were a colon to follow, say only what a body does. */
export function isLabel(words: string): boolean {
  return `${words}:`.replace(label, '') === '';
}

/** A body that the catalogue knows, or an official of one. */
export function readKnown(words: string, { catalog }: AgencyContext): Reading | null {
  const match = catalog.find(words);
  if (match) return named(match, 'named');
  const title = beginningOf(words);
  if (title?.role !== 'official' || title.rest === '') return null;
  const body = catalog.find(title.rest);
  return body && { ...named(body, 'named'), name: words };
}

/** A name that stands alone elsewhere in the sheet. */
export function readUsed(words: string, { usedElsewhere }: AgencyContext): Reading | null {
  return usedElsewhere?.(foldKey(words)) ? { ...readUnknown(words), by: 'used' } : null;
}

/** The kind word that the names after this one may share: `Sở` in `Sở Nội vụ, Tài chính`. */
export function sharedKind({ by, name }: Reading): string | null {
  if (by === 'person' || by === 'unknown') return null;
  const kind = beginningOf(name)?.kind;
  return kind !== undefined && sharedKinds.has(kind) ? kind : null;
}

/** `Tài chính` after `Sở Nội vụ`. */
export function readShared(words: string, kind: string, { catalog }: AgencyContext): Reading | null {
  const match = catalog.find(`${kind} ${words}`);
  return match && named(match, 'shared');
}

/** `Các sở: Nội vụ`, `Các phòng Nội vụ`: the first of a list whose kind word is named once. */
export function readPlural(words: string, { catalog }: AgencyContext): Reading | null {
  const several = beginningOf(words);
  const one = several?.role === 'group' ? beginningOf(several.rest) : null;
  if (!one || one.rest === '' || !sharedKinds.has(one.kind)) return null;
  const match = catalog.find(`${one.kind} ${one.rest}`);
  return match && named(match, 'plural');
}

/** `Chủ trì: Sở Nội vụ`, `Các cơ quan: Sở Nội vụ`: a name after a heading. */
export function readHeaded(head: string, words: string, context: AgencyContext): Reading | null {
  if (!isLabel(head) && beginningOf(head)?.role !== 'group') return null;
  const reading =
    readKnown(words, context) ??
    readUsed(words, context) ??
    (isPersonName(words) || isContact(words) ? readPerson(words) : null);
  return reading && { ...reading, by: 'headed' };
}

export function readPerson(name: string): Reading {
  return { name, kind: 'person', known: false, place: null, by: 'person' };
}

export function readUnknown(words: string): Reading {
  let name = words;
  while (label.test(name)) name = tidy(name.replace(label, ''));
  return { name, kind: kindOf(name), known: false, place: null, by: 'unknown' };
}

function named({ name, place, entry }: AgencyMatch, by: Reading['by']): Reading {
  return { name, place, kind: entry.kind, known: true, by };
}

function kindOf(name: string): AgencyKind {
  const beginning = beginningOf(name);
  if (beginning) return beginning.role === 'group' ? 'group' : 'agency';
  return /^\p{Lu}[\p{L}\p{M}]/u.test(name) && !remark.test(name) ? 'agency' : 'note';
}
