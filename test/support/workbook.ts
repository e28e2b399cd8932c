import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnLetter } from '../../src/core/grid/address';
import type { TestCell } from './grid';

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  /** `A1:G1`, … */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
  /** The sheet's part is not what its name promises. */
  readonly isBroken?: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A small .xlsx file: values and formulas, no styles. */
export function workbookBytes(sheets: readonly TestSheet[], level: 0 | 6 = 6): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name, isHidden }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}"${isHidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  });
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(head + text), { level }];
  return zipSync(files);
}

function sheetXml({ rows, merges = [], hiddenRows = [], isProtected, isBroken }: TestSheet): string {
  const xml = rows.map((cells, index) => {
    const row = index + 1;
    const content = cells.map((cell, col) => cellXml(cell, `${columnLetter(col + 1)}${row}`)).join('');
    return `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${content}</row>`;
  });
  const protection = isProtected === true ? '<sheetProtection sheet="1"/>' : '';
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const mergeCells = merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`;
  return `<worksheet xmlns="${main}"><sheetData>${xml.join('')}</sheetData>${protection}${mergeCells}${isBroken === true ? '' : '</worksheet>'}`;
}

function cellXml(cell: TestCell, address: string): string {
  const { v, formula } = typeof cell === 'object' && cell !== null && 'v' in cell ? cell : { v: cell };
  const before = formula === undefined ? '' : `<f>${escape(formula.slice(1))}</f>`;
  if (typeof v === 'number') return `<c r="${address}">${before}<v>${v}</v></c>`;
  if (typeof v !== 'string') return '';
  if (formula !== undefined) return `<c r="${address}" t="str">${before}<v>${escape(v)}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(v)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
