import { readMark } from './read-mark';
import { countAt, isFullStop, kindAt, type Lexemes } from './reading';

/** A length of time, as in `30 ngày làm việc kể từ …`, and whether it must be taken for something else. */
export interface Duration {
  /** After the length and whatever it is counted from. */
  readonly to: number;
  /** `length`: a length of time · `clock`: a time of day · `unclear`: a date follows as if it were one with it */
  readonly meaning: 'length' | 'clock' | 'unclear';
  /** It says from when it is counted. */
  readonly related: boolean;
}

/** Reads a number of days, months … `null` where none stands there. */
export function readDuration(lexemes: Lexemes, from: number): Duration | null {
  if (countAt(lexemes, from) === null) return null;
  const at = isFromTo(lexemes, from) ? from + 2 : from;
  const unit = kindAt(lexemes, at + 1);
  const clock = unit === 'hour' ? readClock(lexemes, at + 2) : null;
  if (clock !== null) return { to: clock, meaning: 'clock', related: false };
  if (!isLength(unit)) return null;
  const to = kindAt(lexemes, at + 2) === 'workday' ? at + 3 : at + 2;
  if (isRelation(lexemes, to)) return { to: endOfClause(lexemes, to + 1), meaning: 'length', related: true };
  const dated =
    readMark(lexemes, to, { series: null, introduced: false }) !== null && lexemes[to]?.gap !== '\n';
  return { to, meaning: dated ? 'unclear' : 'length', related: false };
}

/** `5 - 7 ngày`, `từ 5 đến 7 ngày`. */
function isFromTo(lexemes: Lexemes, at: number): boolean {
  const link = kindAt(lexemes, at + 1);
  return (link === 'dash' || link === 'to') && countAt(lexemes, at + 2) !== null;
}

function isLength(kind: string): boolean {
  return kind === 'day' || kind === 'week' || kind === 'month' || kind === 'year' || kind === 'hour';
}

/** The words from which a length is counted; but `báo cáo 6 tháng trước 20/6` counts nothing. */
function isRelation(lexemes: Lexemes, at: number): boolean {
  const kind = kindAt(lexemes, at);
  if (kind === 'before') return !leadsToMark(lexemes, at + 1);
  return kind === 'from' || kind === 'after' || kind === 'condition';
}

/** `17 giờ ngày 5/3`, `17 giờ 00 phút, ngày 5/3`: the hour is of a day. The place of that day. */
function readClock(lexemes: Lexemes, from: number): number | null {
  let at = from;
  if (kindAt(lexemes, at) === 'number') at++;
  if (kindAt(lexemes, at) === 'hour') at++;
  if (kindAt(lexemes, at) === 'comma') at++;
  return kindAt(lexemes, at) === 'day' || kindAt(lexemes, at) === 'weekday' ? at : null;
}

/** Where a clause ends that no date within concerns: before a stop, a bracket, or what opens a milestone of its own. */
export function endOfClause(lexemes: Lexemes, from: number): number {
  for (let at = from; at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    switch (lexeme?.kind) {
      case 'semicolon':
      case 'open':
      case 'close':
      case 'bullet':
        return at;
      case 'dot':
        if (isFullStop(lexemes, at)) return at;
        break;
      case 'comma':
        if (opensMilestone(lexemes, at + 1, true)) return at;
        break;
      default:
        if (lexeme?.gap === '\n' && opensMilestone(lexemes, at, false)) return at;
    }
  }
  return lexemes.length;
}

/**
 * A mark stands there, after words that lead to one. Without such words a day with `ngày` does not count: it is as
 * likely the date of a document.
 */
function opensMilestone(lexemes: Lexemes, from: number, mustBeLed: boolean): boolean {
  let at = from;
  while (isLead(kindAt(lexemes, at))) at++;
  const led = at > from;
  if (!led && (mustBeLed || kindAt(lexemes, at) === 'day')) return false;
  const reading = readMark(lexemes, at, { series: null, introduced: led });
  return reading !== null && 'mark' in reading;
}

/** The words that may stand between the beginning of a milestone and its date. */
export function isLead(kind: string): boolean {
  return (
    kind === 'before' ||
    kind === 'within' ||
    kind === 'by' ||
    kind === 'complete' ||
    kind === 'part' ||
    kind === 'to'
  );
}

/** A mark follows, perhaps after words that lead to it: `sau` before it is then a point in time, not a condition. */
export function leadsToMark(lexemes: Lexemes, from: number): boolean {
  let at = from;
  while (isLead(kindAt(lexemes, at)) || kindAt(lexemes, at) === 'quiet') at++;
  return readMark(lexemes, at, { series: null, introduced: at > from }) !== null;
}

/** The clause counts a length of time: `sau khi có hướng dẫn 15 ngày`. */
export function countsTime(lexemes: Lexemes, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (countAt(lexemes, at) === null || !isLength(kindAt(lexemes, at + 1))) continue;
    if (readMark(lexemes, at, { series: null, introduced: false }) === null) return true;
  }
  return false;
}
