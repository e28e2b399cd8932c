import type { Text } from '../i18n/text';
import type { StatusCode } from '../values/status/types';

/** What the summary calls each status: titles of columns, and the words that its formulas count. */
export const statusWords: Readonly<Record<StatusCode, Text>> = {
  done: { vi: 'Hoàn thành', en: 'Done' },
  doneLate: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  inProgress: { vi: 'Đang thực hiện', en: 'In progress' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  notStarted: { vi: 'Chưa thực hiện', en: 'Not started' },
  notDue: { vi: 'Chưa đến hạn', en: 'Not yet due' },
  recurring: { vi: 'Thường xuyên', en: 'Standing' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  cancelled: { vi: 'Hủy', en: 'Cancelled' },
  unknown: { vi: 'Chưa rõ', en: 'Unclear' },
};
