import type { Pieces } from './atoms';
import { onlyLine, partsOf, wordsOf, type Part } from './parts';
import { isContact, isPersonName } from './people';
import {
  readHeaded,
  readKnown,
  readPerson,
  readPlural,
  readShared,
  readUnknown,
  readUsed,
  sharedKind,
  type AgencyContext,
  type Reading,
} from './readings';

/** The atoms `from` to `to` (exclusive) taken as one. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

/** The best way to read all atoms up to one. */
interface Step {
  readonly cost: number;
  /** Where the run begins that ends there. */
  readonly from: number;
  /** `null` for words that nobody knows. */
  readonly reading: Reading | null;
  /** The kind word meant for all names that follow. */
  readonly plural: string | null;
}

/**
 * What a reading costs: known names win; of several ways to split into known names, the one with the fewest;
 * words that nobody knows stay together, except where each of them begins as a name does.
 */
const costs: Record<Reading['by'], number> = {
  named: 1,
  person: 1,
  headed: 1.2,
  used: 1.5,
  shared: 2.2,
  plural: 2.2,
  unknown: 10,
};
const costOfStartInside = 20;
const costOfMissingStart = 15;
/** No name has more parts, and no unknown words are kept together beyond that. */
const mostAtomsOfName = 8;
const mostAtoms = 24;
/** What has more is no list of agencies. */
const mostAtomsOfCell = 150;
const mostLinesOfPerson = 4;
/** After these a list may go on with the kind word of the name before. */
const listSeparators = ['comma', 'and', 'slash'] as const;

/** A cell while it is being read. */
interface Cell {
  readonly pieces: Pieces;
  readonly parts: readonly Part[];
  readonly context: AgencyContext;
}

/** The likeliest list of names that a cell's pieces make up. */
export function bestSplit(pieces: Pieces, context: AgencyContext): Run[] {
  const { length } = pieces.atoms;
  if (length > mostAtomsOfCell)
    return [{ from: 0, to: length, reading: readUnknown(wordsOf(pieces, 0, length)) }];
  const cell = { pieces, parts: partsOf(pieces), context };
  const steps: Step[] = [];
  for (let to = 1; to <= length; to++) steps.push(bestStep(cell, to, steps));
  const runs: Run[] = [];
  for (let to = steps.length; to > 0;) {
    const step = steps[to - 1];
    if (!step) break;
    const { from } = step;
    const next = runs.at(-1)?.reading.by;
    // `Các phòng GDĐT` alone are several offices of that name.
    const isList = step.reading?.by !== 'plural' || next === 'shared';
    const reading = (isList ? step.reading : null) ?? readUnknown(wordsOf(pieces, from, to));
    runs.push({ from, to, reading });
    to = from;
  }
  return runs.reverse();
}

/** A name that is known or used elsewhere in the sheet. */
export function readName(pieces: Pieces, from: number, to: number, context: AgencyContext): Reading | null {
  if (to - from > mostAtomsOfName) return null;
  const words = wordsOf(pieces, from, to);
  return readKnown(words, context) ?? readUsed(words, context);
}

function bestStep(cell: Cell, to: number, steps: readonly Step[]): Step {
  let best: Step = { cost: Infinity, from: to - 1, reading: null, plural: null };
  let startsInside = 0;
  let barred = false;
  for (let from = to - 1; from >= Math.max(0, to - mostAtoms); from--) {
    const part = cell.parts[from];
    if (!part) break;
    const before = steps[from - 1];
    const reading = readRun(cell, from, to, barred, before);
    const odd = startsInside * costOfStartInside + (part.begins || !part.joins ? 0 : costOfMissingStart);
    const cost = (before?.cost ?? 0) + (reading ? costs[reading.by] : costs.unknown + odd);
    if (cost < best.cost) best = { cost, from, reading, plural: pluralAfter(reading, before) };
    if (!part.joins) break;
    if (part.begins) startsInside++;
    barred ||= part.bars;
  }
  return best;
}

/** What the atoms mean as one; `null` where nothing is known of it, as when another name is barred inside. */
function readRun(cell: Cell, from: number, to: number, barred: boolean, before?: Step): Reading | null {
  const { pieces, parts, context } = cell;
  const part = parts[from];
  if (!part || to - from > mostAtomsOfName) return null;
  const person = readPersonRun(cell, from, to);
  if (person) return person;
  const name = barred ? null : readName(pieces, from, to, context);
  if (name) return name;
  const rest = afterHeading(parts, from, to);
  if (rest !== null) {
    const headed = readHeaded(wordsOf(pieces, from, rest), wordsOf(pieces, rest, to), context);
    if (headed) return headed;
  }
  if (barred) return null;
  if (part.beginning?.role === 'group') return readPlural(wordsOf(pieces, from, to), context);
  const kind = before?.plural ?? (maySharePast(part) && before?.reading ? sharedKind(before.reading) : null);
  return kind === null ? null : readShared(wordsOf(pieces, from, to), kind, context);
}

/** Where the words after a colon begin, if nothing but line breaks comes before that. */
function afterHeading(parts: readonly Part[], from: number, to: number): number | null {
  for (let index = from + 1; index < to; index++) {
    const before = parts[index]?.before;
    if (before?.has('colon')) return index;
    if (!onlyLine(before)) return null;
  }
  return null;
}

/** A person, perhaps with a title or a telephone number after the name. */
function readPersonRun({ pieces, parts }: Cell, from: number, to: number): Reading | null {
  const [first, ...more] = parts.slice(from, to);
  if (more.length > 0 && more.length < mostLinesOfPerson && more.every(({ before }) => onlyLine(before))) {
    const name = wordsOf(pieces, from, to);
    if (isPersonName(name)) return readPerson(name);
  }
  if (!first || !(first.isPerson || [first, ...more].some((part) => part.isContact))) return null;
  const belongs = ({ before, isContact: contact, isPerson, beginning }: Part): boolean =>
    !before.has('line') && (contact || (beginning?.role === 'official' && !isPerson));
  const words = wordsOf(pieces, from, to);
  return (first.isPerson && more.every(belongs)) || isContact(words) ? readPerson(words) : null;
}

function maySharePast({ joins, before }: Part): boolean {
  return joins && listSeparators.some((kind) => before.has(kind));
}

function pluralAfter(reading: Reading | null, before: Step | undefined): string | null {
  if (reading?.by === 'plural') return sharedKind(reading);
  return reading?.by === 'shared' ? (before?.plural ?? null) : null;
}
