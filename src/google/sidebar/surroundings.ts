import type { Surroundings } from '../../taskpane/model/surroundings';

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
      vi: 'Ô có nhiều kiểu chữ, gạch ngang hoặc chữ đỏ không được sửa tự động, vì ghi lại ô sẽ mất các kiểu chữ đó.',
      en: 'Cells with mixed formats, struck-through or red text are not changed: writing them anew would lose those formats.',
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
};
