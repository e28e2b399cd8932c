import type { Plan } from '../../../plan/types';
import { dayOf } from '../../../values/civil-date';
import { isDateFormat } from '../../../values/deadline/date-format';
import { isPlanYear } from '../../../values/deadline/reading';
import { defineRule } from '../../define-rule';
import type { Change, Reporter } from '../../types';
import {
  dateNumbers,
  dayCounts,
  dayFormat,
  isMonthFirst,
  looksSwapped,
  showsDay,
  swapped,
  type DateNumber,
  type DayCounts,
} from '../date-numbers';
import { lacksTimes, noTimeColumn, timeCells, timeRoles } from '../time-cells';

type Message = 'monthFirst' | 'unsure' | 'noYear' | 'number' | 'year' | 'show' | 'writeYear' | 'noTimes';

export const rule = defineRule<Message>({
  meta: {
    id: 'deadline/date-cell-format',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: timeRoles,
    fixable: true,
    title: {
      vi: 'Ô ngày không hiện theo dạng ngày/tháng/năm',
      en: 'A date cell that does not show day, month, year',
    },
    why: {
      vi: 'Ô ngày có định dạng kiểu Mỹ hiện tháng trước ngày sau; người đọc hiểu nhầm hạn, và in ra mỗi máy một khác.',
      en: 'A date cell in a US format shows the month first: readers take it for another day, and every computer prints it differently.',
    },
    basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, về thời gian ban hành văn bản: thứ tự ngày, tháng, năm',
    messages: {
      monthFirst: {
        vi: 'Ô lưu ngày {date} nhưng định dạng {format} hiện tháng trước ngày. Nên dùng định dạng {expected}; ngày đã lưu không đổi.',
        en: 'The cell stores {date}, but the format {format} shows the month first. Use {expected}; the stored day stays.',
      },
      unsure: {
        vi: 'Ô lưu ngày {date} nhưng định dạng {format} hiện tháng trước ngày, dễ đọc thành {other}. Hãy đối chiếu văn bản gốc rồi dùng định dạng {expected}.',
        en: 'The cell stores {date}, but the format {format} shows the month first, so that it reads like {other}. Compare it with the original, then use {expected}.',
      },
      noYear: {
        vi: 'Ô lưu ngày {date} nhưng định dạng {format} không hiện năm. Hãy kiểm tra năm rồi dùng định dạng {expected}.',
        en: 'The cell stores {date}, but the format {format} does not show the year. Check the year, then use {expected}.',
      },
      number: {
        vi: 'Ô hiện số {value} chứ không phải ngày; nếu đây là ngày thì là {date}. Hãy kiểm tra rồi đặt định dạng {expected}.',
        en: 'The cell shows the number {value}, not a day; as a day it would be {date}. Check it, then use the format {expected}.',
      },
      year: {
        vi: 'Ô ghi năm {value} nhưng có định dạng ngày nên hiện thành một ngày năm 1905. Hãy ghi “Năm {value}”.',
        en: 'The year {value} stands in a cell with a date format, which shows it as a day of 1905. Write “Năm {value}”.',
      },
      show: { vi: 'Hiện là {date}', en: 'Show it as {date}' },
      writeYear: { vi: 'Ghi “{after}”', en: 'Write “{after}”' },
      noTimes: noTimeColumn,
    },
  },
  check(plan, report) {
    if (lacksTimes(plan, report)) return;
    reportYears(plan, report);
    const counts = dayCounts(plan);
    for (const number of dateNumbers(plan)) {
      const own = counts.get(number.time.column.col);
      const message = faultOf(number, own);
      // A whole column of swapped days is told by its own rule.
      if (message === null || (isMonthFirst(number) && looksSwapped(own))) continue;
      const { time, date, serial } = number;
      const { cell, editable, content } = time;
      const change: Change = { cell, after: serial, numberFormat: dayFormat };
      const safe = message === 'monthFirst' && Number.isInteger(serial);
      report({
        cell,
        message,
        ...(message === 'noYear' ? { severity: 'review' } : {}),
        data: {
          date: { date },
          other: { date: swapped(date) ?? date },
          value: serial,
          format: content.numberFormat,
          expected: dayFormat,
        },
        ...(editable && safe ? { fix: [change] } : {}),
        ...(editable && !safe
          ? { suggestions: [{ changes: [change], message: 'show', data: { date: { date } } }] }
          : {}),
      });
    }
  },
});

function faultOf(
  number: DateNumber,
  counts: DayCounts | undefined,
): 'monthFirst' | 'unsure' | 'noYear' | 'number' | null {
  const { letters, date } = number;
  if (letters === '') return 'number';
  if (!showsDay(number)) return null;
  if (!letters.includes('y')) return 'noYear';
  if (!isMonthFirst(number)) return null;
  const oneReading = dayOf(date) > 12 || swapped(date) === null;
  return oneReading || neverSwapped(counts) ? 'monthFirst' : 'unsure';
}

/** Days after the 12th became dates too: the column was not typed into an English Excel. */
function neverSwapped(counts: DayCounts | undefined): boolean {
  return counts?.datesAfter12 === true && counts.texts === 0;
}

function reportYears(plan: Plan, report: Reporter<Message>): void {
  for (const { cell, content, editable } of timeCells(plan)) {
    const { value, numberFormat } = content;
    if (typeof value !== 'number' || !isPlanYear(value) || !isDateFormat(numberFormat)) continue;
    const after = `Năm ${value}`;
    report({
      cell,
      message: 'year',
      data: { value },
      suggestions: editable
        ? [
            {
              changes: [{ cell, after, numberFormat: 'General' }],
              message: 'writeYear',
              data: { after },
            },
          ]
        : [],
    });
  }
}
