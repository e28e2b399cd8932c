import { languageFor } from '../../core/i18n/language';
import type { Text } from '../../core/i18n/text';
import { rightsOn } from '../../hosts/google/server/rights';
import type { Beginning } from '../../taskpane/model/beginnings';
import { openingElement } from '../opening';

/** The file with the page, as the build names it. */
const sidebarFile = 'sidebar';

const items: readonly (readonly [caption: Text, functionName: string])[] = [
  [{ vi: 'Kiểm tra', en: 'Check' }, 'showCheck'],
  [{ vi: 'Sửa lỗi an toàn', en: 'Fix safely' }, 'showFix'],
  [{ vi: 'Tổng hợp', en: 'Sum up' }, 'showSummary'],
  [{ vi: 'Mở bảng điều khiển', en: 'Open the pane' }, 'showPane'],
];

/**
 * A simple trigger: adds the menu, under the name of the add-on or of the script project. It must do with the language
 * of the account, as an add-on that was not used in this spreadsheet yet may see nothing else.
 */
export function onOpen(): void {
  const language = languageFor(Session.getActiveUserLocale());
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [caption, functionName] of items) menu.addItem(caption[language], functionName);
  menu.addToUi();
}

/** A simple trigger: an add-on that was just installed is in a spreadsheet that is open already. */
export function onInstall(): void {
  onOpen();
}

export function showPane(): void {
  show(null);
}

export function showCheck(): void {
  show('check');
}

export function showFix(): void {
  show('fix');
}

export function showSummary(): void {
  show('summary');
}

function mayOnlyLook(): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  return sheet.getType() === SpreadsheetApp.SheetType.GRID && rightsOn(sheet).isReadOnly;
}

/** Opens the sidebar, anew where it is open. It shows what it would write and waits for the person to agree. */
function show(begin: Beginning | null): void {
  const language = languageFor(Session.getActiveUserLocale());
  const page = HtmlService.createHtmlOutputFromFile(sidebarFile)
    .setTitle('Phụ Lục')
    .append(openingElement({ begin, language, isReadOnly: mayOnlyLook() }));
  SpreadsheetApp.getUi().showSidebar(page);
}
