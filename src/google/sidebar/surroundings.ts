import type { Text } from '../../core/i18n/text';
import type { Surroundings } from '../../taskpane/model/surroundings';

const readOnly: Text = {
  vi: 'Bạn chỉ có quyền xem bảng tính này: kiểm tra được, nhưng không sửa và không tổng hợp vào tệp được. Hãy xin quyền chỉnh sửa, hoặc tạo một bản sao (Tệp → Tạo bản sao).',
  en: 'You may only view this spreadsheet: it can be checked, but neither fixed nor summed up into. Ask for leave to edit, or make a copy (File → Make a copy).',
};

/** What people should know of the pane in Google Sheets. */
export const googleSurroundings: Surroundings = {
  privacy: {
    vi: 'Dữ liệu chỉ đi giữa Google Trang tính và trình duyệt này, không gửi đến nơi nào khác.',
    en: 'Data goes between Google Sheets and this browser only, and nowhere else.',
  },
  limits: [
    {
      vi: 'Cần có mạng: khi mất mạng thì không đọc và không ghi được bảng.',
      en: 'A network is needed: without one the table can be neither read nor written.',
    },
    {
      vi: 'Ô có nhiều kiểu chữ, gạch ngang, chữ đỏ, liên kết hoặc khối thông minh không được sửa tự động, vì ghi lại ô sẽ làm mất.',
      en: 'Cells with mixed formats, struck-through or red text, links or smart chips are not changed: writing them anew would lose those.',
    },
    {
      vi: 'Chỉ những ô cần sửa được ghi. Trong giây đang ghi, đừng gõ vào chính các ô đó: nội dung vừa gõ có thể bị ghi đè (xem lại bằng Tệp → Lịch sử phiên bản).',
      en: 'Only the cells that change are written. In the second of writing do not type into those very cells: what is typed may be written over (File → Version history shows it).',
    },
    {
      vi: 'Chữ gõ bằng bảng mã cũ (TCVN3, VNI) chỉ nhận ra được khi Google Trang tính còn giữ tên phông của ô (.VnTime, VNI-Times); nếu tên phông đã bị thay, hãy kiểm tra tệp gốc bằng Excel.',
      en: 'Text in an old encoding (TCVN3, VNI) is recognised only where Google Sheets still keeps the name of the font (.VnTime, VNI-Times); where it was replaced, check the original file in Excel.',
    },
  ],
  addingSheets: {
    vi: 'Google Trang tính không nhận khổ giấy và dòng tiêu đề lặp lại từ tiện ích: khi in, hãy chọn A4, khổ ngang, vừa với chiều rộng, lặp lại hàng cố định.',
    en: 'Google Sheets takes no paper size or repeated rows from an add-on: when printing, choose A4, landscape, fit to width, repeat frozen rows.',
  },
  obstacles: {
    ProtectedSheet: {
      vi: 'Ô được bảo vệ, bạn không được sửa: hãy nhờ người bảo vệ cho phép (Dữ liệu → Trang tính và dải ô được bảo vệ).',
      en: 'The cell is protected from you: ask whoever protects it (Data → Protect sheets and ranges).',
    },
    ReadOnly: {
      vi: 'Bạn chỉ có quyền xem bảng tính này.',
      en: 'You may only view this spreadsheet.',
    },
  },
  putObstacles: {
    ProtectedSheet: {
      vi: 'Trang tính “{sheet}” được bảo vệ, bạn không được sửa: hãy nhờ người bảo vệ cho phép (Dữ liệu → Trang tính và dải ô được bảo vệ) rồi tổng hợp lại.',
      en: 'The sheet “{sheet}” is protected from you: ask whoever protects it (Data → Protect sheets and ranges) and sum up again.',
    },
    DefinedNameTaken: {
      vi: 'Tệp đã dùng một tên dải ô mà trang “{sheet}” cần nên không ghi gì: hãy đổi tên đó (Dữ liệu → Dải ô được đặt tên) rồi tổng hợp lại.',
      en: 'The spreadsheet already uses a named range that the sheet “{sheet}” needs, so nothing was written: rename it (Data → Named ranges) and sum up again.',
    },
    ReadOnly: readOnly,
  },
};

/** For whoever may only look at the spreadsheet. */
export const readOnlySurroundings: Surroundings = { ...googleSurroundings, warning: readOnly };
