import type { Language } from './text';

/**
 * An amount as a sentence says it: in million đồng from a tenth of a million on when that needs no more than
 * three decimals, else in đồng.
 *
 * @param dong an exact integer number of đồng
 * @example formatMoney(1_234_500_000, 'vi') //=> '1.234,5 triệu đồng'
 */
export function formatMoney(dong: number, language: Language): string {
  const sign = dong < 0 ? '-' : '';
  const amount = Math.abs(dong);
  if (amount % 1000 !== 0 || amount < 100_000) {
    return language === 'vi' ? `${sign}${group(amount, '.')} đồng` : `${sign}${group(amount, ',')} VND`;
  }
  const whole = Math.floor(amount / 1_000_000);
  const fraction = String((amount % 1_000_000) / 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return language === 'vi'
    ? `${sign}${group(whole, '.')}${fraction && `,${fraction}`} triệu đồng`
    : `${sign}${group(whole, ',')}${fraction && `.${fraction}`} million VND`;
}

function group(whole: number, separator: string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, separator);
}
