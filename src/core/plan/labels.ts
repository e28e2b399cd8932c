/** Words that may follow `Tổng` or `Cộng` in the label of a row of sums. A task (`Tổng kết …`) has others. */
const totalWords = new Set(
  (
    'cộng tổng số chung toàn bộ kinh phí dự toán nhu cầu mục phần lĩnh vực nhóm tiểu ngân sách kế hoạch cả năm ' +
    'tiền giá trị nguồn vốn các từ đến và nhiệm vụ thực hiện triển khai hạng đồng triệu nghìn tỷ trên'
  ).split(' '),
);
const part = /^(?:tổng cộng|tổng số|tổng|cộng)(?: kinh phí| dự toán)? (?:mục|phần|lĩnh vực|nhóm)(?!\p{L})/u;
const words = /[\p{L}\p{M}]+/gu;
const position = /^[ivx]+$|^[a-eg]$|^đ$/;

/** The label of a row of sums: `Tổng`, `TỔNG CỘNG (I+II+…)`, `Cộng mục I`, but not `Tổng kết …` or `Cộng đồng …`. */
export function isTotalLabel(text: string): boolean {
  const label = start(text)
    .replace(/^[\s(*\-–+]+/, '')
    .replace(/\([^)]*\)/g, '');
  if (!/^(?:tổng|cộng)(?![\p{L}\p{M}])/u.test(label)) return false;
  if (part.test(label) || /^tổng cộng(?![\p{L}\p{M}])/u.test(label)) return true;
  const named = label.match(words) ?? [];
  return named.length <= 14 && named.every((word) => totalWords.has(word) || position.test(word));
}

/** The label of a sum that closes one section or group: `Cộng mục I`, `Tổng lĩnh vực 2`. */
export function namesPart(text: string): boolean {
  return part.test(start(text).replace(/^[\s(*\-–+]+/, ''));
}

/** A label such as `TỔNG CỘNG (I+II+III)` says itself that it adds up several sections. */
export function addsSections(text: string): boolean {
  return /\b(?:[IVX]+|[A-H])\s*\+\s*(?:[IVX]+|[A-H]|…|\.\.)/.test(text);
}

/** Nearly all texts of a plan are without it, and need no closer look. */
const mentionsWords = /bằng[ \n]chữ/i;
const inWords = /(?:^[(\s*]*|[\s(])(?:viết )?(bằng chữ)(?! ký)\)?\s*(:?)/;

/** The amount in words of a line such as `(Bằng chữ: …)`, from these two words on; `null` where it has none. */
export function amountInWords(text: string): string | null {
  const found = mentionsWords.test(text) ? inWords.exec(start(text)) : null;
  // Further on in a line the colon shows that the amount follows.
  if (!found || (found[2] === '' && !/^[(\s*]*(?:viết )?bằng chữ/.test(start(text)))) return null;
  return text.slice(found.index + found[0].indexOf('bằng chữ'));
}

/** A label without the amount in words that follows in the same cell. */
export function beforeWords(text: string): string {
  const words = amountInWords(text);
  return words === null ? text : text.slice(0, text.length - words.length);
}

const noteWords =
  /^[(\s-]*(?:(?:ghi chú|lưu ý|chú thích|chú ý|trong đó|cộng trang|(?:số |cộng )?mang sang)(?![\p{L}\p{M}])|(?:mục tiêu|chỉ tiêu|yêu cầu|căn cứ)\s*:)/u;

/**
 * The start of a note below or between the rows: `Ghi chú: …`, `* …`, what a total consists of, the sum of a page, or
 * what a section is to achieve.
 */
export function isNote(text: string): boolean {
  return noteWords.test(start(text)) || isStarred(text);
}

export function isStarred(text: string): boolean {
  return /^\(?\*+\)?/.test(text);
}

const signature =
  /^(?:nơi nhận|người (?:lập|tổng hợp)|(?:người )?lập (?:biểu|bảng)|thủ trưởng (?:cơ quan|đơn vị)$|t\/?m[. ]|kt\.|k\/t|tl\.|tuq\.|\(ký|(?:phó )?chủ tịch$|(?:phó )?giám đốc(?: sở)?$|(?:phó )?trưởng phòng$|chánh văn phòng$|xác nhận của )|(?:^|, ?)ngày[\s\d.…_]*tháng[\s\d.…_]*năm[\s\d.…_]*$/;

/** A cell of the block of signatures: `Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`, `Người lập biểu`, place and date. */
export function isSignature(text: string): boolean {
  return text.length <= 120 && signature.test(text.toLowerCase().replace(/\n/g, ' '));
}

/** Titles in capitals; what stands in brackets may be small. */
export function isCapitals(text: string): boolean {
  const outside = text.replace(/\([^)]*\)/g, '');
  const letters = outside.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && outside === outside.toUpperCase();
}

/** A text that goes on with a sentence begun above: its first letter is small. */
export function startsSmall(text: string): boolean {
  return /^[("“'‘\s,;.]*\p{Ll}/u.test(text) && !/^(?:\p{Ll}[).]|\p{Ll}\d)/u.test(text);
}

function start(text: string): string {
  return text.slice(0, 100).replace(/\n/g, ' ').toLowerCase();
}
