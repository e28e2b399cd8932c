import type { MessageData } from '../../core/i18n/message';
import { TellableError } from '../../core/i18n/tellable-error';
import type { Text } from '../../core/i18n/text';

/** For every reason why a file cannot be used: one sentence that says what it is and what to do. */
const sentences = {
  LegacyXls: {
    vi: 'Tệp này ở định dạng Office cũ (như .xls): hãy mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi dùng tệp mới.',
    en: 'This file is in an old Office format (such as .xls): open it in Excel, choose Save As .xlsx and use the new file.',
  },
  Encrypted: {
    vi: 'Tệp được bảo vệ bằng mật khẩu: hãy mở bằng Excel, bỏ mật khẩu ở Tệp > Thông tin > Bảo vệ sổ làm việc, lưu lại rồi thử lại.',
    en: 'The file is protected by a password: open it in Excel, remove the password under File > Info > Protect Workbook, save it and try again.',
  },
  NotAWorkbook: {
    vi: 'Tệp này không phải là bảng tính .xlsx (có thể là CSV, trang web hay tài liệu khác được đổi đuôi): hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
    en: 'This file is not an .xlsx workbook (perhaps a CSV, a web page or another document that was renamed): open it in Excel and save it as .xlsx.',
  },
  BinaryWorkbook: {
    vi: 'Tệp này ở định dạng nhị phân .xlsb: hãy mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi dùng tệp mới.',
    en: 'This file is a binary .xlsb workbook: open it in Excel, choose Save As .xlsx and use the new file.',
  },
  OpenDocument: {
    vi: 'Tệp này ở định dạng OpenDocument (.ods): hãy mở bằng LibreOffice hoặc Excel, lưu lại dạng .xlsx rồi dùng tệp mới.',
    en: 'This file is an OpenDocument spreadsheet (.ods): open it in LibreOffice or Excel, save it as .xlsx and use the new file.',
  },
  StrictOpenXml: {
    vi: 'Tệp này ở dạng “Strict Open XML”: hãy mở bằng Excel, chọn Lưu thành (Save As) dạng “Excel Workbook (*.xlsx)” rồi dùng tệp mới.',
    en: 'This file is a “Strict Open XML” workbook: open it in Excel, choose Save As “Excel Workbook (*.xlsx)” and use the new file.',
  },
  Damaged: {
    vi: 'Tệp bị hỏng hoặc chưa tải về hết: hãy lấy lại bản gốc, hoặc mở bằng Excel với lệnh Mở và Sửa (Open and Repair) rồi lưu lại.',
    en: 'The file is damaged or was not downloaded completely: get the original again, or open it in Excel with Open and Repair and save it.',
  },
  DamagedPart: {
    vi: 'Một phần của tệp bị hỏng ({part}): hãy mở bằng Excel với lệnh Mở và Sửa (Open and Repair), lưu lại rồi thử lại.',
    en: 'A part of the file is damaged ({part}): open it in Excel with Open and Repair, save it and try again.',
  },
  MissingPart: {
    vi: 'Tệp thiếu một phần ({part}): hãy lấy lại bản gốc, hoặc mở bằng Excel với lệnh Mở và Sửa (Open and Repair) rồi lưu lại.',
    en: 'A part of the file is missing ({part}): get the original again, or open it in Excel with Open and Repair and save it.',
  },
  DuplicateParts: {
    vi: 'Tệp chứa hai phần cùng tên ({part}) nên không rõ phần nào là thật: hãy lấy lại bản gốc, hoặc mở bằng Excel rồi lưu lại dạng .xlsx.',
    en: 'The file holds two parts of one name ({part}), so it is unclear which is real: get the original again, or open it in Excel and save it as .xlsx.',
  },
  Doctype: {
    vi: 'Tệp chứa khai báo DOCTYPE mà bảng tính không được có ({part}), có thể là tệp độc hại: đừng mở, hãy hỏi lại người gửi.',
    en: 'The file holds a DOCTYPE, which no workbook may have ({part}), and may be malicious: do not open it, ask its sender.',
  },
  TooLarge: {
    vi: 'Dữ liệu trong tệp quá lớn ({part}): hãy xóa các dòng, cột thừa hoặc chép riêng bảng cần kiểm tra sang tệp mới.',
    en: 'The data in the file is too large ({part}): delete surplus rows and columns, or copy the table that matters to a new file.',
  },
  TooManyRows: {
    vi: 'Trang tính “{sheet}” có hơn {limit} dòng có dữ liệu: hãy chép riêng bảng cần kiểm tra sang tệp mới.',
    en: 'The sheet “{sheet}” has more than {limit} rows with data: copy the table that matters to a new file.',
  },
  TooManyCells: {
    vi: 'Trang tính “{sheet}” có hơn {limit} ô có dữ liệu hoặc ô trộn: hãy chép riêng bảng cần kiểm tra sang tệp mới.',
    en: 'The sheet “{sheet}” has more than {limit} cells with data or merged cells: copy the table that matters to a new file.',
  },
  NoSuchSheet: {
    vi: 'Tệp không có trang tính nào tên “{sheet}”.',
    en: 'The file has no sheet named “{sheet}”.',
  },
  NotAWorksheet: {
    vi: 'Trang “{sheet}” không có ô (trang biểu đồ, hộp thoại hoặc macro): hãy chọn một trang tính.',
    en: 'The sheet “{sheet}” has no cells (a chart, a dialog or macros): choose a worksheet.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type UnusableCode = keyof typeof sentences;

/** A file that cannot be used, with a sentence for the person who chose it. */
export class UnusableFile extends TellableError {
  override readonly name = 'UnusableFile';

  constructor(
    readonly code: UnusableCode,
    data: MessageData = {},
  ) {
    super(sentences[code], data);
  }
}
