import type { MessageData } from '../../core/i18n/message';
import { TellableError } from '../../core/i18n/tellable-error';
import type { Text } from '../../core/i18n/text';

/** For every way in which Google Sheets fails: one sentence that says what it is and what to do. */
const sentences = {
  NoSuchSheet: {
    vi: 'Tệp không có trang tính nào tên “{sheet}”: có thể trang đã được đổi tên hoặc xóa; hãy kiểm tra lại bảng.',
    en: 'The spreadsheet has no sheet named “{sheet}”: it may have been renamed or deleted; check the table again.',
  },
  TooManyRows: {
    vi: 'Trang tính “{sheet}” có hơn {limit} dòng: hãy chép riêng bảng cần kiểm tra sang tệp mới.',
    en: 'The sheet “{sheet}” has more than {limit} rows: copy the table that matters to a new spreadsheet.',
  },
  Busy: {
    vi: 'Người khác đang ghi vào tệp này bằng Phụ Lục: hãy đợi một lát rồi làm lại.',
    en: 'Somebody else is writing into this spreadsheet with Phụ Lục: wait a moment and try again.',
  },
  NoteTooLong: {
    vi: 'Tệp đã hết chỗ để lưu nhật ký và lựa chọn (Google Trang tính cho 500 kB mỗi tệp): hãy xuất nhật ký ra trang tính rồi xóa các lần sửa cũ.',
    en: 'There is no room left in the file for the journal and choices (Google Sheets gives 500 kB a file): export the journal to a sheet and delete old runs.',
  },
  NoteChanged: {
    vi: 'Người khác vừa ghi nhật ký hoặc lựa chọn của tệp này: hãy làm lại.',
    en: 'Somebody else has just changed the journal or the choices of this spreadsheet: try again.',
  },
  CannotSelect: {
    vi: 'Không chuyển được tới ô {cell} trang “{sheet}”: hãy tự mở trang đó.',
    en: 'Could not go to the cell {cell} of “{sheet}”: open that sheet yourself.',
  },
  SheetsUnfinished: {
    vi: 'Google Trang tính dừng giữa chừng khi đang ghi các trang tổng hợp nên các trang đó có thể chưa đủ: hãy tổng hợp lại. Bảng kế hoạch không bị thay đổi.',
    en: 'Google Sheets gave up while the summary sheets were being written, so they may be incomplete: sum up again. The plan itself is unchanged.',
  },
  Offline: {
    vi: 'Google Trang tính không trả lời: hãy xem lại kết nối mạng rồi làm lại.',
    en: 'Google Sheets did not answer: look at the network connection and try again.',
  },
  TimedOut: {
    vi: 'Google Trang tính không trả lời trong thời gian cho phép: bảng có thể quá lớn hoặc máy chủ đang bận; hãy đợi một lát rồi làm lại.',
    en: 'Google Sheets did not answer in the time allowed: the table may be too large or the service busy; wait a moment and try again.',
  },
  Quota: {
    vi: 'Google tạm ngừng nhận yêu cầu của tài khoản này vì đã dùng hết hạn mức: hãy đợi vài phút; nếu vẫn lỗi, hãy làm lại vào ngày mai.',
    en: 'Google takes no more requests from this account for now, for its quota is used up: wait a few minutes; if it stays, try again tomorrow.',
  },
  NotAllowed: {
    vi: 'Google chưa cho phép Phụ Lục làm việc với tệp này: hãy mở lại từ menu Phụ Lục và đồng ý cấp quyền bằng đúng tài khoản; nếu bạn chỉ có quyền xem, hãy xin quyền sửa.',
    en: 'Google has not allowed Phụ Lục to work with this spreadsheet: open it from the menu again and grant access with the right account; if you may only view the file, ask for leave to edit.',
  },
  Failed: {
    vi: 'Google Trang tính báo lỗi: {message} Hãy làm lại; nếu vẫn lỗi, hãy tải lại trang.',
    en: 'Google Sheets reported an error: {message} Try again; if it stays, reload the page.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type GoogleFailureCode = keyof typeof sentences;

/** Google Sheets did not do what it was asked; with a sentence for the person who works in it. */
export class GoogleFailure extends TellableError {
  override readonly name = 'GoogleFailure';

  constructor(
    readonly code: GoogleFailureCode,
    data: MessageData = {},
    cause?: unknown,
  ) {
    super(sentences[code], data, cause);
  }
}
