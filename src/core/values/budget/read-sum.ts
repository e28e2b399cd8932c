import { readAmountInWords } from '../../text/number-words';
import { decimalOf, isWholeDong, toDong, type Decimal } from './decimal';
import { readNumber, type WrittenNumber } from './number-text';
import { mustBeDong } from './size';
import { dongPer, type Unit } from './types';
import { unitOfWord } from './unit-words';

/** One sum of money, as far as it can be understood. */
export interface Sum {
  /** What it may mean, in đồng, the likeliest first; never empty. */
  readonly readings: readonly number[];
  /** There is one reading, and no doubt about it. */
  readonly clear: boolean;
  readonly statedUnit: Unit | null;
}

const digit = /\d/;
/** Digits alone: words in brackets are a remark. */
const accounting = /^\( ?(\d[\d., ]*) ?\)$/;
const minus = /^[-−](?=\d)/;
/** A dash of another kind, or before a space, may as well be a bullet. */
const dash = /^[-–—−] ?(?=\d)/;
const numberThenWord = /^(\d(?:[\d., ]*\d)?) ?(\D*)$/;
const numberWithWord = /(\d(?:[\d., ]*\d)?) ?(\D+)/g;

/**
 * Reads a text that is a sum and nothing else, `null` where it is not.
 *
 * @param text one tidy line in small letters, NFC
 * @param unit the unit where the text names none
 */
export function readSum(text: string, unit: Unit): Sum | null {
  if (!digit.test(text)) return readWords(text);
  const negative = accounting.exec(text)?.[1]?.trim() ?? (minus.test(text) ? text.slice(1) : null);
  if (negative !== null) return withReadings(readPositive(negative, unit), (dong) => [negate(dong)]);
  if (!dash.test(text)) return readPositive(text, unit);
  const sum = withReadings(readPositive(text.replace(dash, ''), unit), (dong) => [dong, negate(dong)]);
  return sum && { ...sum, clear: false };
}

/** A stored number, counted in the unit of its column; `null` where it is no number or too large. */
export function sumOfNumber(number: number, unit: Unit): Sum | null {
  if (!Number.isFinite(number)) return null;
  const sum = sumOfBare(decimalOf(Math.abs(number)), true, unit);
  return number < 0 ? withReadings(sum, (dong) => [negate(dong)]) : sum;
}

function readWords(text: string): Sum | null {
  const dong = readAmountInWords(text);
  return dong === null ? null : { readings: [dong], clear: true, statedUnit: 'dong' };
}

function readPositive(text: string, unit: Unit): Sum | null {
  const [, digits = '', word = ''] = numberThenWord.exec(text) ?? [];
  if (digits === '') return readCompound(text);
  const number = readNumber(digits);
  const stated = word === '' ? null : unitOfWord(word);
  if (!number || (word !== '' && !stated)) return null;
  return resolve(number, unit, stated);
}

function resolve({ readings, clear }: WrittenNumber, unit: Unit, statedUnit: Unit | null): Sum | null {
  const counted = statedUnit ?? unit;
  const possible = counted === 'dong' ? readings.filter(isCountOfDong) : readings;
  const isClear = clear || possible.length < readings.length;
  const [only] = possible;
  if (!statedUnit && only && possible.length === 1) return sumOfBare(only, isClear, unit);
  return sumOf(
    possible.map((reading) => toDong(reading, counted)),
    isClear,
    statedUnit,
  );
}

/** There is nothing less than a đồng: `1.500 đồng` and `2.000 đồng` are groups, and `1,50 đồng` is nothing. */
function isCountOfDong(reading: Decimal, _: number, readings: readonly Decimal[]): boolean {
  return readings.length > 1 ? reading.fraction === '' : isWholeDong(reading, 'dong');
}

/** A number without a unit of its own, which may betray by its size that it is not counted in the column's. */
function sumOfBare(number: Decimal, clear: boolean, unit: Unit): Sum | null {
  if (mustBeDong(number, unit)) return sumOf([toDong(number, 'dong'), toDong(number, unit)], false, null);
  return sumOf([toDong(number, unit)], clear, null);
}

/** `1 tỷ 200 triệu`: whole numbers, every unit smaller than the one before, none counting up to the one before. */
function readCompound(text: string): Sum | null {
  const parts = [...text.matchAll(numberWithWord)];
  if (parts.length < 2 || parts.map(([part]) => part).join('') !== text) return null;
  let total = 0;
  let limit = Infinity;
  let statedUnit: Unit | null = null;
  for (const [, digits = '', word = ''] of parts) {
    const unit = unitOfWord(word.trim());
    const number = readNumber(digits);
    const sum = unit && number && resolve(number, unit, unit);
    const [dong] = sum?.readings ?? [];
    if (!unit || !sum?.clear || dong === undefined || dong % dongPer[unit] !== 0 || dong >= limit)
      return null;
    total += dong;
    limit = dongPer[unit];
    statedUnit ??= unit;
  }
  return Number.isSafeInteger(total) ? sumOf([total], true, statedUnit) : null;
}

function sumOf(readings: readonly (number | null)[], clear: boolean, statedUnit: Unit | null): Sum | null {
  const exact = readings.filter((dong) => dong !== null);
  return exact.length === 0 ? null : { readings: exact, clear, statedUnit };
}

function withReadings(sum: Sum | null, change: (dong: number) => readonly number[]): Sum | null {
  return sum && { ...sum, readings: sum.readings.flatMap(change) };
}

function negate(dong: number): number {
  return dong === 0 ? 0 : -dong;
}
