import type { DefinedName, SheetEntry, WorkbookOutline } from '../common/workbook-outline';
import type { SheetInfo } from '../host';
import { UnusableFile } from './errors';
import type { Package } from './package/package';
import { outline } from './xml/outline';
import { XmlScanner } from './xml/scanner';
import { extendElement } from './xml/splice';

/** What the workbook's own part says. */
export interface WorkbookPart extends WorkbookOutline {
  readonly part: string;
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const strictNamespace = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Finds the workbook in the package, through relationships alone, and reads its part. */
export function readWorkbookPart(source: Package): WorkbookPart {
  const part = findWorkbook(source);
  const scanner = new XmlScanner(source.text(part), part);
  scanner.next();
  const namespace = scanner.rootNamespace();
  if (namespace === strictNamespace) throw new UnusableFile('StrictOpenXml');
  if (namespace !== mainNamespace || !scanner.is('workbook')) throw new UnusableFile('NotAWorkbook');
  const relationships = source.relationships(part).filter(({ external }) => !external);
  const partOf = (type: string) =>
    relationships.find((related) => related.type === type && source.has(related.target))?.target ?? null;
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let isLocked = false;
  for (const child of scanner.children()) {
    if (child.is('workbookPr')) date1904 = child.flag('date1904');
    else if (child.is('workbookProtection')) isLocked = child.flag('lockStructure');
    else if (child.is('sheets')) {
      for (const sheet of child.children()) {
        const id = sheet.prefixedAttribute('id');
        sheets.push(
          readSheetEntry(
            sheet,
            relationships.find((related) => related.id === id),
          ),
        );
      }
    } else if (child.is('definedNames')) {
      for (const defined of child.children()) {
        const written = defined.attribute('name') ?? '';
        const position = defined.attribute('localSheetId');
        const scope = position === null ? null : Number(position);
        const name = written.toLowerCase();
        const refersTo = defined.text();
        if (!name.startsWith('_xlnm.')) names.push({ name, written, refersTo, scope });
      }
    }
  }
  const sharedStrings = partOf('sharedStrings');
  return { part, sheets, names, date1904, isLocked, sharedStrings, styles: partOf('styles') };
}

/** The workbook part with the order to compute everything when the file is opened. */
export function withFullCalculation(xml: string, part: string): string {
  const { root, children } = outline(xml, part);
  const existing = children.find(({ name }) => name === 'calcPr');
  if (existing) {
    const extended = extendElement(xml, existing, { fullCalcOnLoad: '1' }, '');
    return xml.slice(0, existing.start) + extended + xml.slice(existing.end);
  }
  const next = children.find(({ name }) => afterCalculation.has(name));
  const at = next?.start ?? root.closeStart;
  return `${xml.slice(0, at)}<${root.prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}

/** What the schema has after `calcPr`. */
const afterCalculation = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

const kinds = new Map<string, SheetInfo['kind']>([
  ['worksheet', 'worksheet'],
  ['chartsheet', 'chartsheet'],
  ['dialogsheet', 'dialogsheet'],
]);

function findWorkbook(source: Package): string {
  if (!source.has('_rels/.rels')) {
    if (source.has('mimetype') && source.has('content.xml')) throw new UnusableFile('OpenDocument');
    throw new UnusableFile('NotAWorkbook');
  }
  const main = source.relationships('').find(({ type }) => type === 'officeDocument');
  if (!main || main.external) throw new UnusableFile('NotAWorkbook');
  if (main.strict) throw new UnusableFile('StrictOpenXml');
  if (main.target.toLowerCase().endsWith('.bin')) throw new UnusableFile('BinaryWorkbook');
  return main.target;
}

function readSheetEntry(
  sheet: XmlScanner,
  related: { type: string; target: string } | undefined,
): SheetEntry {
  const name = sheet.attribute('name') ?? sheet.fail();
  const state = sheet.attribute('state');
  if (!related) throw new UnusableFile('MissingPart', { part: name });
  return {
    name,
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind: kinds.get(related.type) ?? 'macrosheet',
    part: related.target,
  };
}
