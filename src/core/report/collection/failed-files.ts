import type { CellStyle } from '../../grid/sheet-spec';
import type { Language } from '../../i18n/text';
import { constant, type SheetBuilder } from '../sheet-builder';
import { styles } from '../styles';
import { widthOf } from '../measures';
import { texts as summaryTexts } from '../summary/texts';
import { texts } from './texts';
import type { FailedFile } from './types';

const reasonColumn = 3;

/** A row a file that gave no plan; answers with the first and the last of them. */
export function writeFailedFiles(
  builder: SheetBuilder,
  failed: readonly FailedFile[],
  language: Language,
  widths: readonly { readonly width: number }[],
): { readonly first: number; readonly last: number } {
  const titles = [summaryTexts.number, texts.file, texts.reason];
  const head = builder.row(titles.map((title) => constant(title[language], styles.head)));
  const room = widthOf(widths.slice(reasonColumn - 1));
  failed.forEach(({ file, reason }, index) => {
    builder.row([
      constant(index + 1, styles.center),
      constant(file, styles.text),
      constant(reason, styleOf(reason, room)),
    ]);
  });
  return { first: head + 1, last: head + failed.length };
}

/** A sentence runs on over the empty cells beside it as far as there is room. */
function styleOf(reason: string, room: number): CellStyle {
  return reason.length <= room && !reason.includes('\n') ? { vertical: 'top' } : styles.text;
}
