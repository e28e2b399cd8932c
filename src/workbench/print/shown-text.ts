import { format } from 'numfmt';
import type { CellStyle, SpecValue } from '../../core/grid/sheet-spec';
import type { Language } from '../../core/i18n/text';

/** What is printed of a value: numbers and dates as they are written in the language. */
export function shownText(value: SpecValue, { numberFormat }: CellStyle, language: Language): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  return format(numberFormat ?? 'General', value, { locale: language });
}
