import { readdirSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { emptyWorkbook, openWorkbook } from '../../src/hosts/xlsx';
import { loadExcelize, richWorkbook, taskSheet } from '../support/excelize';
import { at } from '../support/grid';
import { csvBySheet, hasLibreOffice } from '../support/libreoffice';
import { danglingTargets, expectSubsequence, tagsOf } from '../support/round-trip';
import { sampleBytes, samplePath, samples } from '../support/samples';
import { areas, plainSpec, summarySpec } from '../support/summary-spec';
import { partText, unzip, withParts } from '../support/workbook-files';

const torture = readdirSync(samplePath('torture')).map((name) => `torture/${name}`);
const files = [...Object.values(samples), ...torture];
const sheet = 'Tổng hợp kết quả';

/** A sample to which sheets can be added. */
function unlocked(name: string): Uint8Array {
  return withParts(sampleBytes(name), {
    'xl/workbook.xml': (xml) => xml.replace(/<(\w+:)?workbookProtection[^>]*\/>/, ''),
  });
}

/** The file with a summary of its first sheet. */
function withSummary(file: Uint8Array, more: Parameters<typeof summarySpec>[0] = {}): Uint8Array {
  const workbook = openWorkbook(file);
  const plan = workbook.sheets[0]?.name ?? '';
  expect(workbook.putSheets([summarySpec({ name: sheet, plan, ...more })])).toEqual([]);
  return workbook.save();
}

function parts(file: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzip(file)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]),
  );
}

/** The names of the parts that one file has and the other has not, or has otherwise. */
function differences(a: Uint8Array, b: Uint8Array): string[] {
  const [one, other] = [parts(a), parts(b)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

describe.each(files)('%s', (name) => {
  const file = unlocked(name);
  const now = withSummary(file);

  it('gets a summary and keeps the rest', () => {
    const [old, after] = [parts(file), parts(now)];
    for (const part of differences(file, now)) {
      const [was = '', is = ''] = [old.get(part), after.get(part)];
      if (!old.has(part))
        expect(part).toMatch(/^xl\/(worksheets|drawings|charts|tables|styles|sharedStrings|_rels)/);
      else if (part.endsWith('calcChain.xml')) expect(after.has(part)).toBe(false);
      else if (part.endsWith('styles.xml')) expectSubsequence(tagsOf(was), tagsOf(is));
      else expect(part).toMatch(/^\[Content_Types\]\.xml$|workbook\.xml(\.rels)?$|sharedStrings\.xml$/);
    }
    expect(danglingTargets(unzip(now))).toEqual(danglingTargets(unzip(file)));
  });

  it('reads as before but for the new sheet', () => {
    const [old, after] = [openWorkbook(file), openWorkbook(now)];
    expect(after.sheets.slice(0, -1)).toEqual(old.sheets);
    expect(after.sheets.at(-1)).toEqual({ name: sheet, state: 'visible', kind: 'worksheet', own: 'summary' });
    for (const { name: other, kind } of old.sheets) {
      if (kind !== 'worksheet') continue;
      const [a, b] = [old.grid(other), after.grid(other)];
      expect(b.foreignFormulas).toEqual(a.foreignFormulas);
      expect([b.lastRow, b.lastCol]).toEqual([a.lastRow, a.lastCol]);
      for (let row = 1; row <= a.lastRow; row++) {
        for (let col = 1; col <= a.width(row); col++) expect(b.cell(row, col)).toEqual(a.cell(row, col));
      }
    }
  });

  it('is the same when it is summed up again', () => {
    expect(differences(now, withSummary(now))).toEqual([]);
  });
});

describe('other programs', () => {
  it('read the sheets with exceljs', async () => {
    const workbook = new ExcelJS.Workbook();
    // The declared type of a buffer is older than that of Node.
    await workbook.xlsx.load(
      Buffer.from(withSummary(sampleBytes(samples.tracking))) as unknown as ArrayBuffer,
    );
    const found = workbook.getWorksheet(sheet);
    expect(found?.getCell('C9').value).toEqual({ formula: 'SUM(C6:C8)', result: 406 });
    expect(found?.getCell('B8').value).toBe(areas[2]?.title);
    expect(found?.getCell('B5').font).toMatchObject({ name: 'Times New Roman', size: 12, bold: true });
    expect(found?.getTable('TongHop')).toBeDefined();
    expect(found?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      printTitlesRow: '5:5',
    });
    expect(found?.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
  });

  it('show in LibreOffice what was written, computed anew', { timeout: 300_000 }, (context) => {
    context.skip(!hasLibreOffice(), 'LibreOffice (soffice) is not installed');
    const written = Object.fromEntries(files.map((name) => [name, withSummary(unlocked(name))]));
    const alone = emptyWorkbook();
    alone.putSheets([
      plainSpec('data', 'Dữ liệu', [['Lĩnh vực'], ['a', 'b', 5], ['a', 'b', 20.5], ['a', 'b', 380.5]]),
      summarySpec({ plan: 'Dữ liệu' }),
    ]);
    const csv = csvBySheet<string>({ ...written, alone: alone.save() });
    expect(csv.get('alone')?.get('Tổng hợp')?.split('\n').slice(4)).toEqual([
      'Stt,Lĩnh vực,"Kinh phí',
      '(triệu đồng)",Hoàn thành,Quá hạn,Ghi chú,Tốt',
      '1,Cải cách thể chế,5,3,1, chậm <&>,FALSE',
      '2,Cải cách thủ tục hành chính,20.5,4,0,,TRUE',
      '3,"=Xây dựng và phát triển chính quyền điện tử, chính quyền số",380.5,2,2, chậm <&>,FALSE',
      ',Tổng cộng,406,,,,',
      '',
    ]);
    for (const name of files) {
      const { sheets } = openWorkbook(written[name] ?? new Uint8Array());
      expect([...(csv.get(name)?.keys() ?? [])].sort(), name).toEqual(sheets.map((one) => one.name).sort());
      expect(csv.get(name)?.get(sheet), name).toContain('=Xây dựng và phát triển');
    }
  });

  it('may save the workbook; what people added on our sheet survives', { timeout: 120_000 }, async () => {
    const excelize = await loadExcelize();
    const file = excelize.OpenReader(withSummary(richWorkbook(excelize), { plan: taskSheet }));
    if (file.error !== null) throw new Error(file.error);
    const done = ({ error }: { error: string | null }) => expect(error).toBeNull();
    done(file.AddComment(sheet, { Cell: 'C7', Author: 'Phòng Tài chính', Text: 'Cần xem lại' }));
    const picture =
      unzip(sampleBytes('torture/t1_everything.xlsx'))['xl/media/image1.png'] ?? new Uint8Array();
    done(
      file.AddPictureFromBytes(sheet, 'I2', {
        Extension: '.png',
        File: picture,
        Format: { AltText: 'Dấu' },
        InsertType: 0,
      }),
    );
    done(
      file.AddChart(sheet, 'I20', {
        Type: excelize.Pie,
        Series: [{ Name: 'Riêng', Categories: `'${sheet}'!$B$6:$B$8`, Values: `'${sheet}'!$C$6:$C$8` }],
      }),
    );
    done(file.SetCellValue(sheet, 'I7', 'ghi chú riêng'));
    const { buffer } = file.WriteToBuffer() as { buffer?: unknown };
    if (!(buffer instanceof Uint8Array)) throw new Error('no bytes were written');

    const now = withSummary(buffer, { plan: taskSheet, areas: [...areas, ...areas.slice(0, 1)] });
    const workbook = openWorkbook(now);
    expect(workbook.ownSheets().map(({ id, name }) => [id, name])).toEqual([['summary', sheet]]);
    expect(workbook.grid(sheet).at(at('C10'))).toMatchObject({ formula: '=SUM(C6:C9)', value: 411 });
    expect(workbook.grid(sheet).at(at('I7')).value).toBe('ghi chú riêng');
    const names = Object.keys(unzip(now));
    const drawing = names
      .filter((name) => /drawings\/drawing\d+\.xml$/.test(name))
      .map((name) => partText(now, name))
      .find((xml) => xml.includes('PhuLuc '));
    expect([...(drawing ?? '').matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      expect.stringMatching(/^Picture/),
      expect.stringMatching(/^Chart/),
      'PhuLuc 1',
      'PhuLuc 2',
    ]);
    const comments = names
      .filter((name) => /comments\d+\.xml$/.test(name))
      .map((name) => partText(now, name));
    expect(comments.filter((xml) => xml.includes('ref="C7"'))).toHaveLength(1);
    expect(danglingTargets(unzip(now))).toEqual(danglingTargets(unzip(buffer)));
    expect(
      differences(now, withSummary(now, { plan: taskSheet, areas: [...areas, ...areas.slice(0, 1)] })),
    ).toEqual([]);
  });
});
