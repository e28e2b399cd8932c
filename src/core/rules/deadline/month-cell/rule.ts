import { dayOf, monthOf, yearOf } from '../../../values/civil-date';
import { defineRule } from '../../define-rule';
import type { Reporter } from '../../types';
import { dateNumbers, dayFormat, showsDay, type DateNumber } from '../date-numbers';
import { lacksTimes, noTimeColumn, timeRoles } from '../time-cells';

type Message = 'months' | 'english' | 'hiddenDay' | 'show' | 'noTimes';

/** The format in which a Vietnamese sheet shows a month that it stores as its first day. */
const monthFormat = '"Tháng "m/yyyy';

export const rule = defineRule<Message>({
  meta: {
    id: 'deadline/month-cell',
    severity: 'review',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: timeRoles,
    fixable: true,
    title: {
      vi: 'Ô chỉ hiện tháng nhưng chứa một ngày',
      en: 'A cell that shows a month but holds a day',
    },
    why: {
      vi: 'Excel lưu tháng bằng ngày đầu tháng; công thức so sánh thẳng với ô đó coi là quá hạn sớm gần một tháng.',
      en: 'Excel stores a month as its first day; formulas that compare with the cell call the task late almost a month too early.',
    },
    basis: 'Microsoft Excel: định dạng "Tháng "m/yyyy và mmm-yy lưu ngày 01 của tháng',
    messages: {
      months: {
        vi: 'Cột “{header}” có {count} ô lưu ngày đầu tháng và chỉ hiện tháng (ô đầu tiên là {first}); được hiểu là cả tháng, hạn là ngày cuối tháng.',
        en: 'The column “{header}” has {count} cells that store the first of a month and show the month alone, the first being {first}; they mean the whole month, due on its last day.',
      },
      english: {
        vi: 'Ô này Excel tự đổi thành tháng kiểu tiếng Anh ({shown}); được hiểu là cả tháng {month}. Nên hiện là “Tháng {month}”; giá trị không đổi.',
        en: 'Excel turned this cell into an English month ({shown}); it means the whole month {month}. Show it as “Tháng {month}”; the value stays.',
      },
      hiddenDay: {
        vi: 'Ô lưu ngày {date} nhưng chỉ hiện tháng; đang được hiểu là cả tháng. Nếu hạn là đúng ngày đó, hãy cho hiện cả ngày.',
        en: 'The cell stores {date} but shows the month alone, and is taken for the whole month. If that very day is meant, show it.',
      },
      show: { vi: 'Hiện là {date}', en: 'Show it as {date}' },
      noTimes: noTimeColumn,
    },
  },
  check(plan, report) {
    if (lacksTimes(plan, report)) return;
    const months = dateNumbers(plan).filter(
      (number) => !showsDay(number) && number.letters.includes('m') && number.letters.includes('y'),
    );
    for (const number of months) reportCell(number, report);
    reportColumns(
      months.filter(({ date, letters }) => dayOf(date) === 1 && !isEnglish(letters)),
      report,
    );
  },
});

function reportCell({ time, date, serial, letters }: DateNumber, report: Reporter<Message>): void {
  const { cell, editable, content } = time;
  if (dayOf(date) !== 1) {
    const show = { cell, after: serial, numberFormat: dayFormat };
    report({
      cell,
      message: 'hiddenDay',
      data: { date: { date } },
      suggestions: editable ? [{ changes: [show], message: 'show', data: { date: { date } } }] : [],
    });
  } else if (isEnglish(letters)) {
    report({
      cell,
      message: 'english',
      severity: 'warning',
      data: { shown: content.text, month: `${monthOf(date)}/${yearOf(date)}` },
      ...(editable ? { fix: [{ cell, after: serial, numberFormat: monthFormat }] } : {}),
    });
  }
}

/** One word for all the month cells of a column: they are a habit, not a fault. */
function reportColumns(months: readonly DateNumber[], report: Reporter<Message>): void {
  const byColumn = new Map<number, DateNumber[]>();
  for (const month of months) {
    const { col } = month.time.column;
    byColumn.set(col, [...(byColumn.get(col) ?? []), month]);
  }
  for (const list of byColumn.values()) {
    const [first] = list;
    if (!first) continue;
    const { column, cell } = first.time;
    report({
      cell: column.headerCell,
      message: 'months',
      data: { header: column.header, count: list.length, first: { cell } },
    });
  }
}

/** The month in letters: `Mar-23`. */
function isEnglish(letters: string): boolean {
  return letters.includes('mmm');
}
