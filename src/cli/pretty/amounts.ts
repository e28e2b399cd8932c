import type { Language } from '../../core/i18n/text';

/**
 * An amount in million đồng, exact, for a column of figures.
 *
 * @param dong an exact integer number of đồng
 * @example millions(1_234_500_000, 'vi') //=> '1.234,5'
 */
export function millions(dong: number, language: Language): string {
  const [dot, comma] = language === 'vi' ? ['.', ','] : [',', '.'];
  const amount = Math.abs(dong);
  const whole = String(Math.floor(amount / 1_000_000)).replace(/\B(?=(\d{3})+$)/g, dot);
  const fraction = String(amount % 1_000_000)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${dong < 0 ? '-' : ''}${whole}${fraction && comma + fraction}`;
}

/** A share in per cent with one decimal where it needs one. */
export function percent(part: number, whole: number, language: Language): string {
  const tenths = String(Math.round((part / whole) * 1000) / 10);
  return language === 'vi' ? tenths.replace('.', ',') : tenths;
}
