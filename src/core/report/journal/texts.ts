import type { Text } from '../../i18n/text';

export const texts = {
  title: { vi: 'NHẬT KÝ CHUẨN HÓA', en: 'JOURNAL OF CHANGES' },
  none: { vi: 'Chưa có thay đổi nào.', en: 'Nothing has been changed yet.' },
  at: { vi: 'Thời điểm', en: 'When' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  cell: { vi: 'Ô', en: 'Cell' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  rules: { vi: 'Quy tắc', en: 'Rule' },
  takenBack: { vi: 'Hoàn tác', en: 'Taken back' },
} as const satisfies Readonly<Record<string, Text>>;
