import { chmodSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { nodeFiles } from '../../src/cli/files';
import { openWorkbook } from '../../src/hosts/xlsx';
import { at } from '../support/grid';
import { phuluc, type Said } from '../support/cli';
import { workbookBytes } from '../support/workbook';
import { TestFolder } from './folder';
import { changed, sheetOf, soundRows } from './plans';
import { fixSchema } from './schemas';

const folder = new TestFolder();
const untidy = { C6: 'Báo  cáo ', D7: ' Phòng Tư pháp', C9: 'Báo cáo\u00A0' };

async function fix(...args: string[]): Promise<z.infer<typeof fixSchema> & Pick<Said, 'code'>> {
  const { code, stdout, stderr } = await phuluc(['fix', ...args, '--format', 'json', '--lang', 'en']);
  expect(stderr).toBe('');
  return { code, ...fixSchema.parse(JSON.parse(stdout)) };
}

function contents(name: string, ...addresses: string[]): unknown[] {
  const grid = openWorkbook(folder.bytes(name)).grid('Phụ lục');
  return addresses.map((address) => grid.at(at(address)).value);
}

describe('fix', () => {
  it('writes a fixed copy and leaves the input as it was', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed(untidy)));
    const before = folder.bytes('in.xlsx');
    const { code, out, sheet, changes, refused, counts } = await fix(file, '-o', folder.at('out.xlsx'));
    expect([code, out, sheet]).toEqual([0, folder.at('out.xlsx'), 'Phụ lục']);
    expect(changes.map(({ cell, after }) => [cell, after])).toEqual([
      ['C6', 'Báo cáo'],
      ['D7', 'Phòng Tư pháp'],
      ['C9', 'Báo cáo'],
    ]);
    expect(changes[0]).toMatchObject({
      before: 'Báo  cáo ',
      rule: 'text/whitespace',
      rules: ['text/whitespace'],
    });
    expect([refused, counts.fixable]).toEqual([[], 0]);
    expect(contents('out.xlsx', 'C6', 'D7', 'C9', 'E6')).toEqual(['Báo cáo', 'Phòng Tư pháp', 'Báo cáo', 5]);
    expect(folder.bytes('in.xlsx').equals(before)).toBe(true);
    expect(folder.names).toEqual(['in.xlsx', 'out.xlsx']);
  });

  it('answers 1 where an error remains', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed({ ...untidy, E5: 16 })));
    const { code, counts } = await fix(file, '-o', folder.at('out.xlsx'));
    expect(code).toBe(1);
    expect(counts.error).toBeGreaterThan(0);
  });

  it('copies a file byte for byte where there is nothing to fix', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(soundRows));
    const { code, changes } = await fix(file, '-o', folder.at('out.xlsx'));
    expect([code, changes]).toEqual([0, []]);
    expect(folder.bytes('out.xlsx').equals(folder.bytes('in.xlsx'))).toBe(true);
  });

  it('finds nothing more in what it wrote', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed(untidy)));
    await fix(file, '-o', folder.at('once.xlsx'));
    expect((await fix(folder.at('once.xlsx'), '-o', folder.at('twice.xlsx'))).changes).toEqual([]);
    expect(folder.bytes('twice.xlsx').equals(folder.bytes('once.xlsx'))).toBe(true);
  });

  it('replaces the input only where it is named as the output', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed(untidy)));
    chmodSync(file, 0o640);
    await fix(file, '-o', file);
    expect(contents('in.xlsx', 'C6')).toEqual(['Báo cáo']);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(folder.names).toEqual(['in.xlsx']);
  });

  it('writes nothing in a dry run, of several files too', async () => {
    const one = folder.workbook('one.xlsx', sheetOf(changed(untidy)));
    const two = folder.workbook('two.xlsx', sheetOf(soundRows));
    const { code, stdout } = await phuluc(['fix', one, two, '--dry-run', '--format', 'json']);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => fixSchema.parse(JSON.parse(line)));
    expect(answers.map(({ out, changes }) => [out, changes.length])).toEqual([
      [null, 3],
      [null, 0],
    ]);
    expect(code).toBe(0);
    expect(folder.names).toEqual(['one.xlsx', 'two.xlsx']);
  });

  it.each([
    ['text/whitespace', ['C6', 'D7']],
    ['text', ['C6', 'D7', 'C9']],
    ['text/unicode-nfc', ['C9']],
    ['text/unicode-nfc, text/whitespace', ['C6', 'D7', 'C9']],
    ['structure', []],
  ])('with --only %s', async (only, cells) => {
    const cellsOfPlan = { ...untidy, C9: 'Báo cáo'.normalize('NFD') };
    const file = folder.workbook('in.xlsx', sheetOf(changed(cellsOfPlan)));
    const { changes, counts } = await fix(file, '--dry-run', '--only', only);
    expect(changes.map(({ cell }) => cell)).toEqual(cells);
    expect(counts.fixable).toBe(3 - cells.length);
  });

  it('fixes hidden rows and says so', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed(untidy), { hiddenRows: [7] }));
    const { changes } = await fix(file, '--dry-run');
    expect(changes.map(({ cell, hidden }) => [cell, hidden])).toEqual([
      ['C6', undefined],
      ['D7', true],
      ['C9', undefined],
    ]);
  });

  it('leaves a protected sheet alone, says why, and answers 1', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed(untidy), { isProtected: true }));
    const { code, changes, refused, counts } = await fix(file, '-o', folder.at('out.xlsx'));
    expect([code, changes]).toEqual([1, []]);
    expect(refused.map(({ cell, codes }) => [cell, codes])).toEqual(
      ['C6', 'D7', 'C9'].map((cell) => [cell, ['ProtectedSheet']]),
    );
    expect(refused[0]?.why).toMatch(/^The sheet is protected: /);
    expect(counts.fixable).toBe(3);
    expect(folder.bytes('out.xlsx').equals(folder.bytes('in.xlsx'))).toBe(true);
  });

  it('never touches a formula', async () => {
    const formula = { v: 'Báo  cáo', formula: '="Báo  cáo"' };
    const file = folder.workbook('in.xlsx', sheetOf(changed({ C6: formula, C9: 'Báo  cáo' })));
    expect((await fix(file, '-o', folder.at('out.xlsx'))).changes.map(({ cell }) => cell)).toEqual(['C9']);
    const grid = openWorkbook(folder.bytes('out.xlsx')).grid('Phụ lục');
    expect(grid.at(at('C6')).formula).toBe('="Báo  cáo"');
  });
});

describe('where the result cannot be written', () => {
  const write = async (out: string, world: Parameters<typeof phuluc>[1] = {}): Promise<Said> => {
    const file = folder.workbook('in.xlsx', sheetOf(changed(untidy)));
    return phuluc(['fix', file, '-o', out, '--lang', 'en', '--format', 'json'], world);
  };

  it.each([
    ['there is no folder', () => folder.at('no/out.xlsx'), /cannot be written: there is no folder/],
    ['it is a folder', () => folder.path, /because it is a folder/],
  ])('says that %s', async (_, out, sentence) => {
    const { code, stdout, stderr } = await write(out());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(folder.names).toEqual(['in.xlsx']);
  });

  it('keeps nothing of a file in which a cell is not as it should be', async () => {
    const sound = nodeFiles();
    const files = {
      ...sound,
      replace: (path: string, _: Uint8Array, verify: (written: Uint8Array) => void) =>
        sound.replace(path, workbookBytes([sheetOf(changed({ ...untidy, C6: 'Báo cáo' }))]), verify),
    };
    const { code, stdout, stderr } = await write(folder.at('out.xlsx'), { files });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/not as it should be in cell D7, so nothing was kept/);
    expect(folder.names).toEqual(['in.xlsx']);
  });
});

describe('fix for people', () => {
  const run = (file: string, ...args: string[]): Promise<Said> =>
    phuluc(['fix', file, '--as-of', '2023-12-31', '--lang', 'en', ...args]);

  it('lists what was changed and what remains', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed(untidy), { hiddenRows: [7] }));
    const { stdout } = await run(file, '-o', folder.at('out.xlsx'));
    expect(stdout).toContain('3 cells fixed:\n  C6  [text/whitespace]  “Báo  cáo ” → “Báo cáo”\n');
    expect(stdout).toMatch(/D7 .*\(hidden row\)\n/);
    expect(stdout).toMatch(/Remaining: 0 errors · 0 warnings · \d+ to look at · 0 fixable\n/);
    expect(stdout).toContain(`Written to “${folder.at('out.xlsx')}”.\n`);
  });

  it('says what it would do in a dry run, and what it would not and why', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(changed(untidy), { isProtected: true }));
    const { stdout } = await run(file, '--dry-run');
    expect(stdout).toContain('There is no cell to fix automatically.');
    expect(stdout).toMatch(/3 cells not fixed:\n {2}C6 .*\n +The sheet is protected/);
    expect(stdout).toContain('Nothing was written (preview).');
  });

  it('says that it copied a file in which there was nothing to fix', async () => {
    const { stdout } = await run(folder.workbook('in.xlsx', sheetOf(soundRows)), '-o', folder.at('out.xlsx'));
    expect(stdout).toContain('Copied unchanged to');
  });
});

describe('the progress bar', () => {
  const rows = changed({});
  for (let n = 2; n < 302; n++) {
    const task = `Rà soát  ${'văn bản '.repeat(450)}${n}`;
    rows.splice(9, 0, [n, task, 'Báo cáo', 'Phòng Nội vụ', null, 'Quý IV/2023']);
  }
  const long = workbookBytes([sheetOf(rows)], 0);
  const files = {
    read: () => Promise.resolve(long),
    areSame: () => Promise.resolve(false),
    replace: () => Promise.resolve(),
  };

  it('shows every stage of a long file to whoever watches', async () => {
    const { stdout, progress } = await phuluc(['fix', 'long.xlsx', '--dry-run', '--format', 'json'], {
      files,
      tty: true,
    });
    expect(fixSchema.parse(JSON.parse(stdout)).changes).toHaveLength(300);
    expect(progress).toEqual([4, 4]);
  });

  it('is not there for a short file, nor where nobody watches', async () => {
    const file = folder.workbook('in.xlsx', sheetOf(soundRows));
    expect((await phuluc(['check', file], { tty: true })).progress).toBeNull();
    expect((await phuluc(['rollup', 'long.xlsx'], { files })).progress).toBeNull();
  });
});
