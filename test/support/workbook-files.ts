import { strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const spreadsheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface TestSheet {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly rows?: string;
  /** What stands before and after `sheetData`. */
  readonly head?: string;
  readonly tail?: string;
  /** The whole part, where the test wants to write it itself. */
  readonly xml?: string | Uint8Array;
  readonly state?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** The items of the table of shared texts, as XML; a workbook without them has no such part. */
  readonly strings?: readonly string[];
  /** The style sheet's content; a workbook without it has no such part. */
  readonly styles?: string;
  /** What stands after `sheets` in the workbook part. */
  readonly workbook?: string;
  readonly workbookPr?: string;
  /** Further parts, or others in place of those that are made here. */
  readonly parts?: Parts;
}

/** A small .xlsx file, made of XML that the test writes by hand. */
export function workbookFile(workbook: TestWorkbook): Uint8Array {
  return zipParts(workbookParts(workbook));
}

export function workbookParts({
  sheets,
  strings,
  styles,
  workbook = '',
  workbookPr = '',
  parts = {},
}: TestWorkbook): Parts {
  const made: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheetTypes}.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheetTypes}.worksheet+xml"/>`).join('')}${strings ? `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheetTypes}.sharedStrings+xml"/>` : ''}${styles === undefined ? '' : `<Override PartName="/xl/styles.xml" ContentType="${spreadsheetTypes}.styles+xml"/>`}</Types>`,
    '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${workbookPr}<sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`).join('')}</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...sheets.map((_, index): Related => [
        `rId${index + 1}`,
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ...(strings ? [['rId901', 'sharedStrings', 'sharedStrings.xml'] satisfies Related] : []),
      ...(styles === undefined ? [] : [['rId902', 'styles', 'styles.xml'] satisfies Related]),
    ]),
  };
  sheets.forEach(({ rows = '', head = '', tail = '', xml }, index) => {
    made[`xl/worksheets/sheet${index + 1}.xml`] =
      xml ??
      `<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
  });
  if (strings) {
    made['xl/sharedStrings.xml'] =
      `<sst xmlns="${mainNamespace}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`;
  }
  if (styles !== undefined)
    made['xl/styles.xml'] = `<styleSheet xmlns="${mainNamespace}">${styles}</styleSheet>`;
  return { ...made, ...parts };
}

type Related = readonly [id: string, type: string, target: string];

/** A relationships part; the type is given by its last word. */
export function relationshipsXml(related: readonly Related[]): string {
  const items = related.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelationships}">${items.join('')}</Relationships>`;
}

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** The parts of a file by name. */
export function unzip(file: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(file);
}

export function partText(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (!part) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(part);
}

/** The same file with some parts' text changed. */
export function withParts(
  file: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(file);
  for (const [name, change] of Object.entries(changes)) parts[name] = strToU8(change(partText(file, name)));
  return zipSync(parts);
}
