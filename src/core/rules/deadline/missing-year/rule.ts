import type { Plan } from '../../../plan/types';
import { defineRule } from '../../define-rule';
import type { Change, Reporter } from '../../types';
import { lacksTimes, noTimeColumn, timeCells, timeRoles, type TimeCell } from '../time-cells';
import { withYear } from './with-year';

type Message = 'unknown' | 'fromPlan' | 'habit' | 'addYear' | 'addYears' | 'noTimes';

/** From so many cells on, and if they are the greater part, leaving out the year is the habit of the sheet. */
const habit = 6;

export const rule = defineRule<Message>({
  meta: {
    id: 'deadline/missing-year',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: timeRoles,
    fixable: false,
    title: { vi: 'Thời hạn không ghi năm', en: 'A time without its year' },
    why: {
      vi: 'Bảng được chép, gộp và dùng lại qua nhiều năm; thời hạn không ghi năm thì không biết đã quá hạn hay chưa.',
      en: 'Tables are copied, merged and used again in later years; without its year nobody knows whether a deadline has passed.',
    },
    basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, về thời gian ban hành văn bản: ghi đủ ngày, tháng, năm',
    messages: {
      unknown: {
        vi: 'Thời hạn “{value}” không ghi năm và tiêu đề kế hoạch không cho biết năm nào. Hãy ghi thêm năm.',
        en: 'The time “{value}” states no year, and the title of the plan does not tell which. Add the year.',
      },
      fromPlan: {
        vi: 'Thời hạn “{value}” không ghi năm; đang được hiểu là năm {year} theo tiêu đề kế hoạch.',
        en: 'The time “{value}” states no year; it is taken for {year}, the year of the plan.',
      },
      habit: {
        vi: 'Có {count} ô ở các cột thời gian không ghi năm (ô đầu tiên là {first}); đang được hiểu là năm {year} theo tiêu đề kế hoạch.',
        en: '{count} cells in the columns of times state no year, the first being {first}; they are taken for {year}, the year of the plan.',
      },
      addYear: { vi: 'Ghi “{after}”', en: 'Write “{after}”' },
      addYears: {
        vi: 'Ghi thêm năm {year} vào {count} ô này',
        en: 'Add the year {year} to these {count} cells',
      },
      noTimes: noTimeColumn,
    },
  },
  check(plan, report) {
    if (lacksTimes(plan, report)) return;
    const times = timeCells(plan);
    for (const { cell, text, value } of times) {
      if (value.yearMissing) report({ cell, message: 'unknown', data: { value: text } });
    }
    const { year } = plan.title;
    if (year === null) return;
    const borrowed = times.filter(({ value }) => value.yearFromPlan);
    const [first] = borrowed;
    if (first && borrowed.length >= habit && borrowed.length * 2 > times.length) {
      reportHabit(first, borrowed, year, plan, report);
    } else {
      for (const time of borrowed) reportOne(time, year, plan, report);
    }
  },
});

interface YearChange extends Change {
  readonly after: string;
}

function reportOne(time: TimeCell, year: number, plan: Plan, report: Reporter<Message>): void {
  const change = changeOf(time, year, plan);
  report({
    cell: time.cell,
    message: 'fromPlan',
    severity: 'review',
    data: { value: time.text, year },
    suggestions: change ? [{ changes: [change], message: 'addYear', data: { after: change.after } }] : [],
  });
}

function reportHabit(
  first: TimeCell,
  borrowed: readonly TimeCell[],
  year: number,
  plan: Plan,
  report: Reporter<Message>,
): void {
  const changes = borrowed.flatMap((time) => changeOf(time, year, plan) ?? []);
  report({
    cell: first.column.headerCell,
    message: 'habit',
    severity: 'review',
    data: { count: borrowed.length, first: { cell: first.cell }, year },
    suggestions:
      changes.length > 0 ? [{ changes, message: 'addYears', data: { year, count: changes.length } }] : [],
  });
}

function changeOf({ cell, value, editable }: TimeCell, year: number, plan: Plan): YearChange | null {
  const after = editable ? withYear(value, year, plan.settings.dateStyle) : null;
  return after === null ? null : { cell, after };
}
