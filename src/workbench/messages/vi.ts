/** Everything that the page of the workbench says by itself, in Vietnamese. */
export const vi = {
  'app.name': 'Phụ Lục',
  'app.bar': 'Thanh công cụ',
  'app.messages': 'Thông báo của trang',
  'app.grid': 'Bảng tính',
  'app.pane': 'Bảng điều khiển',
  'app.resize': 'Độ rộng của bảng điều khiển',
  'action.close': 'Đóng',
  'action.cancel': 'Thôi',

  'bar.file': 'Tệp',
  'bar.open': 'Mở tệp…',
  'bar.samples': 'Bản mẫu',
  'bar.save': 'Lưu',
  'bar.saveAs': 'Lưu thành tệp khác…',
  'bar.saveMore': 'Cách lưu khác',
  'bar.download': 'Tải về .xlsx',
  'bar.standalone': 'Tải riêng bảng tổng hợp',
  'bar.print': 'In bảng tổng hợp',
  'bar.more': 'Tổng hợp và trợ giúp',
  'bar.language': 'English',
  'bar.help': 'Trợ giúp',
  'bar.unsaved': 'Có thay đổi chưa lưu',
  'bar.saved': 'Không có thay đổi chưa lưu',

  'sample.tracking': 'Hương Thủy 2023 – có theo dõi tiến độ',
  'sample.plan': 'Hương Thủy 2023 – kế hoạch đầu năm',
  'sample.section': 'Sở GDĐT Gia Lai 2021–2025 – bảng nhiều trang',

  'invite.sample':
    'Đây là một kế hoạch thật. Bấm “Kiểm tra bảng này” ở bên phải để thấy chỗ sai, hoặc mở tệp của mình: tệp không rời khỏi máy này.',
  'drop.here': 'Thả tệp .xlsx hoặc .xlsm vào đây để mở',
  'drop.several': 'Chỉ mở được mỗi lần một tệp.',

  'open.reading': 'Đang đọc {name}…',
  'open.showing': 'Đang hiện bảng tính…',
  'open.calculating': 'Đang tính các công thức…',
  'open.failed': 'Không mở được “{name}”: {reason}',
  'open.unexpected': 'Không mở được “{name}” vì lỗi ngoài dự kiến ({reason}).',
  'open.tooLarge': 'Tệp nặng hơn {limit} MB: hãy chép riêng bảng cần kiểm tra sang tệp mới.',
  'open.nothing': 'Chưa mở tệp nào. Hãy mở tệp hoặc chọn một bản mẫu.',

  'shown.not': 'Bảng tính này không hiện: {things}. Khi lưu, những phần đó vẫn nguyên trong tệp.',
  'shown.unreadable':
    'Không đọc được trang “{name}” nên không hiện: {reason} Khi lưu, trang đó vẫn nguyên trong tệp.',
  'shown.charts': 'biểu đồ',
  'shown.chartSheets': 'trang biểu đồ',
  'shown.comments': 'ghi chú, bình luận',
  'shown.conditionalFormats': 'định dạng có điều kiện',
  'shown.dataValidation': 'danh sách chọn trong ô',
  'shown.dates1904': 'đúng ngày tháng của lịch 1904 (ở đây lệch bốn năm)',
  'shown.externalLinks': 'liên kết sang tệp khác',
  'shown.filters': 'bộ lọc',
  'shown.macros': 'macro',
  'shown.pictures': 'hình ảnh',
  'shown.pivotTables': 'bảng Pivot',
  'shown.richText': 'chữ nhiều định dạng trong một ô',
  'shown.slicers': 'slicer',
  'shown.sparklines': 'biểu đồ trong ô',

  'refused.protectedSheet': 'Trang này được bảo vệ nên không sửa được: hãy bỏ bảo vệ trong Excel.',
  'refused.beingWritten': 'Trang này đang được ghi lại nên chưa nhập được: hãy đợi xong rồi nhập.',
  'refused.computedCell': 'Ô này do công thức, bảng Pivot hay tiêu đề bảng tạo ra nên không sửa được ở đây.',
  'refused.date1904': 'Tệp này tính ngày theo lịch 1904 nên ô giữ nguyên: hãy nhập ngày tháng trong Excel.',
  'refused.richText': 'Ô này có nhiều định dạng chữ, sửa ở đây sẽ làm mất: hãy sửa trong Excel.',
  'refused.structure':
    'Ở đây không thêm, xóa, chuyển, ẩn hay sắp xếp dòng, cột: hãy làm việc đó trong Excel.',
  'refused.format': 'Ở đây không đổi phông, màu, khung, định dạng số hay ô gộp: hãy làm việc đó trong Excel.',
  'refused.sheets': 'Ở đây không thêm, xóa, đổi tên hay chuyển trang tính: hãy làm việc đó trong Excel.',
  'refused.formula':
    'Excel không đọc được công thức này nên ô giữ nguyên: giữa các đối số hãy dùng dấu phẩy.',
  'refused.signed': 'Tệp có chữ ký số nên không sửa được: sửa sẽ làm mất hiệu lực chữ ký.',
  'refused.tooLarge': 'Nội dung này dài hơn hoặc nằm ngoài giới hạn của một bảng tính Excel.',

  'save.done': 'Đã lưu vào “{name}”.',
  'save.downloaded': 'Đã tải về “{name}”. Tệp gốc giữ nguyên.',
  'save.failed': 'Chưa lưu được ({reason}). Các thay đổi vẫn còn ở đây.',
  'save.newName': '{name}-da-sua',
  'save.working': 'Đang lưu…',
  'overwrite.title': 'Ghi đè lên “{name}”?',
  'overwrite.about':
    'Chỉ những ô đã thay đổi và các trang tổng hợp được ghi; phần còn lại của tệp giữ nguyên.',
  'overwrite.yes': 'Ghi đè',
  'overwrite.other': 'Lưu thành tệp khác…',
  'changed.title': '“{name}” đã thay đổi trên máy',
  'changed.about': 'Từ lúc mở ở đây, tệp này đã được sửa ở nơi khác. Ghi đè sẽ làm mất những thay đổi đó.',
  'discard.title': '“{name}” có thay đổi chưa lưu',
  'discard.about': 'Mở tệp khác sẽ làm mất những thay đổi này.',
  'discard.save': 'Lưu rồi mở',
  'discard.yes': 'Bỏ thay đổi và mở',

  'backup.found': 'Còn thay đổi chưa lưu của “{name}” lúc {at}, được giữ trên máy này.',
  'backup.restore': 'Khôi phục',
  'backup.discard': 'Bỏ',
  'backup.restored': 'Đã khôi phục “{name}”: hãy lưu lại.',
  'backup.impossible':
    'Trình duyệt không cho giữ bản dự phòng trên máy này: hãy lưu thường xuyên để khỏi mất thay đổi.',

  'update.ready': 'Đã có phiên bản mới. Tải lại trang để dùng; các thay đổi chưa lưu được giữ lại.',
  'update.reload': 'Tải lại',
  'update.postponed': 'Chưa giữ được các thay đổi nên chưa tải lại: hãy lưu tệp trước.',

  'part.missing':
    'Không tải được một phần của trang này, có thể vì đã có phiên bản mới: hãy lưu tệp rồi tải lại trang.',

  'summary.working': 'Đang lập bảng tổng hợp…',
  'summary.fileName': '{name}-tong-hop.xlsx',
  'summary.downloaded': 'Đã tải về “{name}”: chỉ có số liệu, không có công thức.',
  'summary.failed': 'Chưa lập được bảng tổng hợp: {reason}',

  'pane.private': 'Tệp được xử lý ngay trong trình duyệt này, không gửi đi đâu.',
  'pane.limits': 'Thêm, xóa dòng, cột và đổi định dạng thì làm trong Excel.',
  'pane.addingSheets': 'Các trang tổng hợp vào tệp khi lưu; tệp gốc không bị ghi đè khi chưa hỏi.',

  'charts.label': 'Biểu đồ của trang “{sheet}”',

  'print.title': 'In bảng tổng hợp',
  'print.sheets': 'Trang cần in',
  'print.now': 'In hoặc lưu PDF…',
  'print.about':
    'Số liệu lấy từ bảng đang mở, đến ngày {date}. Khổ A4, lề và số trang theo Nghị định 30/2020/NĐ-CP.',
  'print.paper': 'Bản in',

  'help.title': 'Trợ giúp',
  'help.steps': 'Làm gì ở đây',
  'help.step1': 'Mở tệp kế hoạch (.xlsx, .xlsm): bấm “Mở tệp…” hoặc kéo tệp thả vào trang này.',
  'help.step2':
    'Bấm “Kiểm tra bảng này”, xem từng chỗ, sửa những chỗ an toàn; mọi thay đổi đều hoàn tác được.',
  'help.step3': 'Vào “Tổng hợp” để lập các trang tổng hợp; in hoặc tải riêng bằng nút phía trên.',
  'help.step4': 'Lưu: chỉ những ô đã đổi và các trang mới được ghi, phần còn lại của tệp giữ nguyên.',
  'help.keys': 'Phím tắt',
  'help.key.region': 'Chuyển giữa thanh tệp, bảng tính và bảng điều khiển (Shift: chiều ngược lại)',
  'help.key.save': 'Lưu',
  'help.key.open': 'Mở tệp',
  'help.key.print': 'Xem và in bảng tổng hợp',
  'help.key.undo': 'Hoàn tác, làm lại trong bảng tính',
  'help.key.edit': 'Sửa ô đang chọn',
  'help.key.resize': 'Đổi độ rộng của bảng điều khiển khi vạch ngăn đang được chọn',
  'help.limits': 'Không làm ở đây',
  'help.limits.about':
    'Trang này sửa nội dung của ô. Thêm, xóa, sắp xếp dòng, cột, trang tính và đổi định dạng thì làm trong Excel: nhờ vậy tệp lưu ra không mất gì.',
  'help.private': 'Dữ liệu ở đâu',
  'help.private.about':
    'Tệp được mở và xử lý ngay trong trình duyệt, không gửi đi đâu. Thay đổi chưa lưu được giữ trên máy này để khôi phục khi cần. Sau lần mở đầu tiên, trang này dùng được cả khi không có mạng.',
} as const;
