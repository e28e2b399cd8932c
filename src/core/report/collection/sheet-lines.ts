import type { CellStyle } from '../../grid/sheet-spec';
import { serialFromDate } from '../../values/civil-date';
import { constant, type SheetBuilder } from '../sheet-builder';
import { styles } from '../styles';
import { lineHeight, linesOf } from '../measures';
import type { Collection } from './collection';
import { texts } from './texts';

/** A text across the first columns, in a row as high as the text needs. */
export function writeLine(
  builder: SheetBuilder,
  text: string,
  style: CellStyle,
  { width, right = builder.width }: { readonly width: number; readonly right?: number },
): void {
  builder.line(constant(text, style), { right, height: lineHeight * linesOf(text, width, style) + 4 });
}

/** The day to which all figures belong. Files keep theirs as they were read, so the day is not to be changed here. */
export function writeAsOf(builder: SheetBuilder, { asOf, language }: Collection, right?: number): void {
  const numberFormat = `"${texts.asOf[language]} "dd/mm/yyyy`;
  const content = constant(serialFromDate(asOf), { ...styles.subtitle, italic: true, numberFormat });
  builder.line(content, right === undefined ? {} : { right });
}
