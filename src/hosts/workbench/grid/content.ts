import { VerticalAlign, type IStyleData } from '@univerjs/core';
import { finish, type Steps } from '../../../core/steps';
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

/** The grid's id of a look, by its position in the file. Looks are only ever added. */
function lookId(position: number): string {
  return `look${position}`;
}

/** The looks from a position on as the grid keeps them, by their ids. */
export function lookStyles(looks: readonly CellLook[], from = 0): Record<string, IStyleData> {
  return Object.fromEntries(looks.slice(from).map((look, index) => [lookId(from + index), styleData(look)]));
}

/** What the grid is to open. */
export function spreadsheetContent(content: FileContent): SpreadsheetContent {
  return finish(spreadsheetContentInSteps(content));
}

/** The same in steps. */
export function* spreadsheetContentInSteps(content: FileContent): Steps<SpreadsheetContent> {
  const { looks, names } = content;
  const shown = shownSheets(content);
  const sheets: SheetSnapshot[] = [];
  for (const sheet of shown) sheets.push(yield* snapshotOf(sheet, looks));
  return {
    sheets,
    styles: lookStyles(looks),
    defaultStyle: defaultStyle(looks[0]),
    names,
    resources: [noteResource(shown)],
  };
}

export function snapshotOf(
  { position, info, sheet }: ShownSheet,
  looks: readonly CellLook[],
): Steps<SheetSnapshot> {
  const styleIds = looks.map((_, index) => lookId(index));
  return sheetSnapshot(sheetId(position), info, sheet, { looks, styleIds });
}

/** How cells look that have no look of their own. */
function defaultStyle(look: CellLook | undefined): IStyleData {
  const { ff = 'Calibri', fs = 11 } = look ? styleData(look) : {};
  return { ff, fs, vt: VerticalAlign.BOTTOM };
}
