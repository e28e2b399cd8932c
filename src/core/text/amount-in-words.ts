import { readNumberWords } from './read-number-words';
import { oneLine } from './spaces';
import { writeNumberWords } from './write-number-words';

/** `(Bằng chữ: …`, `Số tiền (viết bằng chữ): …` */
const introduction = /^[\p{L}\s("“*]{0,60}bằng chữ[)\s:]*/u;
const opening = /^[\s("“*]+/;
const ending = /[\s)"”*.,;/!]+$/;
/** More than the words of fifteen digits need. */
const longest = 400;
const evenly = /\s+chẵn$/;
/** The noun after the number: the currency, `chẵn` before or behind it. */
const currency = /\s+(?:đồng việt nam|việt nam đồng|đồng|vnđ|vnd|đ)$/;
const largeScale = /(?:^|\s)(?:triệu|tỷ|tỉ)(?:\s|$)/;

/**
 * The amount in đồng that words state, `null` where the words are no amount. Something must show that money is meant:
 * `đồng`, `Bằng chữ`, or at least a million.
 *
 * @example readAmountInWords('(Bằng chữ: Bốn trăm linh sáu triệu đồng chẵn./.)') //=> 406000000
 */
export function readAmountInWords(text: string): number | null {
  if (text.length > longest) return null;
  const line = oneLine(text).normalize('NFC').toLowerCase();
  const body = line.replace(introduction, '');
  const phrase = body.replace(opening, '').replace(ending, '').replace(evenly, '');
  const number = phrase.replace(currency, '');
  if (body === line && number === phrase && !largeScale.test(phrase)) return null;
  if (!number.startsWith('âm ')) return readNumberWords(number);
  const amount = readNumberWords(number.slice(3));
  return amount === null || amount === 0 ? null : -amount;
}

/**
 * An amount as the line below a table's total says it.
 *
 * @param dong a whole number of đồng
 * @throws RangeError for amounts of more than fifteen digits
 * @example writeAmountInWords(406_000_000) //=> 'Bốn trăm linh sáu triệu đồng'
 */
export function writeAmountInWords(dong: number): string {
  const words = writeNumberWords(Math.abs(dong));
  const sentence = dong < 0 ? `âm ${words}` : words;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} đồng`;
}
