import { oneLine } from '../../text/spaces';
import { cutUp, slice, type Pieces } from './atoms';
import { isIntroduced, type AgencyContext } from './readings';

import { bestSplit, readName, type Run } from './split';
import type { Agency } from './types';

export type { AgencyContext } from './readings';

/**
 * The names in an agency cell, in order; none for an empty cell or a lone dash.
 *
 * Which commas, `và` and line breaks separate and which belong to a name is decided by what is known: the
 * catalogue with the user's dictionary, names that stand alone elsewhere in the sheet, and the words with which
 * names begin. Words that fit nowhere stay with the name before them.
 * - What stands in brackets is a note of its own after the name.
 * - An official (`Chủ tịch UBND xã`) stands for a body and is listed as one, under the title; a person with a
 *   name, or a telephone number, is a person.
 * - `Sở Nội vụ, Tài chính` and `Các sở: Nội vụ; Tài chính` are two names; the second gets the kind word.
 */
export function parseAgencies(text: string, context: AgencyContext): Agency[] {
  const pieces = cutUp(text);
  return withNotes(pieces, bestSplit(pieces, context));
}

/** Names joined by `; `, each note after the name to which it belongs. */
export function formatAgencies(agencies: readonly Agency[]): string {
  return join(agencies, ({ name }) => name);
}

/** As {@link formatAgencies}, but in the words of the cell: only the separators and line breaks change. */
export function joinAsWritten(agencies: readonly Agency[]): string {
  return join(agencies, ({ text }) => oneLine(text));
}

/**
 * The names in a cell, and whether they are beyond doubt: every one of them is known or used elsewhere in the
 * sheet as it stands, and no other split gives only such names. Commas and `và` that a known name itself
 * contains do not count as a place to split; a line break inside a name does. Enumerated names are left alone.
 */
export function certainSplit(text: string, context: AgencyContext): { names: Agency[]; certain: boolean } {
  const pieces = cutUp(text);
  const runs = bestSplit(pieces, context);
  const certain =
    runs.length > 0 &&
    runs.every(isPlain) &&
    pieces.atoms.every(({ start, end }) => !isIntroduced(pieces.text.slice(start, end))) &&
    !hasRival(pieces, runs, context);
  return { names: withNotes(pieces, runs), certain };
}

/** A name in its own words, and a place that is no list. */
function isPlain({ reading }: Run): boolean {
  return (reading.by === 'named' || reading.by === 'used') && !/,| và /.test(reading.place ?? '');
}

function hasRival(pieces: Pieces, best: readonly Run[], context: AgencyContext): boolean {
  const { atoms } = pieces;
  const bestEnds = new Map(best.map(({ from, to }) => [from, to]));
  const mayCut = atoms.map(
    ({ before }, index) =>
      bestEnds.has(index) || !(before.has('comma') || before.has('and') || before.has('dash')),
  );
  /** For every atom whether the best split, and whether another one, reaches it. */
  const reached = [{ best: true, other: false }];
  for (let to = 1; to <= atoms.length; to++) {
    const here = { best: false, other: false };
    for (let from = to - 1; from >= 0 && (to === atoms.length || mayCut[to]); from--) {
      const before = reached[from];
      if (before && (before.best || before.other) && mayCut[from]) {
        const isBest = bestEnds.get(from) === to;
        if (isBest || readName(pieces, from, to, context)) {
          here.best ||= before.best && isBest;
          here.other ||= before.other || !isBest;
        }
      }
      if (atoms[from]?.before.has('hard')) break;
    }
    reached.push(here);
  }
  return reached.at(-1)?.other === true;
}

/** The names with the notes where they stand. */
function withNotes({ text, atoms, notes }: Pieces, runs: readonly Run[]): Agency[] {
  const items = runs.map(({ from, to, reading: { name, kind, known } }) => {
    const start = atoms[from]?.start ?? 0;
    return { start, agency: { name, text: slice(text, start, atoms[to - 1]?.end ?? 0), kind, known } };
  });
  const remarks = notes.map(({ start, text: words }) => ({
    start,
    agency: { name: oneLine(words), text: words, kind: 'note' as const, known: false },
  }));
  return [...items, ...remarks].sort((a, b) => a.start - b.start).map(({ agency }) => agency);
}

function join(agencies: readonly Agency[], wordsOf: (agency: Agency) => string): string {
  return agencies.reduce((text, agency) => {
    if (text === '') return wordsOf(agency);
    const isRemark = agency.kind === 'note' && /^\(.*\)$/.test(agency.name);
    return `${text}${isRemark ? ' ' : '; '}${wordsOf(agency)}`;
  }, '');
}
