import { dayExists, dayMark, monthMark } from './mark';
import {
  isGlued,
  isSeparator,
  kindAt,
  monthNumberAt,
  numberAt,
  shortYearAt,
  yearAt,
  type Lexemes,
  type Reading,
} from './reading';
import { readYearAfter } from './read-year';

/**
 * Reads a day at a place, with or without the word `ngày`, and the month that looks like one (`6/2025`).
 * Day before month always. `null` where nothing like it stands there.
 */
export function readDay(lexemes: Lexemes, at: number): Reading | null {
  const named = kindAt(lexemes, at) === 'day';
  const from = named ? at + 1 : at;
  if (kindAt(lexemes, from) !== 'number') return null;
  return (
    readIsoDay(lexemes, from) ??
    readNumericDay(lexemes, from, named) ??
    readWordyDay(lexemes, from, named) ??
    readSharedDay(lexemes, from, named) ??
    (named ? { fault: 'unclear', to: from + 1 } : null)
  );
}

/** `2023-03-05`, and the month `2023-03`. */
function readIsoDay(lexemes: Lexemes, at: number): Reading | null {
  const year = yearAt(lexemes, at);
  const separator = kindAt(lexemes, at + 1);
  const month = numberAt(lexemes, at + 2, 2);
  if (year === null || month === null || !isSeparator(separator) || !isGlued(lexemes, at + 1)) return null;
  if (kindAt(lexemes, at + 3) === separator && kindAt(lexemes, at + 4) === 'number') {
    const day = numberAt(lexemes, at + 4, 2);
    return day === null ? { fault: 'unclear', to: at + 5 } : dayOrFault(day, month, year, false, at + 5);
  }
  if (separator === 'dot' || kindAt(lexemes, at + 3) === 'slash') return null;
  // `2021-25` may be a span of years: only what cannot be one is a month.
  const isMonth = month >= 1 && month <= 12 && shortYearAt(lexemes, at + 2) !== null && 2000 + month < year;
  return isMonth ? { mark: monthMark(month, year), to: at + 3 } : { fault: 'unclear', to: at + 3 };
}

/** `5/3/2023`, `05.03.2023`, `5-3-23`, `5/3`, and the month `3/2023`. */
function readNumericDay(lexemes: Lexemes, at: number, named: boolean): Reading | null {
  const first = numberAt(lexemes, at, 2);
  const separator = kindAt(lexemes, at + 1);
  if (first === null || !isSeparator(separator) || kindAt(lexemes, at + 2) !== 'number') return null;
  const close = isGlued(lexemes, at + 1) && isGlued(lexemes, at + 2);
  const second = numberAt(lexemes, at + 2, 2);
  if (second !== null && kindAt(lexemes, at + 3) === separator && kindAt(lexemes, at + 4) === 'number') {
    return readThreeNumbers(lexemes, at, [first, second], named);
  }
  const monthYear = yearAt(lexemes, at + 2);
  if (monthYear !== null && !named && (separator === 'slash' || close)) {
    if (kindAt(lexemes, at + 3) === 'slash') return { fault: 'unclear', to: at + 3 };
    return isMonth(first)
      ? { mark: monthMark(first, monthYear), to: at + 3 }
      : { fault: 'impossible', to: at + 3 };
  }
  if (separator !== 'slash') return null;
  if (second === null) return { fault: 'unclear', to: at + 3 };
  const year = readYearAfter(lexemes, at + 3);
  if (year === 'unclear') return { fault: 'unclear', to: at + 3 };
  // `5/23` may be a month of 2023; `15/13` is nothing.
  if (second > 12 && isMonth(first) && !named && year === null) return { fault: 'unclear', to: at + 3 };
  return dayOrFault(first, second, year?.year ?? null, named, year?.to ?? at + 3);
}

function readThreeNumbers(
  lexemes: Lexemes,
  at: number,
  [day, month]: readonly [number, number],
  named: boolean,
): Reading | null {
  const to = at + 5;
  const close = isGlued(lexemes, at + 1) && isGlued(lexemes, at + 2) && isGlued(lexemes, at + 3);
  const year = yearAt(lexemes, at + 4) ?? (close ? shortYearAt(lexemes, at + 4) : null);
  if (kindAt(lexemes, to) === 'slash' && kindAt(lexemes, to + 1) === 'number')
    return { fault: 'unclear', to };
  if (year !== null) return dayOrFault(day, month, year, named, to);
  // Dashes and dots may part other things: `3-5-7 tháng`.
  return kindAt(lexemes, at + 1) === 'slash' ? { fault: 'unclear', to } : null;
}

/** `5 tháng 3 năm 2023`. */
function readWordyDay(lexemes: Lexemes, at: number, named: boolean): Reading | null {
  const day = numberAt(lexemes, at, 2);
  const after = named && kindAt(lexemes, at + 1) === 'comma' ? at + 2 : at + 1;
  if (day === null || kindAt(lexemes, after) !== 'month') return null;
  const month = monthNumberAt(lexemes, after + 1);
  if (month === null) return null;
  const year = readYearAfter(lexemes, after + 2);
  if (year === 'unclear') return { fault: 'unclear', to: after + 2 };
  return dayOrFault(day, month, year?.year ?? null, named, year?.to ?? after + 2);
}

/** The first days of `20-25/3/2023`, `ngày 15, 30/6`: their month stands with a later one. */
function readSharedDay(lexemes: Lexemes, at: number, named: boolean): Reading | null {
  const day = numberAt(lexemes, at, 2);
  const connector = kindAt(lexemes, at + 1);
  const joins = connector === 'dash' || connector === 'to' || connector === 'and' || connector === 'comma';
  if (day === null || !joins) return null;
  const next = readDay(lexemes, at + 2);
  if (!next || !('mark' in next) || next.mark.unit !== 'day') return null;
  if (!named && next.mark.year === null) return null;
  const month = next.mark.firstMonth;
  return dayOrFault(day, month, null, named, at + 1, true);
}

function dayOrFault(
  day: number,
  month: number,
  year: number | null,
  named: boolean,
  to: number,
  shared = false,
): Reading {
  return dayExists(day, month, year)
    ? { mark: dayMark(day, month, year, named, shared), to }
    : { fault: 'impossible', to };
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}
