import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openWorkbook, type XlsxWorkbook } from '../../src/hosts/xlsx';
import { phuluc, type Said } from '../support/cli';
import { at } from '../support/grid';
import { samplePath, samples } from '../support/samples';
import { TestFolder } from './folder';
import { changed, sheetOf, soundRows } from './plans';

const folder = new TestFolder();
const all = [
  'Tổng hợp',
  'Quá hạn và sắp đến hạn',
  'Theo cơ quan',
  'Kết quả kiểm tra',
  'Nhật ký chuẩn hóa',
  'Dữ liệu',
];

const summarySchema = z.object({
  schema: z.literal(1),
  file: z.string(),
  out: z.string(),
  sheet: z.string(),
  sheets: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  fixed: z.number(),
  asOf: z.string(),
  total: z.object({ tasks: z.number(), budget: z.number() }),
  counts: z.object({ fixable: z.number() }),
});

async function summary(...args: string[]): Promise<z.infer<typeof summarySchema> & Pick<Said, 'code'>> {
  const { code, stdout, stderr } = await phuluc(['summary', ...args, '--format', 'json']);
  expect(stderr).toBe('');
  return { code, ...summarySchema.parse(JSON.parse(stdout)) };
}

async function refusal(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await phuluc(['summary', ...args]);
  expect([code, stdout]).toEqual([2, '']);
  return stderr.trim();
}

function written(name: string): XlsxWorkbook {
  return openWorkbook(folder.bytes(name));
}

function names(name: string): string[] {
  return written(name).sheets.map((sheet) => sheet.name);
}

/** All texts of a sheet. */
function texts(workbook: XlsxWorkbook, sheet: string): unknown[] {
  const grid = workbook.grid(sheet);
  return Array.from({ length: grid.lastRow }, (_, row) =>
    Array.from({ length: grid.lastCol }, (_, col) => grid.cell(row + 1, col + 1).value),
  ).flat();
}

describe('summary', () => {
  it('adds the sheets to a copy of the workbook and leaves the plan as it is', async () => {
    const file = samplePath(samples.huongThuy);
    const answer = await summary(file, '-o', folder.at('out.xlsx'), '--as-of', '2023-12-31');
    expect(answer).toMatchObject({
      code: 0,
      sheet: 'Phụ lục',
      asOf: '2023-12-31',
      fixed: 0,
      total: { tasks: 22, budget: 406_000_000 },
    });
    expect(answer.sheets.map(({ name }) => name)).toEqual(all);
    expect(names('out.xlsx')).toEqual(['Phụ lục', ...all]);
    const { code, stdout } = await phuluc([
      'rollup',
      folder.at('out.xlsx'),
      '--as-of',
      '2023-12-31',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      sheet: 'Phụ lục',
      total: { tasks: 22, stated: 406_000_000 },
      others: [],
    });
  });

  it('brings its own sheets up to date the second time, under the names that people gave them', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(soundRows));
    await summary(file, '-o', folder.at('once.xlsx'));
    await summary(folder.at('once.xlsx'), '-o', folder.at('twice.xlsx'), '--as-of', '2024-06-30');
    expect(names('twice.xlsx')).toEqual(['Phụ lục', ...all]);
    expect(texts(written('twice.xlsx'), 'Tổng hợp')).toContain(45473);
    expect(texts(written('once.xlsx'), 'Tổng hợp')).not.toContain(45473);
  });

  it('steps aside for a sheet of the same name that is not its own', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(soundRows), { name: 'tổng hợp', rows: [['của tôi']] });
    await summary(file, '-o', folder.at('out.xlsx'));
    expect(names('out.xlsx').slice(0, 3)).toEqual(['Phụ lục', 'tổng hợp', 'Tổng hợp (2)']);
    expect(written('out.xlsx').grid('tổng hợp').at(at('A1')).value).toBe('của tôi');
  });

  it('writes only the sheets that are named, and the data that they count from', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(soundRows));
    const { sheets } = await summary(file, '-o', folder.at('out.xlsx'), '--only', 'due,findings');
    expect(sheets.map(({ id }) => id)).toEqual(['due', 'findings', 'data']);
    expect(names('out.xlsx')).toEqual(['Phụ lục', all[1], all[3], all[5]]);
  });

  it('writes a workbook of its own without a formula, to be sent out', async () => {
    const file = samplePath(samples.tracking);
    await summary(file, '-o', folder.at('out.xlsx'), '--standalone', '--as-of', '2023-12-31');
    const workbook = written('out.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(all.slice(0, 3));
    for (const { name } of workbook.sheets) {
      const grid = workbook.grid(name);
      for (let row = 1; row <= grid.lastRow; row++) {
        for (let col = 1; col <= grid.lastCol; col++) expect(grid.cell(row, col).formula).toBeNull();
      }
    }
    expect(texts(workbook, 'Tổng hợp')).toEqual(expect.arrayContaining([406, 303.25, 'Phòng Nội vụ']));
  });

  it('fixes first where it is asked to, and writes that into the journal', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed({ C6: 'Báo  cáo ' })));
    const { fixed, counts } = await summary(file, '-o', folder.at('out.xlsx'), '--fix');
    expect([fixed, counts.fixable]).toEqual([1, 0]);
    const workbook = written('out.xlsx');
    expect(workbook.grid('Phụ lục').at(at('C6')).value).toBe('Báo cáo');
    expect(texts(workbook, 'Nhật ký chuẩn hóa')).toEqual(
      expect.arrayContaining(['C6', 'Báo  cáo ', 'Báo cáo']),
    );
    await summary(folder.at('out.xlsx'), '-o', folder.at('again.xlsx'), '--fix');
    expect(texts(written('again.xlsx'), 'Nhật ký chuẩn hóa')).toEqual(
      expect.arrayContaining(['C6', 'Báo  cáo ']),
    );
  });

  it('still fixes safely what only its own formulas read', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed({ D7: ' Phòng Tư pháp', E6: '5 ' })));
    await summary(file, '-o', folder.at('out.xlsx'));
    const { stdout } = await phuluc(['fix', folder.at('out.xlsx'), '--dry-run', '--format', 'json']);
    const { changes } = z
      .object({ changes: z.array(z.object({ cell: z.string(), after: z.unknown() })) })
      .parse(JSON.parse(stdout));
    expect(changes.map(({ cell, after }) => [cell, after])).toEqual([
      ['E6', 5],
      ['D7', 'Phòng Tư pháp'],
    ]);
  });

  it('answers 1 where a stated sum is wrong', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed({ E10: 36 })));
    expect((await summary(file, '-o', folder.at('out.xlsx'))).code).toBe(1);
  });

  it('says in one sentence what it cannot do, and writes nothing', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(soundRows));
    expect(await refusal(file)).toBe('Hãy nêu tệp ghi kết quả bằng -o.');
    expect(await refusal(file, '-o', folder.at('out.xlsm'))).toContain('.xlsx');
    expect(await refusal(file, '-o', folder.at('out.xls'), '--standalone')).toContain('.xlsx');
    expect(await refusal(file, '-o', folder.at('out.xlsx'), '--only', 'tong-hop')).toContain('tong-hop');
    expect(await refusal(file, file, '-o', folder.at('out.xlsx'), '--fix')).toContain('--fix');
    expect(folder.names).toEqual(['in.xlsx']);
  });
});

describe('summary of several plans', () => {
  it('never takes the place of a plan, whatever way leads to it', async () => {
    const one = folder.workbook('a.xlsx', sheetOf(soundRows));
    const two = folder.workbook('b.xlsx', sheetOf(soundRows));
    symlinkSync(two, folder.at('link.xlsx'));
    const before = [folder.bytes('a.xlsx'), folder.bytes('b.xlsx')];
    expect(await refusal(one, two, '-o', one)).toContain('a.xlsx');
    expect(await refusal(one, two, '-o', folder.at('link.xlsx'))).toContain('link.xlsx');
    expect(await refusal(one, '--standalone', '-o', `${folder.path}/./a.xlsx`)).toContain('a.xlsx');
    expect([folder.bytes('a.xlsx'), folder.bytes('b.xlsx')]).toEqual(before);
  });

  it('sums up what can be read and lists the rest with the reason', async () => {
    const one = folder.workbook('a.xlsx', sheetOf(soundRows));
    const two = folder.workbook(
      'b.xlsx',
      sheetOf(changed({ B6: 'Rà soát nghị quyết', E6: 15, E5: 25, E10: 45 })),
    );
    const broken = folder.text('c.xlsx', 'không phải bảng tính');
    const { code, stdout, stderr } = await phuluc([
      'summary',
      ...[one, broken, two],
      ...['-o', folder.at('all.xlsx'), '--format', 'json'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('c.xlsx');
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      plans: [
        { file: 'a.xlsx', total: { tasks: 3, budget: 35_000_000 } },
        { file: 'b.xlsx', total: { tasks: 3, budget: 45_000_000 } },
      ],
      failed: [{ file: 'c.xlsx' }],
    });
    const shown = texts(written('all.xlsx'), 'Tổng hợp');
    expect(shown).toEqual(expect.arrayContaining(['a.xlsx', 'b.xlsx', 'c.xlsx', 80]));
  });

  it('writes nothing where no file can be read', async () => {
    const broken = ['a.xlsx', 'b.xlsx'].map((name) => folder.text(name, 'không phải bảng tính'));
    const { code, stdout, stderr } = await phuluc(['summary', ...broken, '-o', folder.at('all.xlsx')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n').at(-1)).toBe('Không tệp nào đọc được nên không có gì để tổng hợp.');
    expect(folder.names).toEqual(['a.xlsx', 'b.xlsx']);
  });
});
