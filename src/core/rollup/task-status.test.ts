import { describe, expect, it } from 'vitest';
import type { TestCell } from '../../../test/support/grid';
import { day } from '../../../test/support/day';
import { planOf } from '../../../test/support/plan';
import { taskStatus } from './task-status';

/** The status of a task on 30 June 2023. */
function statusOf(deadline: TestCell, status: TestCell, finished: TestCell = null): string {
  const { tasks } = planOf({
    rows: [
      ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tình trạng', 'Ngày hoàn thành'],
      [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', deadline, status, finished],
      [2, 'Kiểm tra công vụ', 'Phòng Nội vụ', 'Quý I/2023', 'Đã hoàn thành', '15/3/2023'],
      [3, 'Báo cáo kết quả', 'Phòng Nội vụ', 'Quý II/2023', 'Đang thực hiện', null],
    ],
  });
  const [task] = tasks;
  if (!task) throw new Error('the table has tasks');
  return taskStatus(task, day('2023-06-30'));
}

describe('taskStatus on 30/6/2023', () => {
  it.each<[TestCell, TestCell, TestCell, string]>([
    ['Quý I/2023', 'Đã hoàn thành', '31/3/2023', 'done'],
    ['Quý I/2023', 'Đã hoàn thành', '01/4/2023', 'doneLate'],
    ['Quý I/2023', 'Đã hoàn thành', null, 'done'],
    ['Quý I/2023', 'Hoàn thành quá hạn', null, 'doneLate'],
    // Finished some time in June, due on the 15th: the first possible day decides.
    ['15/6/2023', 'Đã hoàn thành', 'Tháng 6/2023', 'done'],
    ['Năm 2023', 'Đã hoàn thành', '01/7/2023', 'inProgress'],
    ['Quý I/2023', 'Đã hoàn thành', '01/7/2023', 'overdue'],
    ['Quý II/2023', 'Đang thực hiện', null, 'inProgress'],
    ['29/6/2023', 'Đang thực hiện', null, 'overdue'],
    ['30/6/2023', 'Chưa thực hiện', null, 'notDue'],
    ['29/6/2023', 'Chưa thực hiện', null, 'overdue'],
    ['29/6/2023', null, null, 'unknown'],
    ['Quý IV/2023', null, null, 'notDue'],
    ['Sau khi có hướng dẫn của tỉnh', 'Chưa thực hiện', null, 'notStarted'],
    ['Hằng năm', 'Chưa thực hiện', null, 'recurring'],
    ['Hằng năm', 'Đã hoàn thành', null, 'done'],
    ['Quý I/2023', 'Thường xuyên', null, 'recurring'],
    ['Quý I/2023', 'Tạm dừng', null, 'paused'],
    ['Quý I/2023', 'Hủy', null, 'cancelled'],
    ['Quý I/2023', 'x', null, 'unknown'],
    ['Quý IV/2023', 'Đã ban hành Quyết định số 15/QĐ-UBND', null, 'unknown'],
    ['Quý I/2023', null, '15/3/2023', 'done'],
  ])('due %s, stated %s, finished %s: %s', (deadline, status, finished, expected) => {
    expect(statusOf(deadline, status, finished)).toBe(expected);
  });
});
