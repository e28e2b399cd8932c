import type { AreaCatalog } from '../catalog/types';
import { rowsOfStep, type Steps } from '../steps';
import { isContinuation } from './continuations';
import type { HeaderBlock } from './header';
import { isHeading } from './headings';
import { amountInWords, beforeWords, isNote, isSignature, isStarred, isTotalLabel } from './labels';
import { lastIndex } from './last';
import { habitsOf, Places, type Habits, type Place } from './places';
import type { RawKind, RawRow } from './raw-row';
import { HeaderRepeats } from './repeats';
import type { Layout, RowFacts, RowReader } from './row-facts';
import type { SheetText } from './sheet-text';

/** The part of a sheet below a header. */
export interface Body {
  readonly sheet: SheetText;
  readonly header: HeaderBlock;
  readonly layout: Layout;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly areas: AreaCatalog;
  /** The amount in đồng that a row states, `null` where it states none. */
  readonly amountOf: (row: number) => number | null;
}

interface Look {
  readonly facts: RowFacts | null;
  /** `null` where only the neighbours can tell. */
  readonly kind: RawKind | null;
}

/** Says of every row below the header what it is, from what it holds and what stands around it, in linear time. */
export function* sortRows(body: Body, reader: RowReader): Steps<RawRow[]> {
  const looks = withoutTail(body, yield* firstLook(body, reader));
  yield;
  const open = looks
    .filter(({ kind }) => kind === null)
    .map(({ facts }) => facts)
    .filter((facts) => facts !== null);
  const habits = habitsOf(open, body.layout, body.areas);
  const places = new Places(open, habits, ({ row }) => body.amountOf(row));
  yield;
  let position = 0;
  let belowHeader = true;
  return looks.map(({ facts, kind: seen }, index): RawRow => {
    let kind: RawKind = seen ?? 'blank';
    const place = facts && seen === null ? places.at(position++, belowHeader) : null;
    if (place) {
      kind = kindOf(place, habits, body.layout);
      if (kind !== 'note' && kind !== 'blank') places.decided(place.facts, kind);
    }
    if (kind === 'total' || kind === 'words') places.passSums();
    if (kind !== 'blank') belowHeader = kind === 'header';
    return { row: body.firstRow + index, kind, facts };
  });
}

function kindOf(place: Place, habits: Habits, layout: Layout): RawKind {
  const { facts } = place;
  if (isHeading(place, habits)) return 'heading';
  if (facts.title === '' && facts.filled === 0 && !facts.sharesTitle) return emptyKind(place);
  if (isContinuation(place, habits, layout)) return 'continuation';
  return facts.title === '' && facts.mark === 'none' ? 'note' : 'task';
}

/** A row that says nothing of a task: an unnamed sum, a page number, a number prepared for a task to come. */
function emptyKind({ facts, belowHeader, next, previousKind }: Place): RawKind {
  if (facts.money > 0) {
    const torn = belowHeader && (previousKind === 'task' || previousKind === 'continuation');
    return facts.mark === 'none' ? (torn ? 'continuation' : 'total') : 'task';
  }
  if (facts.mark === 'none' || (facts.mark === 'number' && belowHeader && next !== null)) return 'note';
  return 'blank';
}

/** What the rows are by their own words. */
function* firstLook(body: Body, reader: RowReader): Steps<Look[]> {
  const repeats = new HeaderRepeats(body.sheet, body.header);
  const looks: Look[] = [];
  let belowHeader = true;
  for (let row = body.firstRow; row <= body.lastRow; row++) {
    const facts = reader.read(row);
    let kind: RawKind | null = 'blank';
    if (facts) {
      belowHeader = repeats.isRepeat(row, facts.label, belowHeader);
      kind = belowHeader ? 'header' : labelledKind(facts);
    }
    looks.push({ facts, kind });
    if (looks.length % rowsOfStep === 0) yield;
  }
  return looks;
}

function labelledKind({ label, title, seen, counts, money, mark }: RowFacts): RawKind | null {
  if (amountInWords(label) !== null && !(money > 0 && isTotalLabel(beforeWords(label)))) return 'words';
  const name = title === '' ? label : title;
  // A label beside the tasks, such as in the column of the agencies, is one of the cells seen.
  const aside = title === '' && mark === 'none' ? 1 : 0;
  if (seen - aside <= counts && isTotalLabel(beforeWords(name))) return 'total';
  if (seen > 0) return null;
  return mark === 'none' && isNote(name) && !isStarred(name) ? 'note' : null;
}

/**
 * Marks the notes and signatures at the end. What stands below the last sums or the last sure task is looked at only
 * for that: below sums or the first note all are notes, and from the first signature on all is signature.
 */
function withoutTail({ sheet, layout, firstRow }: Body, looks: readonly Look[]): Look[] {
  const last = lastIndex(looks, isFirm);
  let closed = isSum(looks[last]?.kind ?? null);
  let signed = false;
  return looks.map((look, index) => {
    if (index <= last || !look.facts) return look;
    signed ||= hasSignature(sheet, firstRow + index, layout);
    if (signed) return { ...look, kind: 'signature' };
    closed ||= isSum(look.kind) || look.kind === 'note' || isStarred(look.facts.label);
    return look.kind === null && closed ? { ...look, kind: 'note' } : look;
  });
}

/** Surely a row of the table: sums, or a task that is numbered and filled, or filled well. */
function isFirm({ facts, kind }: Look): boolean {
  if (kind !== null) return isSum(kind) || kind === 'header';
  if (!facts || facts.title === '') return false;
  const numbered = facts.mark !== 'none' && facts.mark !== 'bullet';
  return numbered ? facts.filled > 0 || facts.money > 0 : facts.filled >= 2;
}

function isSum(kind: RawKind | null): boolean {
  return kind === 'total' || kind === 'words';
}

function hasSignature(sheet: SheetText, row: number, { left, right }: Layout): boolean {
  for (let col = left; col <= right; col++) if (isSignature(sheet.text(row, col))) return true;
  return false;
}
