import type { CellValue } from '../../grid/grid';
import type { CellStyle, SpecValue } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import { languages, type Language, type Text } from '../../i18n/text';
import type { Plan } from '../../plan/types';
import { constant } from '../sheet-builder';
import { styles } from '../styles';
import type { Summary } from './figure-table';
import { widthOf } from '../measures';
import { texts } from './texts';

/** The cells below the report that people fill in; what stands there outlives a new summary. */
export const signatureNames = {
  placeAndDate: 'PhuLuc_NoiVaNgay',
  preparerTitle: 'PhuLuc_ChucDanhNguoiLap',
  headTitle: 'PhuLuc_ChucDanhNguoiKy',
  preparer: 'PhuLuc_NguoiLap',
  head: 'PhuLuc_NguoiKy',
} as const;

type SignatureCell = keyof typeof signatureNames;

const leftColumns = 2;
/** Characters that the line of place and date needs. */
const rightWidth = 55;
const signatureHeight = 50;

/** Place and date, the titles of those who sign, and room for their names. */
export function writeSignature(summary: Summary): void {
  const { input, builder, columns } = summary;
  const { language, plan, inputs } = input;
  const right = rightColumn(columns.specs);
  const put = (row: number, cell: SignatureCell, placeholder: Text | null, style: CellStyle): void => {
    const col = cell === 'preparer' || cell === 'preparerTitle' ? 1 : right;
    const value = typed(inputs.get(signatureNames[cell]), placeholder) ?? placeholder?.[language] ?? null;
    builder.beside(row, [constant(value, style)], col);
    builder.input(signatureNames[cell], { row, col });
  };
  const date = builder.row([], { height: 20 });
  put(date, 'placeAndDate', placeAndDate(plan), styles.signatureDate);
  const titles = builder.row([], { height: 20 });
  put(titles, 'preparerTitle', texts.preparedBy, styles.signatureTitle);
  put(titles, 'headTitle', texts.head, styles.signatureTitle);
  const hints = builder.row([constant(texts.signedByPreparer[language], styles.signatureDate)]);
  builder.beside(hints, [constant(texts.signedByHead[language], styles.signatureDate)], right);
  builder.row([], { height: signatureHeight });
  const names = builder.row([], { height: 20 });
  put(names, 'preparer', null, styles.signatureTitle);
  put(names, 'head', null, styles.signatureTitle);
  for (const row of [date, titles, hints, names]) {
    if (row !== date) builder.merge({ top: row, left: 1, bottom: row, right: leftColumns });
    if (right < builder.width) builder.merge({ top: row, left: right, bottom: row, right: builder.width });
  }
}

/** Where the right half of the block begins. */
function rightColumn(specs: Summary['columns']['specs']): number {
  const wide = specs.filter((_, index) => widthOf(specs.slice(index)) >= rightWidth);
  return Math.max(leftColumns + 1, wide.length);
}

function placeAndDate({ settings }: Plan): Text {
  const { place } = settings.report;
  const named = (language: Language): string =>
    formatMessage(texts.placeAndDate, { place: place ?? texts.noPlace }, language);
  return { vi: named('vi'), en: named('en') };
}

/** What a person typed, `undefined` where the cell still holds a placeholder of ours. */
function typed(value: CellValue | undefined, placeholder: Text | null): SpecValue | undefined {
  if (value === undefined || value === null || typeof value === 'object') return undefined;
  const ours = languages.flatMap((language) => [
    placeholder?.[language],
    formatMessage(texts.placeAndDate, { place: texts.noPlace }, language),
  ]);
  return ours.includes(String(value)) ? undefined : value;
}
