/**
 * What a word does in a deadline.
 * - `day` … `hour`, `term`: units of time (`ngày`, `kỳ`); `monthShort`, `quarterShort` are `T`, `Q`
 * - `numeral`, `roman`: a number in words or Roman; `quarterRoman` is glued, as in `QIV`
 * - `before`, `after`, `from`, `to`: `trước`, `sau`, `từ`, `đến`
 * - `within`: `trong`, `hết`, `cả`, also before a year without a number; `by`: other words before a date
 * - `part`, `halved`: `đầu`, `giữa`, `cuối` (1, 2, 3) and `nửa`
 * - `every`, `regular`, `standing`, `onward`: comes round again, at fixed times, always on, from then on
 * - `condition`, `according`: `sau khi`, `theo`
 * - `complete`, `already`, `completely`: `hoàn thành`, `đã`, `đúng hạn`
 * - `subject`: what a date behind it may belong to (`kế hoạch năm 2024`), so that it is no deadline
 * - `blocker`, `denial`: makes a date uncertain (`âm lịch`), denies it (`chưa`)
 * - `quiet`: says nothing about time and leaves everything as it is
 */
export type WordKind =
  | 'day'
  | 'week'
  | 'month'
  | 'monthShort'
  | 'quarter'
  | 'quarterShort'
  | 'quarterRoman'
  | 'year'
  | 'hour'
  | 'term'
  | 'numeral'
  | 'roman'
  | 'before'
  | 'after'
  | 'from'
  | 'to'
  | 'within'
  | 'by'
  | 'part'
  | 'halved'
  | 'every'
  | 'regular'
  | 'standing'
  | 'onward'
  | 'condition'
  | 'according'
  | 'times'
  | 'workday'
  | 'complete'
  | 'already'
  | 'completely'
  | 'and'
  | 'or'
  | 'number sign'
  | 'stage'
  | 'all'
  | 'weekday'
  | 'subject'
  | 'blocker'
  | 'denial'
  | 'quiet';

/** The phrases of each kind. Tone marks count, their place and capitals do not. */
export const words: Readonly<Partial<Record<WordKind, readonly string[]>>> = {
  day: ['ngày'],
  week: ['tuần'],
  month: ['tháng', 'thg'],
  monthShort: ['t'],
  quarter: ['quý', 'quí'],
  quarterShort: ['q'],
  year: ['năm'],
  hour: ['giờ', 'tiếng', 'phút'],
  term: ['kỳ', 'kì'],
  before: ['trước'],
  after: ['sau'],
  from: ['từ', 'kể từ', 'tính từ', 'bắt đầu', 'bắt đầu từ', 'bắt đầu kể từ', 'khởi công', 'khởi động'],
  to: ['đến', 'tới', 'cho đến', 'cho tới', 'kéo dài đến', 'kéo dài tới'],
  within: ['trong', 'hết', 'cả', 'suốt', 'nội trong', 'trước khi hết', 'trước khi kết thúc'],
  by: [
    'chậm nhất',
    'muộn nhất',
    'không quá',
    'không muộn hơn',
    'không chậm hơn',
    'hạn',
    'hạn chót',
    'hạn cuối',
    'thời hạn',
    'thời gian',
    'thời điểm',
    'gia hạn',
    'vào',
    'khoảng',
    'dự kiến',
    'phấn đấu',
    'kết thúc',
    'vòng',
  ],
  halved: ['nửa'],
  every: ['hàng', 'hằng', 'mỗi', 'từng'],
  regular: ['định kỳ', 'định kì', 'thường kỳ', 'thường kì', 'thường niên', 'hàng kỳ', 'hằng kỳ'],
  standing: ['thường xuyên', 'liên tục', 'quanh năm', 'xuyên suốt'],
  condition: [
    'sau khi',
    'ngay sau khi',
    'sau ngày ban hành',
    'khi',
    'ngay khi',
    'đến khi',
    'cho đến khi',
    'trước khi',
    'từ khi',
    'kể từ khi',
    'tính từ khi',
    'tùy',
    'tùy theo',
    'tùy thuộc',
    'tùy thuộc vào',
    'phụ thuộc',
    'phụ thuộc vào',
    'căn cứ',
    'nếu',
    'trường hợp',
    'trong trường hợp',
    'đột xuất',
    'đồng thời với',
    'cùng với',
    'cùng thời điểm',
    'song song với',
    'gắn với',
    'phát sinh',
  ],
  according: ['theo', 'thực hiện theo', 'triển khai theo', 'bảo đảm theo', 'đảm bảo theo'],
  times: ['lần'],
  workday: ['làm việc'],
  complete: ['hoàn thành', 'hoàn tất', 'xong', 'ht'],
  already: ['đã'],
  completely: [
    'đúng hạn',
    'trước hạn',
    'quá hạn',
    'trễ hạn',
    'sớm',
    'đúng tiến độ',
    'vượt tiến độ',
    'đúng thời hạn',
    'trước thời hạn',
    'toàn bộ',
    'rồi',
  ],
  and: ['và', 'cùng'],
  or: ['hoặc', 'hay'],
  'number sign': ['số'],
  stage: ['giai đoạn', 'gđ'],
  all: ['các', 'những'],
  weekday: ['thứ', 'chủ nhật'],
  subject: [
    'kế hoạch',
    'báo cáo',
    'chương trình',
    'đề án',
    'dự án',
    'chỉ tiêu',
    'dự toán',
    'quyết toán',
    'ngân sách',
    'nghị quyết',
    'nghị định',
    'quyết định',
    'thông tư',
    'công văn',
    'chỉ thị',
  ],
  blocker: [
    'âm lịch',
    'âl',
    'al',
    'tháng giêng',
    'tháng chạp',
    'năm học',
    'niên học',
    'niên khóa',
    'tầm nhìn',
    'định hướng',
    'nay',
    'hiện nay',
  ],
  denial: ['chưa', 'không', 'tạm dừng', 'tạm hoãn', 'dừng', 'hoãn', 'hủy', 'bãi bỏ', 'bỏ'],
  quiet: [
    'là',
    'của',
    'ngay',
    'phải',
    'cần',
    'được',
    'sẽ',
    'để',
    'mốc',
    'từ nay',
    'kể từ nay',
    'thực hiện',
    'triển khai',
    'ban hành',
    'tổ chức',
    'trình',
    'nộp',
    'gửi',
    'riêng',
    'lúc',
    'sáng',
    'chiều',
    'buổi sáng',
    'buổi chiều',
  ],
};

/** Phrases that stand for a number: a place in the year, a count, the part of a span. */
export const numbered: Readonly<Partial<Record<WordKind, Readonly<Record<string, number>>>>> = {
  numeral: {
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    'mười một': 11,
    'mười hai': 12,
  },
  roman: { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12 },
  quarterRoman: { qi: 1, qii: 2, qiii: 3, qiv: 4, quýi: 1, quýii: 2, quýiii: 3, quýiv: 4 },
  part: { đầu: 1, giữa: 2, cuối: 3 },
};

/** `và các năm tiếp theo`, `những quý sau`, `trở đi`. */
export const onward: readonly string[] = [
  'trở đi',
  'trở về sau',
  ...['các', 'những'].flatMap((all) =>
    ['năm', 'quý', 'tháng', 'giai đoạn'].flatMap((unit) =>
      ['tiếp theo', 'kế tiếp', 'tiếp sau', 'tiếp', 'sau', 'sau đó', 'tới', 'về sau'].map(
        (next) => `${all} ${unit} ${next}`,
      ),
    ),
  ),
];
