import { civilDate, daysInMonth, type CivilDate } from '../../../values/civil-date';
import { formatDay, type DateStyle } from '../../../values/deadline/format';
import { findImpossibleDate } from '../../../values/deadline/parse-deadline';
import { defineRule } from '../../define-rule';
import { lacksTimes, noTimeColumn, timeCells, timeRoles } from '../time-cells';

const fullDate = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

export const rule = defineRule({
  meta: {
    id: 'deadline/impossible-date',
    severity: 'error',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: timeRoles,
    fixable: false,
    title: {
      vi: 'Ngày, tháng hoặc quý không có trong lịch',
      en: 'A day, month or quarter that does not exist',
    },
    why: {
      vi: 'Ngày không có trong lịch là lỗi gõ; không ai biết nhiệm vụ phải xong khi nào.',
      en: 'A day that the calendar does not have is a slip; nobody knows when the task is due.',
    },
    basis: 'Dương lịch',
    messages: {
      impossible: {
        vi: 'Không có “{value}” trong lịch. Hãy kiểm tra lại với văn bản gốc.',
        en: 'The calendar has no “{value}”. Check it against the original document.',
      },
      swap: { vi: 'Ghi {after} nếu ngày và tháng bị đảo', en: 'Write {after} if day and month were swapped' },
      lastDay: {
        vi: 'Ghi {after} nếu là ngày cuối tháng',
        en: 'Write {after} if the last day of the month is meant',
      },
      noTimes: noTimeColumn,
    },
  },
  check(plan, report) {
    if (lacksTimes(plan, report)) return;
    const context = { planYear: plan.title.year };
    const impossible = new Map<string, string | null>();
    for (const { cell, content, text, editable } of timeCells(plan)) {
      if (typeof content.value !== 'string') continue;
      let value = impossible.get(text);
      if (value === undefined) {
        value = findImpossibleDate(text, context);
        impossible.set(text, value);
      }
      if (value === null) continue;
      const repair = editable ? repaired(value, plan.settings.dateStyle) : null;
      report({
        cell,
        message: 'impossible',
        data: { value },
        suggestions: repair
          ? [
              {
                changes: [{ cell, after: text.replace(value, repair.text) }],
                message: repair.message,
                data: { after: repair.day },
              },
            ]
          : [],
      });
    }
  },
});

/** The text with the day that was probably meant: day and month exchanged, or the last day of the month. */
function repaired(
  text: string,
  style: DateStyle,
): { readonly text: string; readonly day: string; readonly message: 'swap' | 'lastDay' } | null {
  const [written = '', ...numbers] = fullDate.exec(text) ?? [];
  const [day, month, year] = numbers.map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const other = month > 12 ? civilDate(year, day, month) : lastOf(year, month, day);
  if (!other) return null;
  const formatted = formatDay(other, style);
  return { text: text.replace(written, formatted), day: formatted, message: month > 12 ? 'swap' : 'lastDay' };
}

function lastOf(year: number, month: number, day: number): CivilDate | null {
  return day <= 31 && month >= 1 ? civilDate(year, month, daysInMonth(year, month)) : null;
}
