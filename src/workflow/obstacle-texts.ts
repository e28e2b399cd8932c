import type { Text } from '../core/i18n/text';
import type { ObstacleCode } from '../hosts/host';

/** Why a cell was left alone, or what a person should know before it is written. */
export const obstacleTexts: Readonly<Record<ObstacleCode, Text>> = {
  StaleCell: {
    vi: 'Nội dung ô đã thay đổi sau khi kiểm tra.',
    en: 'The cell has changed since it was checked.',
  },
  FormulaTarget: {
    vi: 'Ô chứa công thức hoặc nhận kết quả của công thức khác.',
    en: 'The cell holds a formula or is filled by one.',
  },
  MergedTarget: {
    vi: 'Ô nằm trong vùng gộp nhưng không phải ô đầu của vùng.',
    en: 'The cell lies in a merged area and is not its first cell.',
  },
  TableHeader: {
    vi: 'Ô là tiêu đề hoặc dòng tổng của một bảng (Table) trong Excel, công thức gọi bảng bằng tên này.',
    en: 'The cell is the header or the total of an Excel table, which formulas call by name.',
  },
  ProtectedSheet: {
    vi: 'Trang tính đang được bảo vệ: hãy bỏ bảo vệ (Review → Unprotect Sheet) rồi sửa lại.',
    en: 'The sheet is protected: unprotect it (Review → Unprotect Sheet) and fix again.',
  },
  FilterActive: {
    vi: 'Bộ lọc đang bật: hãy bỏ lọc rồi sửa lại, để không ghi nhầm dòng.',
    en: 'A filter is active: clear it and fix again, so that no wrong row is written.',
  },
  HiddenRow: {
    vi: 'Ô nằm trong dòng đang ẩn.',
    en: 'The cell lies in a hidden row.',
  },
  RichText: {
    vi: 'Ô có nhiều kiểu chữ, hoặc có chữ gạch ngang hay chữ đỏ: hãy tự sửa để không mất định dạng.',
    en: 'The cell mixes formats, or has struck-through or red text: change it by hand so that nothing is lost.',
  },
  CellEditMode: {
    vi: 'Một ô đang được soạn dở: hãy nhấn Enter rồi sửa lại.',
    en: 'A cell is being edited: press Enter and fix again.',
  },
  PayloadTooLarge: {
    vi: 'Nội dung mới dài hơn mức một ô hoặc một lần ghi chứa được.',
    en: 'The new content is more than one cell, or one write, can take.',
  },
  ReadOnly: {
    vi: 'Tệp chỉ cho phép đọc hoặc đã ký số: hãy lưu thành một tệp khác rồi sửa.',
    en: 'The workbook is read-only or signed: save it under another name and fix that one.',
  },
};
