import type { Severity } from '../../rules/types';
import type { Text } from '../../i18n/text';

export const texts = {
  title: { vi: 'KẾT QUẢ KIỂM TRA', en: 'FINDINGS' },
  none: { vi: 'Không phát hiện vấn đề nào.', en: 'Nothing was found.' },
  cut: {
    vi: 'Bảng chỉ ghi {shown} trong số {count} kết quả, lỗi ghi trước: hãy sửa rồi kiểm tra lại.',
    en: 'The table holds {shown} of {count} findings, errors first: correct them and check again.',
  },
  number: { vi: 'TT', en: 'No.' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  cell: { vi: 'Ô', en: 'Cell' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  message: { vi: 'Nội dung', en: 'Message' },
  before: { vi: 'Đang ghi', en: 'As it stands' },
  kind: { vi: 'Cách sửa', en: 'Kind of change' },
  after: { vi: 'Sửa thành', en: 'Change to' },
  fix: { vi: 'Sửa an toàn', en: 'Safe fix' },
  suggestion: { vi: 'Gợi ý', en: 'Suggestion' },
  suggestionOf: { vi: 'Gợi ý 1/{count}', en: 'Suggestion 1/{count}' },
  empty: { vi: '(để trống)', en: '(empty)' },
  moreCells: { vi: '… ({count} ô)', en: '… ({count} cells)' },
  notApplicable: { vi: 'Quy tắc chưa kiểm tra được: {count}', en: 'Rules that could not look: {count}' },
} as const satisfies Readonly<Record<string, Text>>;

/** What the sheet calls each severity, the gravest first. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  review: { vi: 'Cần xem', en: 'To look at' },
};
