import { LocaleType, type IStyleData, type IWorkbookData } from '@univerjs/core';
import type { DefinedName } from '../../common/workbook-outline';
import { nameResource } from './names';
import type { SheetSnapshot } from './snapshot';

/** What the grid is to open. */
export interface SpreadsheetContent {
  readonly sheets: readonly SheetSnapshot[];
  readonly styles: Readonly<Record<string, IStyleData>>;
  readonly defaultStyle: IStyleData;
  readonly names: readonly DefinedName[];
  /** What the grid's further parts are to hold, such as notes. */
  readonly resources: NonNullable<IWorkbookData['resources']>;
}

/** The same as the grid takes it. */
export function workbookData(
  id: string,
  { sheets, styles, defaultStyle, names, resources }: SpreadsheetContent,
): IWorkbookData {
  return {
    id,
    name: id,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles,
    defaultStyle,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [...resources, nameResource(names)],
  };
}
