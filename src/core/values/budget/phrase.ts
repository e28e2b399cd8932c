import { readNumberWords } from '../../text/number-words';
import { withoutReferences } from './references';
import { unitOfWord } from './unit-words';

const letter = /\p{L}/u;
const digit = /\d/;
/** `năm triệu` within other words. */
const sumInWords =
  /(?<!\p{L})(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|mươi|trăm|lăm|mốt) (?:nghìn|ngàn|triệu|t[ỷỉ])(?!\p{L})/u;

/**
 * Words instead of a sum: `Theo dự toán được giao`, `Lồng ghép`, `Không`. Numbers of documents and years may be among
 * them, but nothing that could be money.
 *
 * @param text one tidy line in small letters, NFC
 */
export function isPhrase(text: string): boolean {
  if (!letter.test(text) || (digit.test(text) && digit.test(withoutReferences(text)))) return false;
  if (sumInWords.test(text) || unitOfWord(text) !== null) return false;
  const number = readNumberWords(text);
  return number === null || number === 0;
}
