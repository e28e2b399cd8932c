import type { Package } from '../package/package';
import { readWorkbookPart } from '../workbook-part';
import { Colors, readTheme } from './colors';
import { readComments } from './comments';
import { readLayout } from './layout';
import { readLooks } from './looks';
import type { CellLook, SheetView } from './types';

/** Tells how the cells and the sheets of a workbook look. */
export class WorkbookView {
  /** A cell, a row and a column name their look by its position here. */
  readonly looks: readonly CellLook[];
  readonly #source: Package;
  readonly #colors: Colors;

  constructor(source: Package) {
    const { part, styles } = readWorkbookPart(source);
    const theme = source
      .relationships(part)
      .find(({ type, target, external }) => type === 'theme' && !external && source.has(target));
    this.#source = source;
    this.#colors = new Colors(readTheme(source, theme?.target ?? null));
    this.looks = readLooks(source, styles, this.#colors);
  }

  /** @param part the name of the sheet's part */
  sheet(part: string): SheetView {
    const layout = readLayout(this.#source.text(part), part, this.#colors);
    return { ...layout, comments: readComments(this.#source, part) };
  }
}
