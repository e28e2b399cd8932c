import type { DateStyle } from './format';
import { judge } from './judge';
import { readLexemes, tidyText, type Lexeme } from './lexemes';
import { isLead } from './read-clause';
import { isPlanYear, isStop, kindAt, withoutStops } from './reading';
import { renderText } from './render';
import type { PlacedMark } from './evidence';
import { scan } from './scan';
import { undated, type Dates, type Milestone } from './spans';
import type { Deadline, DeadlineContext, DeadlineKind } from './types';

/** What is ticked into a cell. */
const tick = /^[xX×✓✔√☑vV]$/u;

/**
 * Reads a deadline as officials write it; a bare number is a year. The day stands before the month, always. What has no
 * certain reading is `unknown`. `done` may have a start: the day of completion. `style` is that of the days in the
 * canonical text.
 */
export function parseDeadline(
  input: string | number,
  { planYear }: DeadlineContext,
  style: DateStyle = 'padded',
): Deadline {
  const text = tidyText(String(input));
  if (typeof input === 'number' && !isPlanYear(input)) return withoutDates('unknown', text);
  if (tick.test(text)) return withoutDates('done', text);
  const lexemes = readLexemes(text);
  const found = scan(lexemes);
  const { dates, parts, isClear } = judge(lexemes, found, planYear);
  const isUnderstood = dates.kind !== 'unknown' && isClear && !found.hasFreeWords && isOrderly(lexemes);
  return toDeadline(
    dates,
    isUnderstood ? renderText(lexemes, found.marks, style) : text,
    parts.map((part) => toPart(part, lexemes, found.marks, style)),
  );
}

/** No punctuation is piled up, except at the end. */
function isOrderly(lexemes: readonly Lexeme[]): boolean {
  const end = withoutStops(lexemes);
  for (let at = 0; at < end; at++) {
    const [before, kind] = [kindAt(lexemes, at - 1), kindAt(lexemes, at)];
    const isAfterMark = isStop(before) || before === 'dash' || before === 'bullet';
    if (isAfterMark && (isStop(kind) || kind === 'dash' || kind === 'close')) return false;
  }
  return true;
}

/** A deadline that names no days. */
export function withoutDates(kind: DeadlineKind, text: string): Deadline {
  return toDeadline(undated(kind), text);
}

function toDeadline(dates: Dates, text: string, parts: readonly Deadline[] = []): Deadline {
  const { kind, start, end, quarter, yearMissing, yearFromPlan } = dates;
  return { kind, start, end, quarter, text, yearMissing, yearFromPlan, parts };
}

/**
 * The piece of a text that looks like a date, month or quarter and is none: `31/02/2023`, `13/25/2023`, `Tháng 13`,
 * `Quý V/2023`; `null` where there is none.
 */
export function findImpossibleDate(input: string, { planYear }: DeadlineContext): string | null {
  const text = tidyText(input);
  const lexemes = readLexemes(text);
  const { impossible } = judge(lexemes, scan(lexemes), planYear);
  return impossible && text.slice(lexemes[impossible.from]?.from, lexemes[impossible.to - 1]?.to);
}

/** A milestone of several, written with the words that lead to it. */
function toPart(
  { dates, marks }: Milestone,
  lexemes: readonly Lexeme[],
  all: readonly PlacedMark[],
  style: DateStyle,
): Deadline {
  let from = marks[0]?.from ?? 0;
  const to = marks.at(-1)?.to ?? from;
  while (from > 0 && leads(lexemes[from - 1])) from--;
  return toDeadline(dates, renderText(lexemes, all, style, from, to));
}

function leads(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (isLead(lexeme.kind) || lexeme.kind === 'from' || lexeme.kind === 'after');
}
