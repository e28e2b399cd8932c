/** Everything that the ribbon's commands say by themselves, in Vietnamese. */
export const vi = {
  'action.openPane': 'Mở bảng điều khiển',
  'action.close': 'Đóng',

  'work.check': 'Đang đọc và kiểm tra bảng…',
  'work.apply': 'Đang sửa và kiểm tra lại các ô…',
  'work.write': 'Đang ghi các trang tổng hợp…',

  'table.checked': 'Bảng {table}: {tasks} nhiệm vụ, tính đến ngày {date}.',
  'table.bypassed': 'Trang đang mở (“{sheet}”) không có bảng nhiệm vụ nên đã lấy bảng của trang “{taken}”.',
  'table.others': 'Bảng khác trong tệp, chưa kiểm tra: {tables}.',
  'table.unread': 'Trang tính không đọc được: {sheets}.',
  'columns.moved':
    'Tiêu đề cột {columns} đã khác so với khi chọn cột nên các cột được nhận lại từ đầu. Mở bảng điều khiển để quyết định có dùng lại các cột đã chọn hay không.',
  'settings.unusable': 'Thiết lập lưu trong tệp không dùng được nên đã dùng thiết lập mặc định.',

  'check.clean': 'Không có lỗi hay cảnh báo',
  'check.found': '{error} lỗi, {warning} cảnh báo',
  'check.review': 'Có {review} chỗ cần người xem lại.',
  'check.fixable': 'Có {fixable} chỗ sửa được an toàn: chọn “Sửa lỗi an toàn” trên thẻ Phụ Lục.',
  'check.ran':
    'Đã chạy {rules} quy tắc; {skipped} quy tắc không kiểm tra được vì bảng thiếu cột hoặc thiếu thông tin.',
  'check.findings': 'Vấn đề tìm thấy',
  'severity.error': 'Lỗi',
  'severity.warning': 'Cảnh báo',
  'severity.review': 'Cần xem',

  'column.cell': 'Ô',
  'column.kind': 'Mức độ',
  'column.message': 'Nội dung',
  'column.before': 'Đang ghi',
  'column.after': 'Sẽ ghi',
  'column.rule': 'Lý do',
  'column.why': 'Lý do',
  'column.sheet': 'Trang tính',
  'column.what': 'Việc sẽ làm',

  'fix.question': 'Sửa {count} ô?',
  'fix.about': 'Xem danh sách dưới đây. Chưa ô nào bị thay đổi; ô có công thức không bao giờ bị sửa.',
  'fix.hidden': '{count} ô trong số này nằm ở dòng đang ẩn (ghi rõ trong danh sách).',
  'fix.hiddenCell': '{cell} (dòng ẩn)',
  'fix.changes': 'Những ô sẽ sửa',
  'fix.refused': 'Những ô không sửa được',
  'fix.yes': 'Sửa {count} ô',
  'fix.no': 'Không sửa',
  'fix.cancelled': 'Chưa sửa ô nào',
  'fix.nothing': 'Không có ô nào sửa được an toàn',
  'fix.done': 'Đã sửa {count} ô',
  'fix.partly': 'Đã sửa {count} ô, còn {left} ô chưa sửa được',
  'fix.none': 'Không sửa được ô nào',
  'fix.undo': 'Muốn lấy lại nội dung cũ: mở bảng điều khiển, chọn Nhật ký, rồi Hoàn tác.',
  'fix.notJournalled':
    'Không lưu được nhật ký vào tệp nên bảng điều khiển không hoàn tác được lần sửa này: nếu cần, hãy nhấn Ctrl+Z ngay.',
  'fix.remaining': 'Còn lại: {error} lỗi, {warning} cảnh báo, {review} chỗ cần xem.',
  'fix.format': '{value} (đổi kiểu hiển thị thành {format})',
  'fix.codes': '{value} (chỉ đổi mã ký tự, nhìn không khác)',
  'value.empty': '(trống)',

  'summary.question': 'Lập bảng tổng hợp tính đến ngày {date}?',
  'summary.about': 'Từ bảng {table}, {tasks} nhiệm vụ. Bảng kế hoạch không bị thay đổi.',
  'summary.noUndo':
    'Sau khi ghi, Excel có thể không hoàn tác (Ctrl+Z) được những thao tác trước đó. Nếu cần, hãy lưu tệp trước.',
  'summary.sheets': 'Các trang tính',
  'summary.add': 'Thêm mới',
  'summary.update': 'Cập nhật, giữ những gì người dùng đã điền',
  'summary.yes': 'Lập bảng tổng hợp',
  'summary.no': 'Không lập',
  'summary.cancelled': 'Chưa lập bảng tổng hợp',
  'summary.done': 'Đã ghi {count} trang tổng hợp',
  'summary.total': 'Tổng số: {tasks} nhiệm vụ, {budget}.',
  'summary.tasks': 'Tổng số: {tasks} nhiệm vụ.',
  'summary.unquantified': '{count} nhiệm vụ có kinh phí ghi bằng lời hoặc chưa rõ, không tính vào tổng.',
  'summary.mismatch':
    'Có {count} số tổng ghi trong bảng không khớp với các dòng: xem phần đối chiếu ở trang “{sheet}”.',
  'summary.blocked': 'Chưa ghi trang nào',

  'failure.title': 'Chưa làm được',
} as const;
