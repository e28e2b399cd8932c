import { isHedged } from './hedge';
import { readSum, type Sum } from './read-sum';
import { withoutReferences } from './references';
import type { Unit } from './types';

/** A sum and whether words of its own stand beside it. */
export interface SumPart extends Sum {
  readonly labelled: boolean;
}

const bullet = /^[-–—+•*] +/;
const labelBefore = /^(.*\p{L}.*?) ?: ?(.+)$/u;
const wordsBefore = /^(\p{L}[\p{L} .&]*?) (\d.*)$/u;
const wordsAfter =
  /^(.*?\d\D*?) ?(?:\( ?([^\d()]+?) ?\)|(?<= )((?:từ|nguồn|vốn|ns\p{L}*|ngân sách|xhh|xã hội h)[^\d()]*))$/u;

/** Where the money comes from, or when it is spent: such words make a bare number beside them a sum. */
const sourceOrTime =
  /^(?:(?:từ|nguồn|vốn|kinh phí) )*(?:ns\p{L}{0,4}(?!\p{L})|ngân sách|xhh|xã hội h(?:óa|oá)|oda|đầu tư|sự nghiệp|thường xuyên|tài trợ|huy động|đóng góp|(?:nguồn )?khác|năm|quý|quí|tháng|giai đoạn|đợt)/u;
/** So much for each of many is no sum. */
const rate = /mỗi|từng|bình quân|đơn giá|mức|h[àằ]ng (?:năm|quý|tháng)|\/|(?<!\p{L})một(?!\p{L})/u;
/** `từ 5 triệu`, `còn thiếu 5 triệu`: not a sum that is given. */
const otherSum = /(?<!\p{L})(?:(?:từ|đến|tới)$|không|chưa|thiếu|giảm|trừ)(?!\p{L})/u;
const year = /^(?:19|20)\d\d$/;

/**
 * Reads one part of a cell: a sum alone, or with its source or occasion (`NSNN: 200`, `200 triệu (NSNN)`,
 * `Năm 2023: 50`). `null` where it is anything else.
 *
 * @param text one tidy line in small letters, NFC
 */
export function readPart(text: string, unit: Unit): SumPart | null {
  const part = text.replace(bullet, '');
  const alone = readSum(part, unit);
  if (alone) return { ...alone, labelled: false };
  const [, label, value = ''] = labelBefore.exec(part) ?? [];
  if (label !== undefined) return labelled(label, value, unit);
  const [, before, number = ''] = wordsBefore.exec(part) ?? [];
  if (before !== undefined && !year.test(number)) return labelled(before, number, unit);
  const [, sum = '', inBrackets, after = inBrackets] = wordsAfter.exec(part) ?? [];
  return after !== undefined && sourceOrTime.test(after) ? labelled(after, sum, unit) : null;
}

function labelled(label: string, value: string, unit: Unit): SumPart | null {
  if (rate.test(label) || otherSum.test(label) || isHedged(label) || /\d/.test(withoutReferences(label)))
    return null;
  const sum = readSum(value, unit);
  return sum && (sum.statedUnit || sourceOrTime.test(label)) ? { ...sum, labelled: true } : null;
}
