import type { EntrySpec } from '../grid/sheet-spec';
import type { CellRef } from '../grid/address';
import type { Language, Text } from '../i18n/text';
import { endOfMonth, serialFromDate, startOfMonth } from '../values/civil-date';
import { oneCell } from './sheet-builder';

const dayText: Text = {
  vi: 'Hãy nhập một ngày từ năm 1990 đến năm 2100, ví dụ 31/12/2023.',
  en: 'Type a day between the years 1990 and 2100, such as 31/12/2023.',
};
const daysText: Text = {
  vi: 'Hãy nhập số ngày là số nguyên từ 0 đến 366.',
  en: 'Type a number of days, a whole number from 0 to 366.',
};
const earliest = serialFromDate(startOfMonth(1990, 1));
const latest = serialFromDate(endOfMonth(2100, 12));

/** The cell takes a day and nothing else: a text would make every unfinished task overdue. */
export function dayEntry(cell: CellRef, language: Language): EntrySpec {
  return {
    range: oneCell(cell),
    kind: 'date',
    from: earliest,
    to: latest,
    message: dayText[language],
  };
}

/** The cell takes a number of days. */
export function daysEntry(cell: CellRef, language: Language): EntrySpec {
  return { range: oneCell(cell), kind: 'wholeNumber', from: 0, to: 366, message: daysText[language] };
}
