const numbered =
  'năm|quý|quí|tháng|ngày|giai đoạn|kỳ|đợt|số|điều|khoản|điểm|mục|phụ lục|biểu|nghị quyết|quyết định|nghị định|' +
  'thông tư|chỉ thị|kế hoạch|chương trình|đề án|dự án|công văn|văn bản|nq|qđ|nđ|kh|tt|ct';
const documents = 'qđ|nq|nđ|kh|tt|ct|tb|cv|hd|ttr|bc|đa|ubnd|hđnd';
const unit = '(?:t[ỷỉ]|tr|triệu|nghìn|ngàn|k|đồng|đ|vn[dđ])(?!\\p{L})';

/** Digits that name a document, a year or a place in a text, unless money stands behind them. */
const references = new RegExp(
  [
    `(?<!\\p{L})(?:${numbered})(?: số)?[ .:]*\\d[\\d/.]*(?: ?[-–] ?\\d[\\d/]*)?(?![\\d.,/]* ?${unit})`,
    `\\d+(?:/\\d{4})?/(?:${documents})(?!\\p{L})(?:[-–]\\p{L}+)*`,
    '(?<![\\d.,])(?:\\d{1,2}/){1,2}(?:19|20)\\d\\d(?![\\d.,])',
    '(?<![\\d.,])(?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d(?![\\d.,])',
  ].join('|'),
  'gu',
);

/**
 * The text without numbers that are no sums: `Quyết định số 123/QĐ-UBND`, `năm 2023`, `giai đoạn 2021 - 2025`.
 *
 * @param text one tidy line in small letters, NFC
 */
export function withoutReferences(text: string): string {
  return text.replace(references, ' ');
}
