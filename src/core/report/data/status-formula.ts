import type { Language } from '../../i18n/text';
import type { StatusCode } from '../../values/status/types';
import { asOfName } from '../as-of';
import { quoted } from '../references';
import { statusWords } from '../status-words';

/** The cells of one task that decide its status, as the formula calls them. */
export interface StatusCells {
  /** The status that the plan states, in the words of the summary; `""` where the plan says nothing. */
  readonly meant: string;
  /** The last day, a serial date, or empty. */
  readonly end: string;
  readonly finish: string;
  /** 1 for a task without an end by its nature. */
  readonly standing: string;
}

/** The status of a task as of the day of the report: `taskStatus` of the roll-up as a formula. */
export function statusFormula({ meant, end, finish, standing }: StatusCells, language: Language): string {
  const word = (code: StatusCode): string => quoted(statusWords[code][language]);
  const means = (...codes: StatusCode[]): string => any(codes.map((code) => `${meant}=${word(code)}`));
  const later = `IF(ISNUMBER(${finish}),${finish}>${asOfName},FALSE)`;
  const claimed = `IF(${meant}="",ISNUMBER(${finish}),${means('done', 'doneLate')})`;
  const finishedLate = `IF(AND(ISNUMBER(${finish}),ISNUMBER(${end})),${finish}>${end},FALSE)`;
  const past = `IF(ISNUMBER(${end}),${end}<${asOfName},FALSE)`;
  const endless = `NOT(ISNUMBER(${end}))`;
  return choose(
    [
      [means('paused', 'cancelled'), meant],
      [
        `AND(${claimed},NOT(${later}))`,
        `IF(OR(${means('doneLate')},${finishedLate}),${word('doneLate')},${word('done')})`,
      ],
      [`OR(${means('recurring')},${standing}=1)`, word('recurring')],
      [means('unknown'), word('unknown')],
      [past, `IF(AND(${meant}="",NOT(${later})),${word('unknown')},${word('overdue')})`],
      [`AND(${means('overdue')},${endless})`, word('overdue')],
      [`OR(${later},${means('inProgress', 'overdue')})`, word('inProgress')],
      [`AND(${means('notStarted')},${endless})`, word('notStarted')],
    ],
    word('notDue'),
  );
}

function any(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : `OR(${conditions.join(',')})`;
}

function choose(cases: readonly (readonly [condition: string, result: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, result]) => `IF(${condition},${result},${rest})`, otherwise);
}
