import type { Text } from '../core/i18n/text';
import { dateFromSerial, yearOf } from '../core/values/civil-date';
import { findImpossibleDate, parseDeadline } from '../core/values/deadline/parse-deadline';
import type { Deadline, DeadlineKind } from '../core/values/deadline/types';
import { contentOf, isEmpty, type Argument } from './argument';
import { NoAnswer } from './no-answer';

const firstYear = 1990;
const lastYear = 2100;

const texts = {
  wrongYear: {
    vi: 'Năm kế hoạch phải là số từ {first} đến {last}.',
    en: 'The year of the plan must be a number from {first} to {last}.',
  },
  wrongNumber: {
    vi: 'Số trong ô không phải ngày tháng và không phải năm từ {first} đến {last}.',
    en: 'The number in the cell is neither a date nor a year from {first} to {last}.',
  },
  yearMissing: {
    vi: 'Thời hạn không ghi năm: hãy thêm năm của kế hoạch vào đối số thứ hai.',
    en: 'The deadline names no year: add the year of the plan as the second argument.',
  },
  impossible: {
    vi: 'Không có “{value}” trong lịch: hãy kiểm tra lại ô.',
    en: 'The calendar has no “{value}”: look at the cell again.',
  },
  unknown: { vi: 'Không đọc được thời hạn trong ô.', en: 'No deadline can be read in the cell.' },
} as const satisfies Readonly<Record<string, Text>>;

const endless: Text = {
  vi: 'Việc thường xuyên, định kỳ hoặc thời hạn để mở nên không có ngày chót.',
  en: 'The task recurs or its deadline is open: there is no last day.',
};

const undated: Readonly<Partial<Record<DeadlineKind, Text>>> = {
  recurring: endless,
  open: endless,
  relative: {
    vi: 'Thời hạn tính theo một việc khác nên không có ngày cụ thể.',
    en: 'The deadline depends on another event and names no day.',
  },
  conditional: {
    vi: 'Thời hạn phụ thuộc điều kiện nên không có ngày cụ thể.',
    en: 'The deadline depends on a condition and names no day.',
  },
  start: {
    vi: 'Ô chỉ ghi ngày bắt đầu, không có ngày chót.',
    en: 'The cell states a beginning and no last day.',
  },
  done: {
    vi: 'Ô ghi việc đã xong, không ghi thời hạn.',
    en: 'The cell says that it is done and states no deadline.',
  },
};

const yearLimits = { first: firstYear, last: lastYear };

/**
 * Reads a deadline cell. A number is a year of plans, or else the day that it stores: a function does not see how its
 * cell shows a date, nor from which year the workbook counts its days (1900 is taken).
 *
 * @throws {NoAnswer} for an empty cell, a number that is no date, a day that the calendar lacks, and a wrong year
 */
export function deadlineOf(cell: Argument, year: Argument): Deadline {
  const content = contentOf(cell);
  const planYear = planYearOf(year);
  if (typeof content === 'string') return possible(content, planYear);
  if (isYear(content)) return parseDeadline(content, { planYear });
  const date = dateFromSerial(content);
  if (date === null || !isYear(yearOf(date)))
    throw new NoAnswer('invalidValue', texts.wrongNumber, yearLimits);
  return parseDeadline(date, { planYear });
}

function possible(text: string, planYear: number | null): Deadline {
  const deadline = parseDeadline(text, { planYear });
  const value = deadline.kind === 'unknown' ? findImpossibleDate(text, { planYear }) : null;
  if (value !== null) throw new NoAnswer('invalidValue', texts.impossible, { value });
  return deadline;
}

/** Why a deadline has no last day and belongs to no quarter. */
export function undatedReason({ kind, yearMissing }: Deadline): NoAnswer {
  if (yearMissing) return new NoAnswer('invalidValue', texts.yearMissing);
  const reason = undated[kind];
  return reason ? new NoAnswer('notAvailable', reason) : new NoAnswer('invalidValue', texts.unknown);
}

function planYearOf(argument: Argument): number | null {
  if (isEmpty(argument)) return null;
  const year = typeof argument === 'string' ? Number(argument) : argument;
  if (typeof year !== 'number' || !isYear(year))
    throw new NoAnswer('invalidValue', texts.wrongYear, yearLimits);
  return year;
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= firstYear && number <= lastYear;
}
