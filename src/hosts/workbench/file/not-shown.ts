import type { Package } from '../../xlsx/package/package';
import { readOwnership } from '../../common/own-sheets/ownership';
import { readWorkbookPart } from '../../xlsx/workbook-part';
import type { NotShown } from '../types';

/** What a part that another one refers to tells, by the last word of the relationship's type. */
const byRelationship = new Map<string, NotShown>([
  ['chart', 'charts'],
  ['chartEx', 'charts'],
  ['chartsheet', 'chartSheets'],
  ['dialogsheet', 'chartSheets'],
  ['xlMacrosheet', 'macros'],
  ['vbaProject', 'macros'],
  ['threadedComment', 'comments'],
  ['externalLink', 'externalLinks'],
  ['image', 'pictures'],
  ['pivotTable', 'pivotTables'],
  ['slicer', 'slicers'],
  ['timeline', 'slicers'],
]);

/** What an element of a sheet tells. */
const byElement: readonly (readonly [RegExp, NotShown])[] = [
  [/<(?:\w+:)?conditionalFormatting[\s>]/, 'conditionalFormats'],
  [/<(?:\w+:)?dataValidation[\s>]/, 'dataValidation'],
  [/<(?:\w+:)?autoFilter[\s>]/, 'filters'],
  [/<(?:\w+:)?sparkline[\s>]/, 'sparklines'],
];
const richRun = /<(?:\w+:)?r>\s*<(?:\w+:)?rPr[\s>]/;

/** What the workbook holds that the grid does not show. What is on sheets of ours does not count. */
export function findNotShown(source: Package): NotShown[] {
  const { part, sheets, names, sharedStrings, date1904 } = readWorkbookPart(source);
  const ownership = readOwnership(sheets, names);
  const found = new Set<NotShown>(date1904 ? ['dates1904'] : []);
  const follow = (owner: string): void => {
    for (const { type, target, external } of source.relationships(owner)) {
      const code = byRelationship.get(type);
      if (code !== undefined) found.add(code);
      if (type === 'drawing' && !external && source.has(target)) follow(target);
    }
  };
  follow(part);
  for (const { name, kind, part: sheetPart } of sheets) {
    if (ownership.has(name)) continue;
    follow(sheetPart);
    if (kind !== 'worksheet') continue;
    const xml = source.text(sheetPart);
    for (const [pattern, code] of byElement) if (pattern.test(xml)) found.add(code);
    if (richRun.test(xml)) found.add('richText');
  }
  if (sharedStrings !== null && richRun.test(source.text(sharedStrings))) found.add('richText');
  return [...found].sort();
}
