import { formatAddress, formatRange, type Range } from '../../../core/grid/address';
import type { ColumnSpec, SheetSpec } from '../../../core/grid/sheet-spec';
import { childTexts, type OrderedChildren } from '../xml/ordered-children';
import { attributeOf, openingTag } from '../xml/splice';

const millimetresPerInch = 25.4;
/** A column is wider than its characters by the room that Excel leaves at both sides. */
const padding = 0.7109375;
/** A4, in the numbering of printers. */
const a4 = 9;
/** In the middle of the top margin; the first page has a header of its own, and it is empty. */
const pageNumber = '&C&"Times New Roman,Regular"&13&P';

/** Gives a new sheet its look and its print set-up, which belong to the user from then on. */
export function setUpPage(sheet: OrderedChildren, { print }: SheetSpec): void {
  const { top, bottom, left, right } = print.margins;
  sheet.replace('sheetPr', [sheet.element('sheetPr', {}, sheet.element('pageSetUpPr', { fitToPage: 1 }))]);
  sheet.replace('sheetFormatPr', [sheet.element('sheetFormatPr', { defaultRowHeight: 15.75 })]);
  sheet.replace('printOptions', [sheet.element('printOptions', { horizontalCentered: 1 })]);
  const margins = {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(top / 2),
    footer: inches(bottom / 2),
  };
  sheet.replace('pageMargins', [sheet.element('pageMargins', margins)]);
  sheet.replace('pageSetup', [
    sheet.element('pageSetup', {
      paperSize: a4,
      // Each sheet is a document of its own, whatever is printed before it.
      firstPageNumber: 1,
      fitToWidth: 1,
      fitToHeight: 0,
      orientation: print.orientation,
      useFirstPageNumber: 1,
    }),
  ]);
  const header = sheet.element('oddHeader', {}, pageNumber.replaceAll('&', '&amp;'));
  sheet.replace('headerFooter', [sheet.element('headerFooter', { differentFirst: 1 }, header)]);
}

/** Gives columns that are new to us their width, unless a person has set one. */
export function writeColumns(
  sheet: OrderedChildren,
  columns: readonly ColumnSpec[],
  old: Range | null,
): void {
  const present = sheet.items('cols');
  const isSet = (col: number) =>
    present.some((item) => col >= numberOf(item, 'min') && col <= numberOf(item, 'max'));
  const added = columns.flatMap(({ width, hidden }, index) => {
    const col = index + 1;
    if (col <= (old?.right ?? 0) || isSet(col)) return [];
    const attributes = { min: col, max: col, width: width + padding, customWidth: 1 };
    return sheet.element('col', { ...attributes, hidden: hidden === true ? 1 : undefined });
  });
  if (added.length === 0) return;
  sheet.setItems(
    'cols',
    [...present, ...added].sort((a, b) => numberOf(a, 'min') - numberOf(b, 'min')),
  );
}

/** Keeps the rows above the table in sight. */
export function freezeRows(sheet: OrderedChildren, rows: number): void {
  const [view, ...others] = sheet.items('sheetViews');
  const content = view === undefined ? [] : childTexts(view, 'sheetViews');
  const pane = content.find((item) => /^<(?:\w+:)?pane\b/.test(item));
  const frozen = pane !== undefined && /^frozen/.test(attributeOf(pane, 'state') ?? '');
  if (frozen ? numberOf(pane, 'ySplit') === rows : rows === 0) return;
  const kept = content.filter((item) => !/^<(?:\w+:)?(?:pane|selection)\b/.test(item));
  const topLeftCell = formatAddress({ row: rows + 1, col: 1 });
  const split = { ySplit: rows, topLeftCell, activePane: 'bottomLeft', state: 'frozen' };
  const selection = { pane: 'bottomLeft', activeCell: topLeftCell, sqref: topLeftCell };
  const added = rows === 0 ? [] : [sheet.element('pane', split), sheet.element('selection', selection)];
  const name = `${sheet.prefix}sheetView`;
  const tag = view === undefined ? `<${name} workbookViewId="0">` : openingTag(view);
  sheet.setItems('sheetViews', [`${tag}${[...added, ...kept].join('')}</${name}>`, ...others]);
}

/** Notes the area that the sheet uses. */
export function writeDimension(sheet: OrderedChildren, used: Range | null): void {
  const ref = used === null ? 'A1' : formatRange(used);
  sheet.replace('dimension', [sheet.element('dimension', { ref })]);
}

function inches(millimetres: number): string {
  return (millimetres / millimetresPerInch).toFixed(4);
}

function numberOf(item: string, attribute: string): number {
  return Number(attributeOf(item, attribute));
}
