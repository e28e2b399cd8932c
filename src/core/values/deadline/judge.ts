import { yearOf, type CivilDate } from '../civil-date';
import type { Lexeme } from './lexemes';
import { spanOf } from './mark';
import type { Evidence, PlacedMark, SignKind } from './evidence';
import { findMilestones, undated, type Dates, type Milestone, type Milestones } from './spans';

export interface Judgement {
  readonly dates: Dates;
  /** The milestones of `several`; else empty. */
  readonly parts: readonly Milestone[];
  /** Every date has one reading, also where the kind does not rest on it. */
  readonly isClear: boolean;
  /** The lexemes of a date that the calendar does not have. */
  readonly impossible: { readonly from: number; readonly to: number } | null;
}

/** Weighs everything that was found in a deadline. Whatever stays uncertain is `unknown`. */
export function judge(lexemes: readonly Lexeme[], found: Evidence, planYear: number | null): Judgement {
  const marks = found.marks.filter(({ anchored }) => anchored);
  const milestones = findMilestones(marks, planYear);
  const impossible = findImpossible(found, milestones);
  const dates = decide(lexemes, found, marks, milestones);
  const parts = dates.kind === 'several' && 'milestones' in milestones ? milestones.milestones : [];
  const isClear =
    found.impossible === null &&
    !('fault' in milestones) &&
    !found.signs.some(({ kind }) => kind === 'unclear');
  return { dates, parts, isClear, impossible };
}

/** A full date counts wherever it stands, anything else only where a deadline stands. */
function findImpossible({ impossible }: Evidence, milestones: Milestones): Judgement['impossible'] {
  if (impossible && (impossible.anchored || impossible.to - impossible.from >= 4)) return impossible;
  return 'fault' in milestones && milestones.fault === 'impossible' ? milestones.mark : null;
}

function decide(
  lexemes: readonly Lexeme[],
  { signs, impossible, marks: all }: Evidence,
  marks: readonly PlacedMark[],
  milestones: Milestones,
): Dates {
  const has = (kind: SignKind) => signs.some((sign) => sign.kind === kind && sign.anchored);
  const isUnclear = has('unclear') || has('denial') || signs.some(({ kind }) => kind === 'alternative');
  /** Where no date is stated, a word such as `thường xuyên` counts wherever it stands. */
  const says = (kind: SignKind) =>
    has(kind) || (marks.length === 0 && !has('denial') && signs.some((sign) => sign.kind === kind));
  const found = 'milestones' in milestones ? milestones.milestones : [];

  if (isDone(lexemes, marks, found)) return undated('done', earliest(found.filter(isOnTheDay)));
  if (impossible?.anchored) return undated('unknown');
  if (says('recurrence')) return undated('recurring');
  if (says('standing') || has('onward')) return open(found);
  if (isUnclear || 'fault' in milestones) return undated('unknown');
  if (found.length > 0) {
    const dates = combine(found);
    return isOutrun(dates.end, all) ? undated('unknown') : dates;
  }
  if (has('relative')) return undated('relative');
  return signs.some(({ kind }) => kind === 'condition') ? undated('conditional') : undated('unknown');
}

/** It begins with the span that is named beside it; a single day may be anything within. */
function open(milestones: readonly Milestone[]): Dates {
  const start = earliest(milestones.filter(({ dates }) => dates.kind !== 'day'));
  const yearFromPlan = start !== null && milestones.some(({ dates }) => dates.yearFromPlan);
  return undated('open', start, yearFromPlan);
}

/** Words of completion and nothing else, or `đã …` with at most the day. */
function isDone(
  lexemes: readonly Lexeme[],
  marks: readonly PlacedMark[],
  milestones: readonly Milestone[],
): boolean {
  const [first, second] = lexemes;
  const complete = lexemes.some(({ kind }) => kind === 'complete');
  if (complete && lexemes.every(({ kind }) => isCompletion(kind))) return true;
  if (first?.kind !== 'already' || (second?.kind !== 'complete' && second?.kind !== 'quiet')) return false;
  return milestones.length <= 1 && marks[0]?.glue !== 'list';
}

/** `Đã hoàn thành trước 30/6` names no day on which it was. */
function isOnTheDay({ marks }: Milestone): boolean {
  return !marks.some(({ lead }) => lead.before);
}

function isCompletion(kind: Lexeme['kind']): boolean {
  return ['complete', 'already', 'completely', 'quiet', 'comma', 'dot', 'semicolon'].includes(kind);
}

/** A date that only the sentence mentions lies after the last day: which of them is the deadline is a guess. */
function isOutrun(end: CivilDate | null, marks: readonly PlacedMark[]): boolean {
  if (end === null) return false;
  return marks.some(({ anchored, mark }) => {
    const span = anchored ? null : spanOf(mark, mark.year ?? yearOf(end));
    return span !== null && span.end > end;
  });
}

function combine(milestones: readonly Milestone[]): Dates {
  const all = milestones.map(({ dates }) => dates);
  const [only] = all;
  if (only && all.length === 1) return only;
  const yearMissing = all.some((dates) => dates.yearMissing);
  if (yearMissing) return { ...undated('several'), yearMissing };
  const last = all.reduce((a, b) => (endOf(b) >= endOf(a) ? b : a));
  return {
    kind: 'several',
    start: earliest(milestones),
    end: last.end,
    quarter: last.quarter,
    yearMissing,
    yearFromPlan: all.some((dates) => dates.yearFromPlan),
  };
}

/** Without an end it is later than any day. */
function endOf({ end }: Dates): string {
  return end ?? '9999-99-99';
}

function earliest(milestones: readonly Milestone[]): CivilDate | null {
  return milestones.reduce<CivilDate | null>(
    (first, { dates: { start } }) => (start !== null && (first === null || start < first) ? start : first),
    null,
  );
}
