import { roleNames } from '../../../plan/role-names';
import { defineRule } from '../../define-rule';
import { lacksTimes, noTimeColumn, timeRoles } from '../time-cells';
import { untimelyCells } from '../untimely';

export const rule = defineRule({
  meta: {
    id: 'deadline/not-a-deadline',
    severity: 'warning',
    onByDefault: true,
    stage: 'type',
    columns: [],
    reach: timeRoles,
    fixable: false,
    title: { vi: 'Ô thời gian ghi nội dung khác', en: 'A cell for times that holds something else' },
    why: {
      vi: 'Ghi “x”, tình trạng hay tên cơ quan vào ô thời hạn thì mất thời hạn đã giao, không còn gì để đối chiếu.',
      en: 'An “x”, a status or an agency in the place of the deadline wipes out what was assigned.',
    },
    basis: 'Thực tế các bảng theo dõi: đánh dấu hoàn thành đè lên ô thời hạn',
    messages: {
      done: {
        vi: 'Ô {column} ghi “{value}”, là dấu hoàn thành chứ không phải thời gian. Hãy ghi lại thời gian, và ghi hoàn thành ở cột tình trạng.',
        en: 'The cell for “{column}” says “{value}”, a mark of completion and no time. Restore the time and put the mark under the status.',
      },
      status: {
        vi: 'Ô {column} ghi tình trạng “{value}”. Hãy ghi thời gian ở đây và chuyển tình trạng sang cột tình trạng.',
        en: 'The cell for “{column}” holds the status “{value}”. State the time here and move the status to its column.',
      },
      agency: {
        vi: 'Ô {column} ghi tên cơ quan “{value}”. Có lẽ dữ liệu bị lệch cột; hãy kiểm tra cả dòng.',
        en: 'The cell for “{column}” holds the agency “{value}”. The row may have slipped a column: check all of it.',
      },
      number: {
        vi: 'Ô {column} chỉ có số {value}, không phải ngày, tháng, quý hay năm. Hãy kiểm tra có bị lệch cột không.',
        en: 'The cell for “{column}” holds just the number {value}, which is no day, month, quarter or year. Check whether the row slipped a column.',
      },
      noTimes: noTimeColumn,
    },
  },
  check(plan, report) {
    if (lacksTimes(plan, report)) return;
    for (const { time, why } of untimelyCells(plan)) {
      if (why === 'text' || why === 'error') continue;
      const { cell, text, role } = time;
      report({ cell, message: why, data: { value: text, column: roleNames[role] } });
    }
  },
});
