import { defineRule } from '../../define-rule';
import { notationFault } from '../notation';
import { lacksTimes, noTimeColumn, timeCells, timeRoles } from '../time-cells';

export const rule = defineRule({
  meta: {
    id: 'deadline/format',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: timeRoles,
    fixable: true,
    title: { vi: 'Thời hạn ghi chưa thống nhất', en: 'Times written in mixed notations' },
    why: {
      vi: 'Cùng một thời hạn ghi nhiều cách thì không lọc, không sắp xếp và không gộp theo thời hạn được.',
      en: 'A deadline that is written in several ways cannot be filtered, sorted or grouped.',
    },
    basis:
      'Nghị định 30/2020/NĐ-CP, Phụ lục I, về thời gian ban hành văn bản: ngày, tháng, năm viết đầy đủ bằng chữ số Ả Rập',
    messages: {
      notation: {
        vi: 'Thời hạn “{value}” nên ghi thống nhất là “{expected}”; ý nghĩa không đổi.',
        en: 'The time “{value}” is better written “{expected}”; it means the same.',
      },
      style: {
        vi: '“{value}” chỉ khác cách ghi thống nhất “{expected}” ở chữ hoa, số 0 đứng trước hoặc dấu cuối câu.',
        en: '“{value}” differs from the common notation “{expected}” only in capitals, leading zeros or the final stop.',
      },
      noTimes: noTimeColumn,
    },
  },
  check(plan, report) {
    if (lacksTimes(plan, report)) return;
    for (const time of timeCells(plan)) {
      const fault = notationFault(time);
      if (!fault || fault.kind === 'quarter') continue;
      const { cell, text, editable } = time;
      report({
        cell,
        message: fault.kind === 'style' ? 'style' : 'notation',
        ...(fault.kind === 'style' ? { severity: 'review' } : {}),
        data: { value: text, expected: fault.canonical },
        ...(editable ? { fix: [{ cell, after: fault.canonical }] } : {}),
      });
    }
  },
});
