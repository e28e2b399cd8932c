import type { Column, Task } from '../../../plan/types';
import { civilDate, serialFromDate, type CivilDate } from '../../../values/civil-date';
import { defineRule } from '../../define-rule';
import type { Reporter } from '../../types';
import {
  dateNumbers,
  dayCounts,
  dayFormat,
  isMonthFirst,
  looksSwapped,
  showsDay,
  swapped,
  type DateNumber,
} from '../date-numbers';
import { lacksTimes, noTimeColumn, timeRoles } from '../time-cells';

type Message = 'column' | 'pattern' | 'row' | 'future' | 'swap' | 'noTimes';

/** Fewer date cells may lie before the 13th by chance. */
const conspicuous = 4;
const writtenDay =
  /(?<!\d)(\d{1,2})\s*(?:\/|-|\.|tháng)\s*(\d{1,2})\s*(?:\/|-|\.|,?\s*năm)\s*(\d{4})(?!\d)/giu;

export const rule = defineRule<Message>({
  meta: {
    id: 'deadline/swapped-day-month',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    fixable: false,
    title: { vi: 'Ngày và tháng có thể bị đảo', en: 'Day and month may be swapped' },
    why: {
      vi: 'Excel tiếng Anh hiểu 05/3/2023 là ngày 3 tháng 5; hạn và ngày hoàn thành sai đi hàng tháng mà không báo lỗi.',
      en: 'An English Excel takes 05/3/2023 for 3 May; deadlines and finish dates are months off without any error.',
    },
    basis: 'Thực tế các bảng theo dõi đã mở bằng Excel tiếng Anh',
    messages: {
      column: {
        vi: 'Ô lưu ngày {date}, có lẽ đúng là {swapped}: cột này chỉ có ô ngày từ 1 đến 12, các ngày sau 12 đều là chữ, dấu hiệu của Excel tiếng Anh đảo ngày và tháng.',
        en: 'The cell stores {date}, probably for {swapped}: no date cell of the column has a day above 12 and every text date has, as when an English Excel swaps day and month.',
      },
      pattern: {
        vi: 'Cột “{header}” có {count} ô ngày, không ô nào sau ngày 12, còn các ngày sau 12 đều là chữ: có thể Excel tiếng Anh đã đảo ngày và tháng. Hãy đối chiếu các ô này với văn bản gốc.',
        en: 'The column “{header}” has {count} date cells, none with a day above 12, while every text date has one: an English Excel may have swapped day and month. Compare the cells with the original.',
      },
      row: {
        vi: 'Ô lưu ngày {date}, nhưng cùng dòng có ghi ngày {swapped}: có lẽ ngày và tháng bị đảo.',
        en: 'The cell stores {date}, but the same row names {swapped}: day and month are probably swapped.',
      },
      future: {
        vi: 'Ngày hoàn thành {date} ở sau ngày báo cáo; nếu ngày và tháng bị đảo thì đúng là {swapped}.',
        en: 'The finish date {date} lies after the day of the report; with day and month swapped it would be {swapped}.',
      },
      swap: { vi: 'Đổi thành {swapped}', en: 'Change it to {swapped}' },
      noTimes: noTimeColumn,
    },
  },
  check(plan, report, { asOf }) {
    if (lacksTimes(plan, report)) return;
    const numbers = dateNumbers(plan);
    const counts = dayCounts(plan);
    const columns = plan.columns.filter(({ col }) => looksSwapped(counts.get(col)));
    reportPattern(columns, numbers, report);
    const swappedColumns = new Set(columns.map(({ col }) => col));
    for (const number of numbers) {
      const other = showsDay(number) ? swapped(number.date) : null;
      if (other === null) continue;
      const message = evidence(number, other, swappedColumns, asOf);
      if (message === null) continue;
      const { cell, editable } = number.time;
      const data = { date: { date: number.date }, swapped: { date: other } };
      const after = serialFromDate(other, plan.grid.date1904);
      report({
        cell,
        message,
        ...(message === 'future' ? { severity: 'review' } : {}),
        data,
        suggestions: editable
          ? [{ changes: [{ cell, after, numberFormat: dayFormat }], message: 'swap', data }]
          : [],
      });
    }
  },
});

/**
 * A column with the look of swapped dates whose cells show the day first: they may have been set right already, so that
 * the column is named once and no cell is accused.
 */
function reportPattern(
  columns: readonly Column[],
  numbers: readonly DateNumber[],
  report: Reporter<Message>,
): void {
  for (const { col, header, headerCell } of columns) {
    const dayFirst = numbers.filter(
      (number) => number.time.column.col === col && showsDay(number) && !isMonthFirst(number),
    );
    if (dayFirst.length < conspicuous) continue;
    report({
      cell: headerCell,
      message: 'pattern',
      severity: 'review',
      data: { header, count: dayFirst.length },
    });
  }
}

/** What speaks for a swap; `null` where nothing does. */
function evidence(
  number: DateNumber,
  other: CivilDate,
  columns: ReadonlySet<number>,
  asOf: CivilDate,
): 'row' | 'column' | 'future' | null {
  const { time, date } = number;
  if (rowNames(time.task, other) && !rowNames(time.task, date)) return 'row';
  if (columns.has(time.column.col) && isMonthFirst(number)) return 'column';
  return time.role === 'finished' && date > asOf && other <= asOf ? 'future' : null;
}

/** A text of the row names the day; the columns of times prove nothing about each other. */
function rowNames(task: Task, date: CivilDate): boolean {
  return Object.values(task.fields).some(
    ({ role, text }) =>
      !timeRoles.some((time) => time === role) &&
      [...text.matchAll(writtenDay)].some(
        ([, day, month, year]) => civilDate(Number(year), Number(month), Number(day)) === date,
      ),
  );
}
