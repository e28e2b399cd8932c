import type { SheetId } from '../grid/sheet-spec';
import type { Text } from '../i18n/text';

/** What the sheets are called where nothing else has these names; at most 25 characters, to leave room for a number. */
export const sheetNames: Readonly<Record<SheetId, Text>> = {
  summary: { vi: 'Tổng hợp', en: 'Summary' },
  due: { vi: 'Quá hạn và sắp đến hạn', en: 'Overdue and due soon' },
  agencies: { vi: 'Theo cơ quan', en: 'By agency' },
  findings: { vi: 'Kết quả kiểm tra', en: 'Findings' },
  journal: { vi: 'Nhật ký chuẩn hóa', en: 'Journal of changes' },
  data: { vi: 'Dữ liệu', en: 'Data' },
};
