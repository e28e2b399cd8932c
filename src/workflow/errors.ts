import type { MessageData } from '../core/i18n/message';
import { TellableError } from '../core/i18n/tellable-error';
import type { Text } from '../core/i18n/text';

const texts = {
  noTable: {
    vi: 'Không tìm thấy bảng nhiệm vụ nào trong tệp: bảng cần có dòng tiêu đề với cột nội dung nhiệm vụ và ít nhất một cột về cơ quan, sản phẩm, thời hạn, kinh phí hoặc tình trạng; nếu tệp có bảng như vậy, hãy ghi tiêu đề các cột cho rõ.',
    en: 'The file has no table of tasks: it needs a header row with a column of tasks and at least one column of agencies, products, deadlines, budgets or statuses; where there is such a table, give its columns clear headers.',
  },
  noTableOnSheet: {
    vi: 'Trang tính “{sheet}” không có bảng nhiệm vụ: bảng cần có dòng tiêu đề với cột nội dung nhiệm vụ và ít nhất một cột về cơ quan, sản phẩm, thời hạn, kinh phí hoặc tình trạng; hãy chọn trang tính khác, hoặc ghi tiêu đề các cột cho rõ.',
    en: 'The sheet “{sheet}” has no table of tasks: it needs a header row with a column of tasks and at least one column of agencies, products, deadlines, budgets or statuses; choose another sheet, or give the columns clear headers.',
  },
  noTasks: {
    vi: 'Bảng trên trang tính “{sheet}” chưa có nhiệm vụ nào để tổng hợp: hãy kiểm tra lại vùng bảng và cột nội dung nhiệm vụ.',
    en: 'The table on the sheet “{sheet}” has no task to sum up yet: look at the range of the table and its column of tasks.',
  },
  date1904: {
    vi: 'Tệp có trang “{sheet}” tính ngày theo hệ 1904 (tệp lập bằng Excel cũ trên máy Mac) nên chưa thêm được trang tổng hợp vào chính tệp đó: hãy lập bảng tổng hợp riêng (--standalone).',
    en: 'The workbook of the sheet “{sheet}” counts its days from 1904 (as old Excel on a Mac did), so the summary cannot be added to it: write a summary of its own (--standalone).',
  },
  noSuchSheet: {
    vi: 'Tệp không có trang tính “{sheet}”. Các trang tính có trong tệp: {names}.',
    en: 'The file has no sheet “{sheet}”. Its sheets are: {names}.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The workbook can be read, but there is no plan table to work on. Says in one sentence what to do. */
export class UnusableTable extends TellableError {
  override readonly name = 'UnusableTable';

  constructor(
    readonly code: keyof typeof texts,
    data: MessageData = {},
  ) {
    super(texts[code], data);
  }
}
