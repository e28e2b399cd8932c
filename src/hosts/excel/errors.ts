import type { MessageData } from '../../core/i18n/message';
import { TellableError } from '../../core/i18n/tellable-error';
import type { Text } from '../../core/i18n/text';

/** For every way in which Excel fails: one sentence that says what it is and what to do. */
const sentences = {
  CellEditMode: {
    vi: 'Một ô đang được soạn dở: hãy nhấn Enter (hoặc Esc) rồi làm lại.',
    en: 'A cell is being edited: press Enter (or Esc) and try again.',
  },
  NoSuchSheet: {
    vi: 'Tệp không có trang tính nào tên “{sheet}”: có thể trang đã được đổi tên hoặc xóa; hãy kiểm tra lại bảng.',
    en: 'The workbook has no sheet named “{sheet}”: it may have been renamed or deleted; check the table again.',
  },
  AccessDenied: {
    vi: 'Excel không cho sửa: trang tính hoặc tệp đang được bảo vệ, hoặc chỉ cho đọc; hãy bỏ bảo vệ hay lưu thành một bản khác rồi làm lại.',
    en: 'Excel does not allow the change: the sheet or the workbook is protected or read-only; unprotect it or save a copy and try again.',
  },
  TooManyRows: {
    vi: 'Trang tính “{sheet}” có hơn {limit} dòng: hãy chép riêng bảng cần kiểm tra sang tệp mới.',
    en: 'The sheet “{sheet}” has more than {limit} rows: copy the table that matters to a new workbook.',
  },
  TooLarge: {
    vi: 'Dữ liệu vượt quá mức Excel trao đổi được trong một lần: hãy chép riêng bảng cần kiểm tra sang tệp mới.',
    en: 'There is more data than Excel hands over at once: copy the table that matters to a new workbook.',
  },
  Busy: {
    vi: 'Excel đang bận và chưa trả lời: hãy đợi một lát rồi làm lại.',
    en: 'Excel is busy and did not answer: wait a moment and try again.',
  },
  Outdated: {
    vi: 'Bản Excel này quá cũ để làm việc đó: hãy cập nhật Excel.',
    en: 'This Excel is too old for that: update it.',
  },
  CannotSelect: {
    vi: 'Excel không chuyển được tới ô {cell} trang “{sheet}”: hãy tự mở trang đó.',
    en: 'Excel could not go to the cell {cell} of “{sheet}”: open that sheet yourself.',
  },
  SheetsUnfinished: {
    vi: 'Excel dừng giữa chừng khi đang ghi các trang tổng hợp nên các trang đó có thể chưa đủ: hãy tổng hợp lại. Bảng kế hoạch không bị thay đổi.',
    en: 'Excel gave up while the summary sheets were being written, so they may be incomplete: sum up again. The plan itself is unchanged.',
  },
  Failed: {
    vi: 'Excel báo lỗi: {message} Hãy làm lại; nếu vẫn lỗi, hãy lưu tệp, đóng và mở lại.',
    en: 'Excel reported an error: {message} Try again; if it stays, save the workbook, close and open it again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ExcelFailureCode = keyof typeof sentences;

/** Excel did not do what it was asked; with a sentence for the person who works in it. */
export class ExcelFailure extends TellableError {
  override readonly name = 'ExcelFailure';

  constructor(
    readonly code: ExcelFailureCode,
    data: MessageData = {},
    cause?: unknown,
  ) {
    super(sentences[code], data, cause);
  }
}

/** What the codes of Office.js mean to a person; any other code is told with Excel's own words. */
const meanings: ReadonlyMap<string, ExcelFailureCode> = new Map([
  ['InvalidOperationInCellEditMode', 'CellEditMode'],
  ['AccessDenied', 'AccessDenied'],
  ['RequestPayloadSizeLimitExceeded', 'TooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'TooLarge'],
  ['ActivityLimitReached', 'Busy'],
  ['RequestAborted', 'Busy'],
  ['ServiceNotAvailable', 'Busy'],
  ['Timeout', 'Busy'],
  ['HostRestartNeeded', 'Busy'],
  ['ApiNotFound', 'Outdated'],
  ['ApiNotAvailable', 'Outdated'],
  ['NotImplemented', 'Outdated'],
]);

/** The failure that an error of Office.js is; an error of our own stays what it is. */
export function failureOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const meaning = meanings.get(code);
  if (meaning !== undefined) return new ExcelFailure(meaning, {}, error);
  const message = error instanceof Error ? error.message : '';
  return new ExcelFailure('Failed', { message: message === '' ? code : message }, error);
}

/** Less at once may work. */
export function isTooLarge(error: unknown): boolean {
  return /^(?:Request|Response)PayloadSizeLimitExceeded$/.test(codeOf(error) ?? '');
}

/** What was asked for is not there. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ItemNotFound';
}

/** What is selected is no single block of cells. */
export function isNoRange(error: unknown): boolean {
  return codeOf(error) === 'InvalidSelection';
}

/** Excel could do it, but not now. */
export function isBusyFailure(error: unknown): boolean {
  const meaning = meanings.get(codeOf(error) ?? '');
  return meaning === 'Busy' || meaning === 'CellEditMode';
}

/** The code of an error of Office.js; `null` for any other error. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || error instanceof ExcelFailure) return null;
  return 'code' in error && 'debugInfo' in error && typeof error.code === 'string' ? error.code : null;
}
