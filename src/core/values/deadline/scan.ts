import { EvidenceCollector, type Evidence } from './evidence';
import { countsTime, endOfClause, leadsToMark, readDuration } from './read-clause';
import { readMark } from './read-mark';
import { readRecurrence } from './read-recurrence';
import { isFullStop, isGlued, isStop, kindAt, numberAt, withoutStops, type Lexemes } from './reading';

/** Finds everything in the lexemes that says something of time, and how certain its place makes it. */
export function scan(lexemes: Lexemes): Evidence {
  const found = new EvidenceCollector();
  for (let at = 0; at < lexemes.length;) at = readNext(lexemes, at, found);
  if (isTorn(lexemes)) found.sign('unclear', true);
  return found.evidence;
}

/** It ends in a word after which something must follow, as in `Năm 2021 và`. */
function isTorn(lexemes: Lexemes): boolean {
  const last = lexemes[withoutStops(lexemes) - 1];
  return last !== undefined && ['to', 'dash', 'and', 'or', 'before', 'after', 'from'].includes(last.kind);
}

/** Reads what stands at a place; the place after it. */
function readNext(lexemes: Lexemes, at: number, found: EvidenceCollector): number {
  const lexeme = lexemes[at];
  if (lexeme?.gap === '\n') found.breakLine(lexeme.text);
  if (isLabel(lexemes, at)) {
    found.stop('list');
    return at + 2;
  }
  const recurrence = readRecurrence(lexemes, at);
  if (recurrence !== null) {
    found.sign('recurrence');
    return recurrence;
  }
  const reading = readMark(lexemes, at, found);
  if (reading) {
    if ('mark' in reading) found.place(reading.mark, at, reading.to);
    else found.fault(reading.fault, at, reading.to);
    return reading.to;
  }
  return readLength(lexemes, at, found) ?? readWord(lexemes, at, found);
}

/** `1.`, `2)`, `a)` at the head of a line. */
function isLabel(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  const [closing, next] = [kindAt(lexemes, at + 1), kindAt(lexemes, at + 2)];
  if (!lexeme || (at > 0 && lexeme.gap !== '\n') || isStop(next) || next === 'blank') return false;
  if (lexeme.kind !== 'number' && lexeme.kind !== 'roman' && lexeme.text.length !== 1) return false;
  return closing === 'close' || (closing === 'dot' && !isGlued(lexemes, at + 2));
}

function readLength(lexemes: Lexemes, at: number, found: EvidenceCollector): number | null {
  const duration = readDuration(lexemes, at);
  if (!duration) return null;
  if (duration.meaning === 'unclear') found.sign('unclear');
  if (duration.meaning === 'length') found.sign('relative');
  if (duration.related) found.freeWord();
  return duration.to;
}

function readWord(lexemes: Lexemes, at: number, found: EvidenceCollector): number {
  const kind = kindAt(lexemes, at);
  switch (kind) {
    case 'condition':
      return readCondition(lexemes, at, found);
    case 'according':
      if (found.anchored) return readCondition(lexemes, at, found);
      found.freeWord();
      break;
    case 'after':
      if (found.anchored && !leadsToMark(lexemes, at + 1)) return readCondition(lexemes, at, found);
      found.leadOn({ after: true });
      break;
    case 'before':
    case 'from':
    case 'within':
      found.leadOn({ [kind]: true });
      break;
    case 'by':
    case 'complete':
      found.leadOn({ closes: true });
      break;
    case 'part':
      found.qualify({ part: lexemes[at]?.value ?? 0 });
      break;
    case 'stage':
      return readStage(lexemes, at, found);
    case 'week':
      return readWeek(lexemes, at, found);
    case 'weekday':
      return readWeekday(lexemes, at);
    case 'standing':
    case 'onward':
      found.sign(kind);
      break;
    case 'blocker':
      found.sign('unclear', true);
      break;
    case 'denial':
      if (!found.hasDate) found.sign('denial');
      found.freeWord();
      break;
    case 'subject':
    case 'reference':
      found.subject();
      break;
    case 'number sign':
      return readDocumentNumber(lexemes, at, found);
    case 'number':
      readNumber(lexemes, at, found);
      break;
    case 'day':
    case 'month':
    case 'quarter':
    case 'year':
      readBareUnit(lexemes, at, found);
      break;
    case 'all':
      // `31/12 các năm 2021-2025` is a day of each.
      if (found.followsMark && kindAt(lexemes, at + 1) === 'year') found.sign('unclear', true);
      break;
    case 'clock':
    case 'quiet':
    case 'halved':
    case 'already':
    case 'completely':
    case 'blank':
      break;
    default:
      readPunctuation(lexemes, at, found);
  }
  return at + 1;
}

/** Punctuation and words that join; every other word is free. */
function readPunctuation(lexemes: Lexemes, at: number, found: EvidenceCollector): void {
  switch (kindAt(lexemes, at)) {
    case 'to':
      found.join();
      found.leadOn({ closes: true });
      return;
    case 'dash':
      if (!found.join()) found.connect(false);
      // A dash within a name (`Tài chính-Kế hoạch`) parts nothing.
      if (!isGlued(lexemes, at)) found.anchor();
      return;
    case 'comma':
      found.comma();
      return;
    case 'and':
      found.connect(false);
      return;
    case 'or':
      found.connect(true);
      return;
    case 'semicolon':
    case 'bullet':
      found.stop('list');
      return;
    case 'colon':
    case 'open':
      found.stop('frame');
      return;
    case 'close':
      found.close();
      return;
    case 'dot':
      readDot(lexemes, at, found);
      return;
    case 'slash':
      if (isPartOfDate(kindAt(lexemes, at + 1))) found.sign('unclear', true);
      found.connect(false);
      return;
    default:
      found.freeWord();
  }
}

/** Without a space behind it a dot ends a sentence only before a capital; before a number it is part of one. */
function readDot(lexemes: Lexemes, at: number, found: EvidenceCollector): void {
  if (isFullStop(lexemes, at) || /^\p{Lu}/u.test(lexemes[at + 1]?.text ?? '')) found.stop('list');
  else if (kindAt(lexemes, at + 1) === 'number') found.sign('unclear');
  else found.freeWord();
}

/** After a slash that belongs to no date: it is one with a blank, as `…/12/2023`. */
function isPartOfDate(kind: string): boolean {
  return kind === 'number' || kind === 'roman' || kind === 'blank';
}

/** A condition holds to the end of its clause; `sau khi có hướng dẫn 15 ngày` is a length of time. */
function readCondition(lexemes: Lexemes, at: number, found: EvidenceCollector): number {
  const to = Math.max(endOfClause(lexemes, at), at + 1);
  const counts = kindAt(lexemes, at) !== 'according' && countsTime(lexemes, at, to);
  found.condition(counts ? 'relative' : 'condition');
  return to;
}

/** `giai đoạn 2021-2025` is a span, `giai đoạn 1` a name. */
function readStage(lexemes: Lexemes, at: number, found: EvidenceCollector): number {
  const named = numberAt(lexemes, at + 1, 2) !== null || kindAt(lexemes, at + 1) === 'roman';
  if (named) found.freeWord();
  else found.qualify({ stage: true });
  return named ? at + 2 : at + 1;
}

/** `tuần 2 tháng 6`, `tuần đầu tháng 6` lie within the month; a week of anything else is not known. */
function readWeek(lexemes: Lexemes, at: number, found: EvidenceCollector): number {
  const ordinal = kindAt(lexemes, at + 1) === 'weekday' ? at + 2 : at + 1;
  const kind = kindAt(lexemes, ordinal);
  if (kind !== 'number' && kind !== 'numeral' && kind !== 'part') {
    found.freeWord();
    return at + 1;
  }
  const month = kindAt(lexemes, ordinal + 1) === 'quiet' ? ordinal + 2 : ordinal + 1;
  if (kindAt(lexemes, month) === 'month') found.qualify({ part: 2 });
  else found.sign('unclear');
  return ordinal + 1;
}

/** `thứ 6`, `thứ năm`, `chủ nhật`. */
function readWeekday(lexemes: Lexemes, at: number): number {
  const kind = kindAt(lexemes, at + 1);
  const numbered = kind === 'number' || kind === 'numeral' || kind === 'year';
  return numbered && lexemes[at]?.text.toLowerCase() === 'thứ' ? at + 2 : at + 1;
}

/** A number where a date should stand is one that is not understood, unless it counts something. */
function readNumber(lexemes: Lexemes, at: number, found: EvidenceCollector): void {
  const next = kindAt(lexemes, at + 1);
  if (next === 'word' || next === 'symbol' || next === 'times' || !found.anchored) found.freeWord();
  else found.sign('unclear');
}

/** `số 45`, `số 45/2020`. */
function readDocumentNumber(lexemes: Lexemes, at: number, found: EvidenceCollector): number {
  found.subject();
  let to = at + 1;
  while (kindAt(lexemes, to) === 'number' || kindAt(lexemes, to) === 'slash') to++;
  return to;
}

/** `tháng … năm 2023` has a blank; `năm sau`, `cuối quý` leave open which. The `(năm)` of a yearly report is neither. */
function readBareUnit(lexemes: Lexemes, at: number, found: EvidenceCollector): void {
  const next = kindAt(lexemes, at + 1);
  const blank = next === 'blank' || next === 'slash' || next === 'month' || next === 'year';
  const inBrackets = kindAt(lexemes, at - 1) === 'open' && next === 'close';
  const open = kindAt(lexemes, at) !== 'day' && found.anchored && !inBrackets;
  if (blank || open) found.sign('unclear', true);
  found.freeWord();
}
