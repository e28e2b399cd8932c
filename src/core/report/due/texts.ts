import type { Text } from '../../i18n/text';

export const texts = {
  title: { vi: 'NHIỆM VỤ QUÁ HẠN VÀ SẮP ĐẾN HẠN', en: 'TASKS OVERDUE AND DUE SOON' },
  noDeadlines: {
    vi: 'Kế hoạch không có cột thời hạn nên không lập được danh sách này.',
    en: 'The plan has no column of deadlines, so this list cannot be made.',
  },
  noStatus: {
    vi: 'Kế hoạch không có cột tình trạng: nhiệm vụ đã qua thời hạn được ghi là chưa rõ tình trạng.',
    en: 'The plan has no column of statuses: tasks past their deadline are shown with an unclear status.',
  },
  overdue: { vi: 'Số nhiệm vụ quá hạn', en: 'Overdue tasks' },
  past: {
    vi: 'Số nhiệm vụ đã qua thời hạn, chưa rõ tình trạng',
    en: 'Tasks past the deadline, status unclear',
  },
  soon: { vi: 'Số nhiệm vụ sắp đến hạn', en: 'Tasks due soon' },
  days: { vi: 'Sắp đến hạn là còn không quá (ngày)', en: 'Due soon means within (days)' },
  none: { vi: 'Không có nhiệm vụ quá hạn hoặc sắp đến hạn.', en: 'No task is overdue or due soon.' },
  more: {
    vi: 'Danh sách chưa đủ chỗ: còn {count} nhiệm vụ nữa. Hãy tổng hợp lại.',
    en: 'The list has no room for {count} more tasks. Sum up again.',
  },
  beyondLimit: {
    vi: 'Danh sách ghi tối đa {limit} nhiệm vụ; còn {count} nhiệm vụ nữa, xem trang “{sheet}”.',
    en: 'The list holds {limit} tasks at most; for {count} more see the sheet “{sheet}”.',
  },
  number: { vi: 'TT', en: 'No.' },
  row: { vi: 'Dòng', en: 'Row' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  lead: { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  end: { vi: 'Hạn cuối', en: 'Last day' },
  status: { vi: 'Tình trạng', en: 'Status' },
  distance: { vi: 'Số ngày quá hạn / còn lại', en: 'Days overdue / left' },
  position: { vi: 'Vị trí', en: 'Position' },
  daysOverdue: { vi: 'Quá hạn {days} ngày', en: 'Overdue, days: {days}' },
  daysPast: { vi: 'Đã qua hạn {days} ngày', en: 'Past due, days: {days}' },
  daysLeft: { vi: 'Còn {days} ngày', en: 'Days left: {days}' },
  today: { vi: 'Đến hạn ngày báo cáo', en: 'Due on this very day' },
  overdueWithoutEnd: { vi: 'Quá hạn, không rõ ngày', en: 'Overdue, no date known' },
  group: { vi: 'Nhóm đến hạn', en: 'Due group' },
  key: { vi: 'Khóa xếp theo hạn', en: 'Due key' },
} as const satisfies Readonly<Record<string, Text>>;
