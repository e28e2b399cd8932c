import { defineRule } from '../../define-rule';
import { lacksTimes, noTimeColumn, timeRoles } from '../time-cells';
import { untimelyCells } from '../untimely';

export const rule = defineRule({
  meta: {
    id: 'deadline/unclear',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: timeRoles,
    fixable: false,
    title: { vi: 'Thời hạn chưa rõ', en: 'A deadline that cannot be read' },
    why: {
      vi: 'Thời hạn không đọc được thì nhiệm vụ không vào quý nào và không bao giờ được báo quá hạn.',
      en: 'A deadline that cannot be read puts its task into no quarter, and the task is never called overdue.',
    },
    basis: 'Kế hoạch cải cách hành chính 2023 của thị xã Hương Thủy, mục II.7: mỗi nhiệm vụ rõ thời hạn',
    messages: {
      unclear: {
        vi: 'Không xác định được mốc thời gian từ “{value}”. Hãy ghi rõ ngày, tháng, quý hoặc năm; phần giải thích để ở cột ghi chú.',
        en: 'No point in time can be told from “{value}”. State the day, month, quarter or year; explanations belong into the notes.',
      },
      error: {
        vi: 'Ô đang báo lỗi {value}. Hãy sửa công thức hoặc nhập lại thời gian.',
        en: 'The cell shows the error {value}. Correct the formula or enter the time.',
      },
      noTimes: noTimeColumn,
    },
  },
  check(plan, report) {
    if (lacksTimes(plan, report)) return;
    for (const { time, why } of untimelyCells(plan)) {
      const { cell, text } = time;
      if (why === 'error') report({ cell, message: 'error', data: { value: text }, severity: 'error' });
      else if (why === 'text') report({ cell, message: 'unclear', data: { value: text } });
    }
  },
});
