import { dongPer, type Unit } from './types';

/** An exact number that is not negative, by its digits before and after the decimal mark. */
export interface Decimal {
  readonly whole: string;
  readonly fraction: string;
}

/**
 * A stored number as the decimal that was meant: rounded to 15 significant digits, as spreadsheets show them.
 *
 * @param number finite and not negative
 */
export function decimalOf(number: number): Decimal {
  if (Number.isSafeInteger(number)) return { whole: String(number), fraction: '' };
  const [mantissa = '', exponent = '0'] = number.toExponential(14).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const point = Number(exponent) + 1;
  if (point <= 0) return { whole: '0', fraction: '0'.repeat(digits === '' ? 0 : -point) + digits };
  return { whole: digits.slice(0, point).padEnd(point, '0'), fraction: digits.slice(point) };
}

/** So many of the unit in đồng, to the nearest đồng; `null` where that is too large to be exact. */
export function toDong({ whole, fraction }: Decimal, unit: Unit): number | null {
  const power = powerOf(unit);
  const dong = Number(whole + fraction.slice(0, power).padEnd(power, '0'));
  const rounded = (fraction[power] ?? '0') >= '5' ? dong + 1 : dong;
  return Number.isSafeInteger(rounded) ? rounded : null;
}

/** The number states no part of a đồng. */
export function isWholeDong({ fraction }: Decimal, unit: Unit): boolean {
  return !/[1-9]/.test(fraction.slice(powerOf(unit)));
}

/** An amount counted in the unit; its fraction without closing zeros. */
export function fromDong(dong: number, unit: Unit): Decimal {
  const power = powerOf(unit);
  const digits = String(dong).padStart(power + 1, '0');
  const point = digits.length - power;
  return { whole: digits.slice(0, point), fraction: digits.slice(point).replace(/0+$/, '') };
}

/** The power of ten by which one of the unit exceeds a đồng. */
function powerOf(unit: Unit): number {
  return String(dongPer[unit]).length - 1;
}
