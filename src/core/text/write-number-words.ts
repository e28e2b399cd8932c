/** The largest number that is written in words: fifteen digits, less than a million tỷ. */
export const largestNumberInWords = 999_999_999_999_999;

const billion = 1_000_000_000;
const smallScales = [
  [1_000_000, 'triệu'],
  [1000, 'nghìn'],
  [1, null],
] as const;
const digitNames = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/**
 * The words of a whole number from 0 to {@link largestNumberInWords}, in one style: `linh`, `nghìn`, `mốt`, `tư`
 * and `lăm` after `mươi`, and `không trăm` in a group that follows another.
 *
 * @throws RangeError for any other number
 * @example writeNumberWords(1005) //=> 'một nghìn không trăm linh năm'
 */
export function writeNumberWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > largestNumberInWords) {
    throw new RangeError(`There are words only for whole numbers up to 15 digits, not for ${number}.`);
  }
  if (number === 0) return digitNames[0];
  const billions = Math.floor(number / billion);
  const words =
    billions === 0
      ? writeGroups(number, false)
      : [...writeGroups(billions, false), 'tỷ', ...writeGroups(number % billion, true)];
  return words.join(' ');
}

function writeGroups(number: number, follows: boolean): string[] {
  const words: string[] = [];
  for (const [scale, name] of smallScales) {
    const group = Math.floor(number / scale) % 1000;
    if (group === 0) continue;
    words.push(...writeGroup(group, follows || words.length > 0));
    if (name !== null) words.push(name);
  }
  return words;
}

function writeGroup(group: number, follows: boolean): string[] {
  const hundreds = Math.floor(group / 100);
  const words = hundreds > 0 || follows ? [digitName(hundreds), 'trăm'] : [];
  return [...words, ...writeTens(Math.floor(group / 10) % 10, group % 10, words.length > 0)];
}

function writeTens(tens: number, last: number, afterHundreds: boolean): string[] {
  if (tens === 0) {
    if (last === 0) return [];
    return afterHundreds ? ['linh', digitName(last)] : [digitName(last)];
  }
  const words = tens === 1 ? ['mười'] : [digitName(tens), 'mươi'];
  if (last > 0) words.push(lastName(last, tens));
  return words;
}

/** The last digit as it is said after `mười` and `mươi`. */
function lastName(last: number, tens: number): string {
  if (last === 5) return 'lăm';
  if (tens > 1 && last === 1) return 'mốt';
  if (tens > 1 && last === 4) return 'tư';
  return digitName(last);
}

function digitName(digit: number): string {
  return digitNames[digit] ?? '';
}
