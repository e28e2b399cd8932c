import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/i18n/text';
import { formatMessage } from '../../src/core/i18n/message';
import { openWorkbook, UnusableFile, type UnusableCode } from '../../src/hosts/xlsx';
import { sampleBytes, samplePath } from '../support/samples';
import {
  mainNamespace,
  relationshipsXml,
  withParts,
  workbookFile,
  workbookParts,
  zipParts,
} from '../support/workbook-files';

/** Opens a file and reads every sheet of it, in a process of its own; says what came of it and what it took. */
const probe = `
import { readFileSync } from 'node:fs';
import { openWorkbook, UnusableFile } from './src/hosts/xlsx';
const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
const start = process.cpuUsage();
let code: string | null = null;
try {
  const workbook = openWorkbook(bytes);
  for (const { name, kind } of workbook.sheets) if (kind === 'worksheet') workbook.grid(name);
} catch (error) {
  code = error instanceof UnusableFile ? error.code : String(error);
}
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ code, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

let folder = '';
let script = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
  script = join(folder, 'probe.mjs');
  buildSync({
    stdin: { contents: probe, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly code: string | null;
  /** Of computing, so that a busy machine does not count. */
  readonly seconds: number;
  /** At most, with Node itself. */
  readonly megabytes: number;
}

function outcomeOf(path: string): Outcome {
  return JSON.parse(execFileSync(process.execPath, [script, path], { encoding: 'utf8' })) as Outcome;
}

function expectHarmless(path: string, code: UnusableCode | null, seconds = 1): void {
  const outcome = outcomeOf(path);
  expect(outcome.code).toBe(code);
  expect(outcome.seconds).toBeLessThan(seconds);
  expect(outcome.megabytes).toBeLessThan(300);
}

function expectHarmlessBytes(bytes: Uint8Array, code: UnusableCode | null, seconds?: number): void {
  const path = join(folder, 'hostile.xlsx');
  writeFileSync(path, bytes);
  expectHarmless(path, code, seconds);
}

function codeOf(bytes: Uint8Array): UnusableCode | null {
  try {
    const workbook = openWorkbook(bytes);
    for (const { name } of workbook.sheets) workbook.grid(name);
    return null;
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    for (const language of languages)
      expect(formatMessage(error.text, error.data, language)).toMatch(/^\S.*[.]$/);
    return error.code;
  }
}

describe('hostile samples', () => {
  it.each<[string, UnusableCode | null]>([
    ['bomb_1gb_spaces.xlsx', 'TooLarge'],
    ['lying_size_3gb.xlsx', 'TooLarge'],
    ['laughs.xlsx', 'Doctype'],
    ['xxe.xlsx', 'Doctype'],
    ['proto.xlsx', null],
    ['dim_far_cell.xlsx', null],
  ])('%s takes little time and memory', (name, code) => {
    expectHarmless(samplePath(`hostile/${name}`), code);
  });

  it('a cell that calls itself __proto__ stands where it stands', () => {
    const grid = openWorkbook(sampleBytes('hostile/proto.xlsx')).grid('Nhiệm vụ');
    expect(grid.cell(3, 1).value).toBe(grid.cell(2, 1).value);
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });

  it('a cell at the far end of the sheet is read with the others', () => {
    const workbook = openWorkbook(sampleBytes('hostile/dim_far_cell.xlsx'));
    const grid = workbook.grid('Nhiệm vụ');
    expect([grid.lastRow, grid.lastCol, grid.cell(1_048_576, 16_384).value]).toEqual([1_048_576, 16_384, 1]);
    const patch = { cell: { row: 1, col: 1 }, before: grid.cell(1, 1).value, after: 'sửa' };
    expect(workbook.apply('Nhiệm vụ', [patch]).applied).toEqual([patch]);
    expect(openWorkbook(workbook.save()).grid('Nhiệm vụ').cell(1, 1).value).toBe('sửa');
  });
});

describe('hostile files that are too large for a sample', () => {
  const farCell =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const lines = (count: number, line: (row: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index + 1)).join('');

  it('a sheet of a million rows', () => {
    const rows = lines(
      1_000_000,
      (row) => `<row r="${row}"><c r="A${row}"><v>${(row * 7919) % 10_007}</v></c></row>`,
    );
    // Nearly all of it is spent on inflating 50 MB.
    expectHarmlessBytes(workbookFile({ sheets: [{ name: 'Một', rows }] }), 'TooManyRows', 5);
  });

  it('a merge over a sheet that holds one far cell', () => {
    const tail = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expectHarmlessBytes(workbookFile({ sheets: [{ name: 'Một', rows: farCell, tail }] }), 'TooManyCells');
  });

  it('an array formula that fills the whole sheet', () => {
    const rows = farCell.replace('<v>', '<f t="array" ref="A1:XFD1048576">B1</f><v>');
    expectHarmlessBytes(workbookFile({ sheets: [{ name: 'Một', rows }] }), null);
    const workbook = openWorkbook(
      workbookFile({
        sheets: [
          { name: 'Một', rows },
          { name: 'Hai', rows: '<row r="1"><c r="A1"><f>Một!B1</f></c></row>' },
        ],
      }),
    );
    expect(workbook.grid('Một').cell(1_048_576, 16_384).formula).toBe('=B1');
  });

  it('a part that inflates to more than it declares', () => {
    const bomb = readFileSync(samplePath('hostile/bomb_1gb_spaces.xlsx'));
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const at = bomb.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    view.setUint32(at + 24, 1_100_000, true);
    expectHarmlessBytes(bomb, 'DamagedPart');
  });

  it('a formula made of brackets', () => {
    const formula = "['".repeat(400_000);
    const sheets = [
      { name: 'Một', rows: `<row r="1"><c r="A1"><f>${formula}</f></c></row>` },
      { name: 'Hai', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    ];
    expectHarmlessBytes(workbookFile({ sheets }), null);
  });

  it('tags that lie very deep', () => {
    const tail = '<a>'.repeat(200_000) + '</a>'.repeat(200_000);
    expectHarmlessBytes(workbookFile({ sheets: [{ name: 'Một', tail }] }), null);
  });

  it('ten thousand names that call each other', () => {
    const names = lines(10_000, (row) => `<definedName name="n${row}x">n${row + 1}x</definedName>`);
    const sheets = [{ name: 'Một', rows: '<row r="1"><c r="A1"><f>n1x</f></c></row>' }];
    expectHarmlessBytes(workbookFile({ sheets, workbook: `<definedNames>${names}</definedNames>` }), null);
  });
});

describe('files that are no workbook', () => {
  const oldOffice = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
  const encrypted = oldOffice.slice();
  strToU8('EncryptedPackage').forEach((letter, index) => (encrypted[200 + index * 2] = letter));
  const good = workbookFile({ sheets: [{ name: 'Một', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
  const parts = workbookParts({ sheets: [{ name: 'Một' }] });
  const without = (name: string) =>
    zipParts(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
  const withText = (name: string, change: (text: string) => string) => withParts(good, { [name]: change });

  it.each<[string, Uint8Array, UnusableCode]>([
    ['an old .xls', oldOffice, 'LegacyXls'],
    ['one behind a password', encrypted, 'Encrypted'],
    ['nothing at all', new Uint8Array(), 'NotAWorkbook'],
    ['a CSV with another ending', strToU8('Stt;Nhiệm vụ;Kinh phí\n1;Rà soát;5\n'), 'NotAWorkbook'],
    [
      'a web page with another ending',
      strToU8('<html><table><tr><td>1</td></tr></table></html>'),
      'NotAWorkbook',
    ],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'NotAWorkbook'],
    [
      'an .ods',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<a/>'),
      }),
      'OpenDocument',
    ],
    [
      'an .xlsb',
      withText('_rels/.rels', (text) => text.replace('workbook.xml', 'workbook.bin')),
      'BinaryWorkbook',
    ],
    [
      'a .docx',
      withText(
        'xl/workbook.xml',
        () => '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      ),
      'NotAWorkbook',
    ],
    [
      'one in strict form',
      withText('xl/workbook.xml', (text) =>
        text.replaceAll(mainNamespace, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
      ),
      'StrictOpenXml',
    ],
    [
      'one that is strict from its root on',
      withText('_rels/.rels', (text) =>
        text.replaceAll(
          'schemas.openxmlformats.org/officeDocument/2006',
          'purl.oclc.org/ooxml/officeDocument',
        ),
      ),
      'StrictOpenXml',
    ],
    ['one cut off in the middle', good.subarray(0, good.length / 2), 'Damaged'],
    ['one that lacks its workbook', without('xl/workbook.xml'), 'MissingPart'],
    ['one that lacks a sheet', without('xl/worksheets/sheet1.xml'), 'MissingPart'],
    ['one that does not say where its sheets are', without('xl/_rels/workbook.xml.rels'), 'MissingPart'],
    [
      'one whose root leads nowhere',
      zipParts({ ...parts, '_rels/.rels': relationshipsXml([]) }),
      'NotAWorkbook',
    ],
    [
      'one with broken XML',
      withText('xl/worksheets/sheet1.xml', (text) => text.replace('</row>', '')),
      'DamagedPart',
    ],
    ['one with a sheet that is none', withText('xl/worksheets/sheet1.xml', () => '<html/>'), 'DamagedPart'],
    [
      'one with a DOCTYPE in a sheet',
      withText('xl/worksheets/sheet1.xml', (text) => `<!DOCTYPE a>${text}`),
      'Doctype',
    ],
    [
      'one with a DOCTYPE among its relationships',
      withText('_rels/.rels', (text) => `<!DOCTYPE a>${text}`),
      'Doctype',
    ],
  ])('are told: %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});
