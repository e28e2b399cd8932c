import { formatAddress, formatRange, parseRange, type Range } from '../../../core/grid/address';
import type { ConditionalSpec, EntrySpec, SheetSpec } from '../../../core/grid/sheet-spec';
import { escapeText } from '../xml/escape';
import { childTexts, type OrderedChildren } from '../xml/ordered-children';
import { attributeOf, withAttribute } from '../xml/splice';
import type { Place } from './kept-rows';
import { formatArea, meets, quoteSheet, within } from '../../common/ranges';
import type { StyleWriter } from './style-writer';

/** What a worksheet holds, in the order of its schema. */
export const worksheetOrder = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...[
    'customSheetViews',
    'mergeCells',
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
  ],
  ...[
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
  ],
  ...[
    'cellWatches',
    'ignoredErrors',
    'smartTags',
    'drawing',
    'legacyDrawing',
    'legacyDrawingHF',
    'drawingHF',
  ],
  // Controls stand in an alternative for programs that do not know them.
  ...['picture', 'oleObjects', 'controls', 'AlternateContent', 'webPublishItems', 'tableParts', 'extLst'],
];

const lastColumnIndex = 16_383;

/** Merged cells, conditional formats, lists of words, links and page breaks: ours anew, those of others as they are. */
export function writeFrame(sheet: OrderedChildren, spec: SheetSpec, place: Place, styles: StyleWriter): void {
  writeMerges(sheet, spec, place);
  writeConditionals(sheet, spec.conditional, place, styles);
  writeEntries(sheet, spec.entries, place);
  writeLinks(sheet, spec, place);
  writeBreaks(sheet, spec, place);
  dropFilter(sheet, place);
}

function writeMerges(sheet: OrderedChildren, { merges }: SheetSpec, { old, block }: Place): void {
  const kept = sheet.items('mergeCells').filter((item) => {
    const range = parseRange(attributeOf(item, 'ref') ?? '');
    return range && !meets(range, block) && !(old && meets(range, old));
  });
  const added = merges.map((range) => sheet.element('mergeCell', { ref: formatRange(range) }));
  setCounted(sheet, 'mergeCells', [...kept, ...added]);
}

function writeConditionals(
  sheet: OrderedChildren,
  conditional: readonly ConditionalSpec[],
  { old }: Place,
  styles: StyleWriter,
): void {
  const kept = sheet.all('conditionalFormatting').flatMap((item) => withoutBlock(item, old));
  const rules = kept.flatMap((item) => childTexts(item, 'conditionalFormatting'));
  const last = Math.max(0, ...rules.map((rule) => Number(attributeOf(rule, 'priority') ?? 0)));
  const added = conditional.map(({ range, formula, style }, index) => {
    const content = sheet.element('formula', {}, escapeText(formula.slice(1)));
    const rule = { type: 'expression', dxfId: styles.conditional(style), priority: last + index + 1 };
    return sheet.element(
      'conditionalFormatting',
      { sqref: formatArea(range) },
      sheet.element('cfRule', rule, content),
    );
  });
  sheet.replace('conditionalFormatting', [...kept, ...added]);
}

function writeEntries(sheet: OrderedChildren, entries: readonly EntrySpec[], { old }: Place): void {
  const kept = sheet.items('dataValidations').flatMap((item) => withoutBlock(item, old));
  const added = entries.map(({ range, kind, from, to, message }) => {
    const type = kind === 'date' ? 'date' : 'whole';
    const attributes = { type, operator: 'between', showErrorMessage: 1, error: entryMessage(message) };
    const limits = sheet.element('formula1', {}, String(from)) + sheet.element('formula2', {}, String(to));
    return sheet.element('dataValidation', { ...attributes, sqref: formatArea(range) }, limits);
  });
  setCounted(sheet, 'dataValidations', [...kept, ...added]);
}

/** @throws Error for a sentence that Excel would take for a broken file: more than 255 characters */
function entryMessage(message: string): string {
  if (message.length > 255) throw new Error(`The sentence about a cell is too long: ${message}`);
  return message;
}

function writeLinks(sheet: OrderedChildren, { rows }: SheetSpec, { old, block }: Place): void {
  const kept = sheet.items('hyperlinks').filter((item) => {
    const range = parseRange(attributeOf(item, 'ref') ?? '');
    return !range || !(within(range, block) || (old && within(range, old)));
  });
  const added = rows.flatMap(({ cells }, index) =>
    cells.flatMap(({ col, link, value }) => {
      if (!link) return [];
      const ref = formatAddress({ row: index + 1, col });
      const location = quoteSheet(link.sheet) + formatAddress(link.cell);
      return sheet.element('hyperlink', { ref, location, display: String(value ?? '') });
    }),
  );
  sheet.setItems('hyperlinks', [...kept, ...added]);
}

/** A break is known by the last row before it. */
function writeBreaks(sheet: OrderedChildren, { rows }: SheetSpec, { old, block }: Place): void {
  const kept = sheet.items('rowBreaks').filter((item) => {
    const row = Number(attributeOf(item, 'id')) + 1;
    return ![old, block].some((area) => area && row >= area.top && row <= area.bottom);
  });
  const starts = rows.flatMap(({ startsPage }, index) => (startsPage === true && index > 0 ? [index] : []));
  const added = starts.map((id) => sheet.element('brk', { id, max: lastColumnIndex, man: 1 }));
  const items = [...kept, ...added].sort(
    (a, b) => Number(attributeOf(a, 'id')) - Number(attributeOf(b, 'id')),
  );
  const manual = items.filter((item) => attributeOf(item, 'man') === '1').length;
  sheet.setItems('rowBreaks', items, { count: String(items.length), manualBreakCount: String(manual) });
}

/** A filter of the sheet itself would get into the way of those of our tables. */
function dropFilter(sheet: OrderedChildren, { block }: Place): void {
  const filter = sheet.one('autoFilter');
  const range = filter === null ? null : parseRange(attributeOf(filter, 'ref') ?? '');
  if (!range || !meets(range, block)) return;
  sheet.replace('autoFilter', []);
  sheet.replace('sortState', []);
}

/** An element for the areas in its `sqref`, without those that are all ours; nothing where none is left. */
function withoutBlock(item: string, old: Range | null): string[] {
  const areas = (attributeOf(item, 'sqref') ?? '').split(/\s+/).filter((area) => area !== '');
  const left = areas.filter((area) => {
    const range = parseRange(area);
    return !range || !old || !within(range, old);
  });
  if (left.length === 0) return [];
  if (left.length === areas.length) return [item];
  return [withAttribute(item, 'sqref', left.join(' '))];
}

function setCounted(sheet: OrderedChildren, list: string, items: readonly string[]): void {
  sheet.setItems(list, items, { count: String(items.length) });
}
