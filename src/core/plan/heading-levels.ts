import type { AreaCatalog } from '../catalog/types';
import { isCapitals } from './labels';
import type { RawRow } from './raw-row';
import type { RowFacts } from './row-facts';

/** Where a heading stands. Groups lie inside sections. */
export interface HeadingLevel {
  readonly kind: 'section' | 'group';
  /** Sections lie around sections of a higher level. */
  readonly level: number;
}

/**
 * Tells sections from groups for all headings of a table, by row. Roman numerals and capital letters make sections,
 * whichever comes first the outer ones. Without them titles that have no number do, and without those codes or `1`, `2`,
 * whose tasks are `1.1`, `1.2`. What is left are groups. A task that stands for a whole section has a level, too.
 */
export function headingLevels(
  rows: readonly RawRow[],
  areas: AreaCatalog,
): ReadonlyMap<number, HeadingLevel> {
  const headings = factsOf(rows, 'heading');
  const tasks = factsOf(rows, 'task');
  const upper = [...new Set(headings.filter(isUpper).map(({ mark }) => mark))];
  const unnumbered = headings.some(({ mark }) => mark === 'none');
  const lower = upper.length === 0 && !unnumbered;
  const numbers = lower && countUp(headings.filter(isWholeNumber));
  const following = nextHeadings(rows);
  const levels = new Map<number, HeadingLevel>();
  for (const facts of headings) {
    const { mark, row } = facts;
    if (isUpper(facts)) levels.set(row, { kind: 'section', level: upper.indexOf(mark) });
    else if (mark === 'none' && (upper.length === 0 || isStrong(facts, areas))) {
      const next = following.get(row);
      levels.set(row, { kind: 'section', level: next && isUpper(next) ? -1 : Math.max(0, upper.length - 1) });
    } else if ((numbers && isWholeNumber(facts)) || (lower && mark === 'code'))
      levels.set(row, { kind: 'section', level: 0 });
    else levels.set(row, { kind: 'group', level: 0 });
  }
  for (const facts of tasks) {
    const level = upper.indexOf(facts.mark);
    if (level >= 0) levels.set(facts.row, { kind: 'section', level });
  }
  const alone = tasks.filter(isWholeNumber);
  if (numbers && alone.length < headings.filter(isWholeNumber).length) {
    for (const { row } of alone) levels.set(row, { kind: 'section', level: 0 });
  }
  return levels;
}

function factsOf(rows: readonly RawRow[], wanted: RawRow['kind']): RowFacts[] {
  return rows
    .filter(({ kind }) => kind === wanted)
    .map(({ facts }) => facts)
    .filter((facts) => facts !== null);
}

function isUpper({ mark }: RowFacts): boolean {
  return mark === 'roman' || mark === 'capital';
}

function isWholeNumber({ mark, ordinal }: RowFacts): boolean {
  return mark === 'number' && ordinal.path.length === 1;
}

/** The headings are numbered 1, 2, 3 …: no tasks stand between them on their own level. */
function countUp(headings: readonly RowFacts[]): boolean {
  return headings.length > 0 && headings.every(({ ordinal }, index) => ordinal.path[0] === index + 1);
}

function isStrong({ title, wide }: RowFacts, areas: AreaCatalog): boolean {
  return isCapitals(title) || (wide && areas.find(title) !== null);
}

/** For each heading the heading that stands directly below it. */
function nextHeadings(rows: readonly RawRow[]): ReadonlyMap<number, RowFacts> {
  const following = new Map<number, RowFacts>();
  let above: RowFacts | null = null;
  for (const { kind, facts } of rows) {
    if (kind === 'blank' || kind === 'header' || kind === 'note') continue;
    if (above && kind === 'heading' && facts) following.set(above.row, facts);
    above = kind === 'heading' ? facts : null;
  }
  return following;
}
