/** The letters of a Vietnamese list, in order: with đ, without f, j, w and z. */
const listLetters = 'abcdđeghiklmnopqrstuvxy';

/** The last numeral that heads a section: from L on, a capital is a list letter or part of a code. */
const largestRoman = 49;
const romanTens = ['', 'X', 'XX', 'XXX', 'XL'] as const;
const romanOnes = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

const romans: readonly string[] = romanTens.flatMap((tens) => romanOnes.map((ones) => tens + ones));
const romanNumbers: ReadonlyMap<string, number> = new Map(
  romans.slice(1, largestRoman + 1).map((roman, index) => [roman, index + 1]),
);

/** The number of a Roman numeral in capitals, from I to XLIX; `null` for anything else. */
export function romanToNumber(text: string): number | null {
  return romanNumbers.get(text) ?? null;
}

/** @throws RangeError outside 1 to 49 */
export function numberToRoman(number: number): string {
  const roman = romans[number];
  if (!roman) throw new RangeError(`No Roman numeral for ${number}.`);
  return roman;
}

/** The place of a letter of either case in a Vietnamese list: `đ` is 5, `e` 6; `null` for anything else. */
export function letterToNumber(text: string): number | null {
  const index = text.length === 1 ? listLetters.indexOf(text.toLowerCase()) : -1;
  return index < 0 ? null : index + 1;
}

/** @throws RangeError outside 1 to 23 */
export function numberToLetter(number: number): string {
  const letter = listLetters[number - 1];
  if (!letter) throw new RangeError(`No list letter for ${number}.`);
  return letter;
}
