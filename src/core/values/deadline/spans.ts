import { addDays, yearOf, type CivilDate } from '../civil-date';
import { quarterKey } from './format';
import { spanOf, type Span } from './mark';
import type { Lead, PlacedMark } from './evidence';
import type { Deadline, DeadlineKind } from './types';
import { findYears } from './years';

/** The dates of one milestone. */
export type Dates = Omit<Deadline, 'text' | 'parts'>;

/** One milestone: its dates and the marks that it was read from. */
export interface Milestone {
  readonly dates: Dates;
  readonly marks: readonly PlacedMark[];
}

/** `impossible` names the mark that has no such day in its year; `unclear` has no certain reading. */
export type Milestones =
  | { readonly milestones: readonly Milestone[] }
  | { readonly fault: 'unclear' }
  | { readonly fault: 'impossible'; readonly mark: PlacedMark };

/** A mark in its year; `span` is `null` where the year is not known. */
interface Dated {
  readonly placed: PlacedMark;
  readonly span: Span | null;
  readonly fromPlan: boolean;
}

/** Joins marks into milestones, in the order written: spans from one to another, and frames left out. */
export function findMilestones(marks: readonly PlacedMark[], planYear: number | null): Milestones {
  if (marks.some((mark, index) => sharesDay(marks[index - 1], mark))) return { fault: 'unclear' };
  const inherited = inheritLeads(marks);
  const found = findYears(inherited, planYear);
  if (!found) return { fault: 'unclear' };
  const dated: Dated[] = [];
  for (const [index, placed] of inherited.entries()) {
    const year = found.years[index] ?? null;
    const span = year === null ? null : spanOf(placed.mark, year);
    if (year !== null && span === null) return { fault: 'impossible', mark: placed };
    dated.push({ placed, span, fromPlan: found.fromPlan });
  }
  const milestones: Milestone[] = [];
  for (const group of groupRanges(dropFrames(dated))) {
    const milestone = toMilestone(group);
    if (!milestone) return { fault: 'unclear' };
    milestones.push(milestone);
  }
  return { milestones };
}

/** `Ngày 20 tháng 6 và tháng 12`: perhaps the 20th of both. */
function sharesDay(day: PlacedMark | undefined, { mark, glue, close, lead }: PlacedMark): boolean {
  const isList = glue === 'list' && close && !hasLead(lead);
  return isList && mark.unit === 'month' && day?.mark.unit === 'day' && day.mark.year === null;
}

function hasLead(lead: Lead): boolean {
  return Object.values(lead).some(Boolean);
}

/** `Trước tháng 6 và tháng 12`: the word holds for both. */
function inheritLeads(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  let before = false;
  return marks.map((placed) => {
    const bare = placed.glue === 'list' && placed.close && !hasLead(placed.lead);
    before = placed.lead.before || (before && bare);
    return before && bare ? { ...placed, lead: { ...placed.lead, before } } : placed;
  });
}

/**
 * `Năm 2023: Quý I, Quý III` and `Quý IV (tháng 12)`: of two that are framed or simply stand side by side, the one that
 * holds the other only says where it lies.
 */
function dropFrames(dated: readonly Dated[]): readonly Dated[] {
  const kept: Dated[] = [];
  for (const next of dated) {
    const last = kept.at(-1);
    const framed = next.placed.close && (next.placed.glue === 'frame' || next.placed.glue === 'space');
    if (last && framed && isPlain(last) && lies(next, last)) {
      kept[kept.length - 1] = { ...next, placed: { ...next.placed, glue: last.placed.glue } };
    } else if (!(last && framed && isPlain(next) && lies(last, next))) {
      kept.push(next);
    }
  }
  return kept;
}

function isPlain({ placed }: Dated): boolean {
  const { before, after, from } = placed.lead;
  return !before && !after && !from;
}

function lies(inner: Dated, outer: Dated): boolean {
  if (!inner.span || !outer.span) return false;
  return outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}

/** Pairs the two ends of a span: joined by a dash or `đến`, or `từ …` with what it runs to. */
function groupRanges(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const groups: Dated[][] = [];
  for (const next of dated) {
    const last = groups.at(-1);
    const { lead, close } = next.placed;
    const open = last?.length === 1 && last[0]?.placed.lead.from && !lead.from && close;
    if (last && (next.placed.glue === 'range' || (open && (lead.closes || lead.before)))) last.push(next);
    else groups.push([next]);
  }
  return groups;
}

function toMilestone(group: readonly Dated[]): Milestone | null {
  const [first, last, ...more] = group;
  if (!first || more.length > 0) return null;
  const dates = last ? between(first, last) : single(first);
  return dates && { dates, marks: group.map(({ placed }) => placed) };
}

function between(first: Dated, last: Dated): Dates | null {
  const { lead } = last.placed;
  const begins = first.placed.lead;
  if (begins.before || begins.after || lead.from || lead.after) return null;
  // `Quý IV/2021-2025` may be the quarter of each year.
  if (isBareYear(last.placed) && !lead.closes && first.placed.mark.unit !== 'year') return null;
  const bound = single(last);
  if (!bound || (first.span === null) !== (last.span === null)) return null;
  if (!first.span || !bound.end) return missing('period');
  const { start } = first.span;
  if (start > bound.end) return null;
  const isWholeYears = start.endsWith('-01-01') && bound.end.endsWith('-12-31') && lead.part !== 3;
  const quarter = isWholeYears ? String(yearOf(bound.end)) : bound.quarter;
  return toDates('period', { start, end: bound.end }, quarter, first.fromPlan);
}

function isBareYear({ mark }: PlacedMark): boolean {
  return mark.unit === 'year' && !mark.worded;
}

function single({ placed, span, fromPlan }: Dated): Dates | null {
  const { mark, lead } = placed;
  const kind: DeadlineKind = mark.unit === 'months' ? 'period' : mark.unit;
  // Before the middle of a month is a day that nobody has named.
  if (lead.before && (lead.part === 1 || lead.part === 2 || lead.after || lead.from)) return null;
  const opens = lead.from || lead.after;
  if (!span) return missing(opens ? 'start' : kind);
  if (opens) {
    const start = lead.after ? addDays(span.end, 1) : span.start;
    return toDates('start', { start, end: null }, null, fromPlan);
  }
  if (lead.before && mark.unit !== 'day' && lead.part === 0) {
    const end = addDays(span.start, -1);
    return toDates(kind, { start: null, end }, quarterKey(end), fromPlan);
  }
  const isWholeYear = mark.unit === 'year' && lead.part !== 3;
  return toDates(kind, span, isWholeYear ? String(yearOf(span.end)) : quarterKey(span.end), fromPlan);
}

function toDates(
  kind: DeadlineKind,
  { start, end }: Pick<Dates, 'start' | 'end'>,
  quarter: string | null,
  yearFromPlan: boolean,
): Dates {
  return { kind, start, end, quarter, yearMissing: false, yearFromPlan };
}

function missing(kind: DeadlineKind): Dates {
  return { kind, start: null, end: null, quarter: null, yearMissing: true, yearFromPlan: false };
}

/** A deadline without a last day; it may have a first one. */
export function undated(kind: DeadlineKind, start: CivilDate | null = null, yearFromPlan = false): Dates {
  return { kind, start, end: null, quarter: null, yearMissing: false, yearFromPlan };
}
