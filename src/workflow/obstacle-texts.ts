import type { Text } from '../core/i18n/text';
import type { ObstacleCode, PutObstacleCode } from '../hosts/host';

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
  LinkedText: {
    vi: 'Ô có liên kết hoặc khối thông minh (người, tệp): hãy tự sửa, vì ghi lại ô sẽ làm mất.',
    en: 'The cell has a link or a smart chip (a person, a file): change it by hand, for writing it would lose that.',
  },
  EntryRule: {
    vi: 'Ô có quy tắc nhập liệu (danh sách chọn, giới hạn giá trị) không nhận nội dung mới: hãy tự chọn giá trị, hoặc sửa quy tắc (Dữ liệu → Xác thực dữ liệu) rồi sửa lại.',
    en: 'A rule for entries of the cell (a list of choices, limits) refuses the new content: choose a value yourself, or change the rule (Data → Data validation) and fix again.',
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

/** Why the summary sheets were not written. They name `{sheet}` and, where there is one, `{cell}`. */
export const putObstacleTexts: Readonly<Record<PutObstacleCode, Text>> = {
  NameTaken: {
    vi: 'Tệp đã có trang tính “{sheet}” không do tiện ích này lập nên không ghi đè: hãy đổi tên trang đó rồi tổng hợp lại.',
    en: 'The workbook has a sheet “{sheet}” that was not made by this program, so nothing was written over it: rename that sheet and sum up again.',
  },
  DefinedNameTaken: {
    vi: 'Tệp đã dùng một tên vùng hay tên bảng mà trang “{sheet}” cần nên không ghi gì: hãy đổi tên đó (Formulas → Name Manager) rồi tổng hợp lại.',
    en: 'The workbook already uses a named range or a table name that the sheet “{sheet}” needs, so nothing was written: rename it (Formulas → Name Manager) and sum up again.',
  },
  ForeignCells: {
    vi: 'Bảng tổng hợp mới dài hơn và sẽ đè lên nội dung của người dùng từ ô {cell} trang “{sheet}” nên không ghi gì: hãy chuyển nội dung đó sang chỗ khác rồi tổng hợp lại.',
    en: 'The new summary is longer and would cover what somebody wrote from cell {cell} of “{sheet}” on, so nothing was written: move that elsewhere and sum up again.',
  },
  ProtectedSheet: {
    vi: 'Trang tính “{sheet}” đang được bảo vệ: hãy bỏ bảo vệ (Review → Unprotect Sheet) rồi tổng hợp lại.',
    en: 'The sheet “{sheet}” is protected: unprotect it (Review → Unprotect Sheet) and sum up again.',
  },
  ProtectedStructure: {
    vi: 'Cấu trúc của tệp đang được bảo vệ nên không thêm được trang “{sheet}”: hãy bỏ bảo vệ (Review → Protect Workbook) rồi tổng hợp lại.',
    en: 'The structure of the workbook is protected, so the sheet “{sheet}” cannot be added: unprotect it (Review → Protect Workbook) and sum up again.',
  },
  ReadOnly: {
    vi: 'Tệp chỉ cho đọc hoặc đã ký số nên không thêm được trang “{sheet}”: hãy lưu thành một bản khác rồi tổng hợp lại.',
    en: 'The workbook is read-only or signed, so the sheet “{sheet}” cannot be added: save a copy and sum up that.',
  },
};
