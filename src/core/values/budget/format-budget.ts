import { fromDong } from './decimal';
import { mustBeDong } from './size';
import type { Unit } from './types';

const threeDigits = /\B(?=(?:\d{3})+$)/g;

/**
 * The canonical Vietnamese wording of an amount counted in a unit, without the unit: dots between groups, a comma
 * before decimals. Where that alone could be read in two ways a zero follows: `1.500,0` and not `1.500`, `12,3450` and
 * not `12,345`. So the wording always reads back as the same amount.
 *
 * @param dong an exact whole number of đồng
 * @example formatBudget(1_234_500_000, 'trieu') //=> '1.234,5'
 */
export function formatBudget(dong: number, unit: Unit): string {
  const amount = fromDong(Math.abs(dong), unit);
  const whole = amount.whole.replace(threeDigits, '.');
  const groups = whole.split('.').length;
  const isOpen =
    amount.fraction === ''
      ? (groups === 2 && unit !== 'dong') || mustBeDong(amount, unit)
      : groups === 1 && whole !== '0' && amount.fraction.length === 3;
  const fraction = isOpen ? `${amount.fraction}0` : amount.fraction;
  return (dong < 0 ? '-' : '') + whole + (fraction && `,${fraction}`);
}
