import { expect } from 'vitest';
import { columnNumber, contains, formatAddress, parseAddress, parseRange } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import type { Patch } from '../../src/core/grid/patch';
import type { XlsxWorkbook } from '../../src/hosts/xlsx';
import { unzip } from './workbook-files';

/** A sheet part cut into its cells and what stands round them, by patterns alone: a second opinion on the XML. */
interface CutSheet {
  readonly frame: string;
  readonly cells: ReadonlyMap<string, string>;
}

const rowsOrCells =
  /<(?:\w+:)?row(?=[\s/>])(?<row>(?:[^>"']|"[^"]*"|'[^']*')*)>|<(?<tag>(?:\w+:)?c)(?=[\s/>])(?<cell>(?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>[\s\S]*?<\/\k<tag>\s*>)/g;

function cutSheet(xml: string): CutSheet {
  const cells = new Map<string, string>();
  let frame = '';
  let taken = 0;
  let row = 0;
  let col = 0;
  for (const { 0: text, index, groups } of xml.matchAll(rowsOrCells)) {
    if (groups?.['row'] !== undefined) {
      row = Number(/\sr=["'](\d+)/.exec(groups['row'])?.[1] ?? row + 1);
      col = 0;
      continue;
    }
    const letters = /\sr=["']([A-Z]+)\d/.exec(groups?.['cell'] ?? '')?.[1] ?? '';
    col = columnNumber(letters) ?? col + 1;
    cells.set(formatAddress({ row, col }), text);
    frame += `${xml.slice(taken, index)}◊`;
    taken = index + text.length;
  }
  return { frame: frame + xml.slice(taken), cells };
}

/** The addresses of the cells whose XML differs; everything round the cells has to be the same. */
function changedCells(old: CutSheet, now: CutSheet): string[] {
  expect(now.frame).toBe(old.frame);
  expect([...now.cells.keys()]).toEqual([...old.cells.keys()]);
  return [...now.cells.keys()].filter((address) => now.cells.get(address) !== old.cells.get(address));
}

/** The cell is the same but for its result, which is gone. */
function lostItsValue(before = '', after = ''): boolean {
  const value = /<((?:\w+:)?v)>[^<]*<\/\1>/;
  return (
    value.test(before) && after === before.replace(value, '').replace(/(<(?:\w+:)?c\b[^>]*?)\st="\w+"/, '$1')
  );
}

/** The cells of a sheet that formulas compute, arrays with all that they fill. */
function isComputed(sheet: CutSheet, address: string): boolean {
  if (/<(?:\w+:)?f[\s>/]/.test(sheet.cells.get(address) ?? '')) return true;
  const cell = parseAddress(address);
  return [...sheet.cells.values()].some((text) => {
    const area = parseRange(/<(?:\w+:)?f\s(?=[^>]*t="array")[^>]*ref="([^"]+)"/.exec(text)?.[1] ?? '');
    return area !== null && cell !== null && contains(area, cell);
  });
}

const count = /\s(?:unique)?[cC]ount="\d+"/g;

/**
 * Holds two files against each other, the second of which is the first with patches applied to one sheet: every part
 * is the same byte for byte, but for the patched cells, results of formulas that were dropped, texts and styles added
 * at the end of their tables, and the order to compute.
 *
 * @param sheetPart the part of the patched sheet
 */
export function expectOnlyPatched(
  before: Uint8Array,
  after: Uint8Array,
  sheetPart: string,
  patches: readonly Patch[],
): void {
  const old = unzip(before);
  const now = unzip(after);
  expect(Object.keys(now)).toEqual(Object.keys(old));
  const text = (part: Uint8Array | undefined) => new TextDecoder().decode(part);
  for (const [name, bytes] of Object.entries(old)) {
    if (Buffer.compare(bytes, now[name] ?? new Uint8Array()) === 0) continue;
    const [was, is] = [text(bytes), text(now[name])];
    if (name === sheetPart || /worksheets\/[^/]+\.xml$/.test(name)) {
      const patched = new Set(name === sheetPart ? patches.map(({ cell }) => formatAddress(cell)) : []);
      const [oldSheet, newSheet] = [cutSheet(was), cutSheet(is)];
      for (const address of changedCells(oldSheet, newSheet)) {
        if (patched.has(address)) continue;
        const dropped = lostItsValue(oldSheet.cells.get(address), newSheet.cells.get(address));
        expect(dropped && isComputed(oldSheet, address), `${name} ${address}`).toBe(true);
      }
    } else if (name.endsWith('sharedStrings.xml')) {
      const kept = was.replace(count, '').replace(/<\/(?:\w+:)?sst>\s*$/, '');
      expect(is.replace(count, '').startsWith(kept)).toBe(true);
    } else if (name.endsWith('styles.xml')) {
      expectSubsequence(tagsOf(was), tagsOf(is));
    } else {
      expect(name).toMatch(/workbook\.xml$/);
      const calculation = /<(?:\w+:)?calcPr[^>]*>/;
      expect(is).toMatch(/calcPr[^>]* fullCalcOnLoad="1"/);
      expect(is.replace(calculation, '')).toBe(was.replace(calculation, ''));
    }
  }
  expect(danglingTargets(now)).toEqual(danglingTargets(old));
}

/** The tags of a part, without their counts, and a list that is empty like one that is not. */
export function tagsOf(xml: string): string[] {
  return xml.replace(count, '').replaceAll('/>', '>').split('<');
}

export function expectSubsequence(part: readonly string[], whole: readonly string[]): void {
  let at = 0;
  for (const item of whole) if (item === part[at]) at++;
  expect(at).toBe(part.length);
}

/** Parts that a relationship or a content type names and that are not there. */
export function danglingTargets(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const missing: string[] = [];
  const names = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
  const require = (name: string) => {
    if (!names.has(name.toLowerCase())) missing.push(name);
  };
  for (const [name, bytes] of Object.entries(parts)) {
    const xml = new TextDecoder().decode(bytes);
    if (name === '[Content_Types].xml') {
      for (const [, part = ''] of xml.matchAll(/PartName="\/([^"]+)"/g)) require(part);
    }
    if (!name.endsWith('.rels')) continue;
    const home = new URL(`file:///${name.replace(/_rels\/([^/]+)\.rels$/, '$1')}`);
    for (const [tag] of xml.matchAll(/<Relationship\s[^>]*>/g)) {
      const target = /Target="([^"#]*)/.exec(tag)?.[1] ?? '';
      if (target !== '' && !tag.includes('TargetMode="External"'))
        require(decodeURI(new URL(target, home).pathname.slice(1)));
    }
  }
  return missing;
}

/** Up to ten changes of cells that a person could make, of several kinds, spread over a sheet. */
export function tenPatches(workbook: XlsxWorkbook, sheet: string): Patch[] {
  const patches = everyPatch(workbook.grid(sheet));
  const refused = new Set(
    workbook
      .preflight(sheet, patches)
      .flatMap(({ cell, refused }) => (refused ? [`${cell.row} ${cell.col}`] : [])),
  );
  const possible = patches.filter(({ cell }) => !refused.has(`${cell.row} ${cell.col}`));
  const step = Math.max(1, Math.floor(possible.length / 10));
  return possible
    .filter((_, index) => index % step === 0)
    .slice(0, 10)
    .map(vary);
}

function everyPatch(grid: Grid): Patch[] {
  const patches: Patch[] = [];
  for (let row = 1; row <= grid.lastRow; row++) {
    for (let col = 1; col <= grid.lastCol; col++) {
      const { value } = grid.cell(row, col);
      if (value !== null) patches.push({ cell: { row, col }, before: value, after: 'x' });
    }
  }
  return patches;
}

function vary({ cell, before }: Patch, index: number): Patch {
  const kinds: Omit<Patch, 'cell' | 'before'>[] = [
    { after: `=Đã sửa ${index} <&> “thử”` },
    { after: ' hai \n dòng ' },
    { after: 1_234_567.891 },
    { after: 46055, numberFormat: 'dd/mm/yyyy' },
    { after: null },
  ];
  return { cell, before, ...(kinds[index % kinds.length] ?? { after: null }) };
}
