import { VerticalAlign, type IStyleData } from '@univerjs/core';
import type { SheetInfo } from '../../host';
import type { CellLook } from '../../xlsx/view/types';
import type { FileContent, FileSheet } from '../file/content';
import { sheetId } from './names';
import { noteResource } from './notes';
import { sheetSnapshot, type SheetSnapshot } from './snapshot';
import type { SpreadsheetContent } from './workbook-data';
import { styleData } from './style-data';

/** A worksheet that can be read, with its position in the file. */
export interface ShownSheet {
  readonly position: number;
  readonly info: SheetInfo;
  readonly sheet: FileSheet;
}

/** The sheets that the grid shows. */
export function shownSheets({ infos, sheets }: FileContent): ShownSheet[] {
  return infos.flatMap((info, position) => {
    const sheet = sheets.get(info.name);
    return sheet === undefined || 'code' in sheet ? [] : [{ position, info, sheet }];
  });
}

/** The grid's id of a look that the opened file has. */
export function lookId(position: number): string {
  return `look${position}`;
}

/** What the grid is to open. */
export function spreadsheetContent(content: FileContent): SpreadsheetContent {
  const { looks, names } = content;
  const ids = looks.map((_, index) => lookId(index));
  const shown = shownSheets(content);
  return {
    sheets: shown.map((sheet) => snapshotOf(sheet, looks, ids)),
    styles: Object.fromEntries(looks.map((look, index) => [lookId(index), styleData(look)])),
    defaultStyle: defaultStyle(looks[0]),
    names,
    resources: [noteResource(shown)],
  };
}

export function snapshotOf(
  { position, info, sheet }: ShownSheet,
  looks: readonly CellLook[],
  styleIds: readonly string[],
): SheetSnapshot {
  return sheetSnapshot(sheetId(position), info, sheet, { looks, styleIds });
}

/** How cells look that have no look of their own. */
function defaultStyle(look: CellLook | undefined): IStyleData {
  const { ff = 'Calibri', fs = 11 } = look ? styleData(look) : {};
  return { ff, fs, vt: VerticalAlign.BOTTOM };
}
