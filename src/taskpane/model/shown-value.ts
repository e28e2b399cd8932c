import { displayPlainly, type CellValue } from '../../core/grid/grid';
import type { Language } from '../../core/i18n/text';
import { dateFromSerial, dayOf, monthOf, yearOf, type CivilDate } from '../../core/values/civil-date';

export interface ShownAs {
  readonly numberFormat: string;
  readonly date1904: boolean;
  readonly language: Language;
}

const parts = /"[^"]*"|\\.|\[[^\]]*\]|d+|m+|y+|./gi;

/** A value much as the sheet shows it: serial dates as dates, decimals with a comma in Vietnamese. */
export function shownValue(value: CellValue, { numberFormat, date1904, language }: ShownAs): string {
  if (typeof value !== 'number') return displayPlainly(value);
  const [code = ''] = numberFormat.split(';');
  const date = isDateCode(code) ? dateFromSerial(Math.floor(value), date1904) : null;
  if (date) return shownDate(date, code);
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
}

function isDateCode(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/g, ''));
}

/** Names of months and days are not for tables: a code with them, or with a time, is shown as an ordinary date. */
function shownDate(date: CivilDate, code: string): string {
  const tokens = code.match(parts) ?? [];
  const isPlain = tokens.every((token) => !/^(?:d{3,}|m{3,}|[hs])$/i.test(token));
  return (isPlain ? tokens : ['dd', '/', 'mm', '/', 'yyyy']).map((token) => shownPart(token, date)).join('');
}

function shownPart(token: string, date: CivilDate): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('[')) return '';
  const padded = (number: number): string => String(number).padStart(token.length, '0');
  switch (token.charAt(0).toLowerCase()) {
    case 'd':
      return padded(dayOf(date));
    case 'm':
      return padded(monthOf(date));
    case 'y':
      return token.length <= 2 ? String(yearOf(date) % 100).padStart(2, '0') : String(yearOf(date));
    default:
      return token;
  }
}
