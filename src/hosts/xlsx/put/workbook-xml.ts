import type { OrderedChildren } from '../xml/ordered-children';
import { attributeOf } from '../xml/splice';

/** What a workbook part holds, in the order of its schema. */
export const workbookOrder = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'workbookProtection'],
  ...['bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize'],
  ...['customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr'],
  ...['webPublishObjects', 'extLst'],
];

/** Lists a new sheet after all others. */
export function appendSheet(workbook: OrderedChildren, name: string, relationship: string): void {
  const sheets = workbook.items('sheets');
  const sheetId = Math.max(0, ...sheets.map((sheet) => Number(attributeOf(sheet, 'sheetId')))) + 1;
  const added = workbook.element('sheet', { name, sheetId, ...workbook.relationship(relationship) });
  workbook.setItems('sheets', [...sheets, added]);
}
