import { formatMessage } from '../i18n/message';
import type { Language, Text } from '../i18n/text';

const quarterText: Text = { vi: 'Quý {quarter}/{year}', en: 'Quarter {quarter}/{year}' };
const yearText: Text = { vi: 'Cả năm {year}', en: 'Year {year}' };
const noneText: Text = { vi: 'Không xác định', en: 'No date' };
const romans: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** What a summary calls a quarter `2023-Q4`, a whole year `2023`, or no date at all. */
export function periodWords(quarter: string | null, language: Language): string {
  if (quarter === null) return noneText[language];
  const [year = '', digit] = quarter.split('-Q');
  if (digit === undefined) return formatMessage(yearText, { year }, language);
  return formatMessage(quarterText, { quarter: romans[digit] ?? digit, year }, language);
}
