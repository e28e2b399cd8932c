import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { day } from '../support/day';
import { phuluc } from '../support/cli';
import { samplePath, samples } from '../support/samples';
import { TestFolder } from './folder';
import { changed, sheetOf, soundRows } from './plans';
import { checkSchema } from './schemas';

const folder = new TestFolder();

async function check(...args: string[]): Promise<z.infer<typeof checkSchema> & { code: number }> {
  const { code, stdout, stderr } = await phuluc(['check', ...args, '--format', 'json', '--lang', 'en']);
  expect(stderr).toBe('');
  return { code, ...checkSchema.parse(JSON.parse(stdout)) };
}

describe('check --format json', () => {
  it.each(Object.values(samples))('keeps its form for %s', async (name) => {
    const { sheet, asOf, counts, findings, others } = await check(samplePath(name), '--as-of', '2023-12-31');
    expect(sheet).not.toBe('');
    expect(asOf).toBe('2023-12-31');
    expect(others).toEqual([]);
    expect(counts).toEqual({
      error: findings.filter(({ severity }) => severity === 'error').length,
      warning: findings.filter(({ severity }) => severity === 'warning').length,
      review: findings.filter(({ severity }) => severity === 'review').length,
      fixable: findings.filter(({ fix }) => fix !== null).length,
    });
  });

  it('understands the table that a PDF converter made of a plan for several years', async () => {
    const { table, rows } = await check(samplePath(samples.giaLai));
    expect(table).toMatchObject({
      headerRows: [4, 5],
      planYear: null,
      period: { from: 2021, to: 2025 },
      unit: null,
    });
    expect(rows).toEqual({ section: 6, group: 5, task: 41, continuation: 7, header: 22 });
  });

  it('answers 0 where there is nothing above review', async () => {
    const file = folder.workbook('plan.xlsx', sheetOf(soundRows));
    const { code, counts, table } = await check(file);
    expect([code, counts.error, counts.warning]).toEqual([0, 0, 0]);
    expect(table.range).toBe('A4:F10');
  });

  it('answers 0 where a person must only look', async () => {
    const file = folder.workbook('plan.xlsx', sheetOf(changed({ F7: 'Trước ngày 15/01/2024' })));
    const { code, findings } = await check(file);
    expect(findings).toMatchObject([{ rule: 'deadline/outside-plan', severity: 'review', cell: 'F7' }]);
    expect(code).toBe(0);
  });

  it('answers 1 for an error, with a message in the language that was asked for', async () => {
    const file = folder.workbook('plan.xlsx', sheetOf(changed({ E5: 16 })));
    const { code, findings } = await check(file);
    expect(code).toBe(1);
    expect(findings.map(({ cell, severity }) => [cell, severity])).toContainEqual(['E5', 'error']);
    const vietnamese = await phuluc(['check', file, '--format', 'json']);
    const messages = checkSchema.parse(JSON.parse(vietnamese.stdout)).findings.map(({ message }) => message);
    expect(messages).not.toEqual(findings.map(({ message }) => message));
  });

  it('shows a safe fix with what it replaces', async () => {
    const { findings } = await check(folder.workbook('plan.xlsx', sheetOf(changed({ C6: 'Báo  cáo ' }))));
    expect(findings).toMatchObject([
      { cell: 'C6', before: 'Báo  cáo ', fix: { cell: 'C6', before: 'Báo  cáo ', after: 'Báo cáo' } },
    ]);
  });

  it('lists the columns of a role that several share, and parts of the budget always', async () => {
    const none = [null, null, null];
    const file = folder.workbook('plan.xlsx', {
      name: 'Phụ lục',
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:G3', 'H3:H4'],
      rows: [
        ['KẾ HOẠCH NĂM 2023'],
        ['Đơn vị tính: triệu đồng'],
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành', ...none, 'Tổng kinh phí', 'Trong đó'],
        [...none, 'Quý I', 'Quý II', 'Quý III', 'Quý IV', null, 'NSNN'],
        [1, 'Rà soát văn bản', 'Phòng Tư pháp', 'x', ...none, 5, 5],
        [2, 'Kiểm tra văn bản', 'Phòng Tư pháp', ...none, 'x', 10, 10],
      ],
    });
    const { table } = await check(file);
    expect(table.columns).toMatchObject({ deadline: ['D', 'E', 'F', 'G'], budget: 'H', budgetPart: ['I'] });
  });

  it('takes today where no day is named', async () => {
    const file = samplePath(samples.huongThuy);
    const { stdout } = await phuluc(['check', file, '--format', 'json'], { today: day('2024-02-29') });
    expect(checkSchema.parse(JSON.parse(stdout)).asOf).toBe('2024-02-29');
  });
});

describe('several tables', () => {
  const two = [sheetOf(soundRows), sheetOf(changed({ E5: 16 }), { name: 'Phụ lục II' })] as const;

  it('names those that it did not check', async () => {
    const { sheet, others, tables, code } = await check(folder.workbook('plan.xlsx', ...two));
    expect(sheet).toBe('Phụ lục');
    expect(others).toEqual([{ sheet: 'Phụ lục II', range: 'A4:F10' }]);
    expect(tables).toBeUndefined();
    expect(code).toBe(0);
  });

  it('checks the one that is named', async () => {
    const file = folder.workbook('plan.xlsx', ...two);
    const { sheet, others, code } = await check(file, '--sheet', 'phụ lục ii');
    expect([sheet, code]).toEqual(['Phụ lục II', 1]);
    expect(others).toEqual([{ sheet: 'Phụ lục', range: 'A4:F10' }]);
  });

  it('lists the sheets where the one that is named is not there', async () => {
    const file = folder.workbook('plan.xlsx', ...two);
    const { code, stdout, stderr } = await phuluc(['check', file, '--sheet', 'Phụ lục 2', '--lang', 'en']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('no sheet “Phụ lục 2”. Its sheets are: “Phụ lục”, “Phụ lục II”.');
  });

  it('checks all of them with --all, and the worst decides', async () => {
    const { sheet, others, tables, code } = await check(folder.workbook('plan.xlsx', ...two), '--all');
    expect([sheet, others, code]).toEqual(['Phụ lục', [], 1]);
    expect(tables?.map((table) => [table.sheet, table.counts.error > 0])).toEqual([['Phụ lục II', true]]);
  });

  it('says which sheets could not be read', async () => {
    const broken = sheetOf(soundRows, { name: 'Hỏng', isBroken: true });
    const { sheet, unread } = await check(folder.workbook('plan.xlsx', sheetOf(soundRows), broken));
    expect([sheet, unread]).toEqual(['Phụ lục', ['Hỏng']]);
  });
});

describe('several files', () => {
  it('go one a line in JSON, whatever happens to one of them, and the worst code wins', async () => {
    const good = folder.workbook('good.xlsx', sheetOf(soundRows));
    const wrong = folder.workbook('wrong.xlsx', sheetOf(changed({ E5: 16 })));
    const missing = folder.at('missing.xlsx');
    const { code, stdout, stderr } = await phuluc(['check', good, missing, wrong, '--format', 'json']);
    expect(code).toBe(2);
    const [first, second, third, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(checkSchema.parse(first).file).toBe(good);
    expect(second).toEqual({ schema: 1, file: missing, error: stderr.trimEnd() });
    expect(checkSchema.parse(third).file).toBe(wrong);
    expect(rest).toEqual([]);
    expect((await phuluc(['check', good, wrong])).code).toBe(1);
    expect((await phuluc(['check', good, good])).code).toBe(0);
  });
});

describe('check for people', () => {
  const at = (file: string, ...args: string[]) => phuluc(['check', file, '--as-of', '2023-12-31', ...args]);

  it('says what was found where, what agrees, and what was checked', async () => {
    const { code, stdout, stderr } = await at(samplePath(samples.huongThuy));
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain(
      'Phụ lục!A5:G37 · 22 nhiệm vụ · năm 2023 · đơn vị: triệu đồng · ngày báo cáo 31/12/2023',
    );
    expect(stdout).toContain('D Cơ quan chủ trì');
    expect(stdout).toContain(
      'Đối chiếu: 5 tổng theo mục khớp · tổng cộng khớp (406 triệu đồng) · số tiền bằng chữ khớp.',
    );
    expect(stdout).toMatch(
      /CẢNH BÁO \(\d+\)\n(?:.+\n)* {2}Quy tắc: .*\[text\/punctuation-space\]\n {4}B18 {2}/,
    );
    expect(stdout).toContain('sửa được: “…tránh tình trạng chồng chéo,trùng lắp');
    expect(stdout).toMatch(/Đã chạy \d+ quy tắc trên 22 nhiệm vụ \(33 dòng\); \d+ quy tắc không áp dụng\./);
    expect(stdout).toMatch(/0 lỗi · \d+ cảnh báo · \d+ chỗ cần xem · \d+ chỗ tự sửa được\n/);
    expect(stdout).not.toContain('\u001B');
  });

  it('says that a table is clean, and what has been checked', async () => {
    const { stdout } = await at(folder.workbook('plan.xlsx', sheetOf(soundRows)), '--lang', 'en');
    expect(stdout).toContain('There are no errors or warnings.');
    expect(stdout).toMatch(/\d+ rules looked at 3 tasks \(7 rows\); \d+ rules do not apply\./);
  });

  it('says by how much a sum is out', async () => {
    const { stdout } = await at(folder.workbook('plan.xlsx', sheetOf(changed({ E5: 16 }))), '--lang', 'en');
    expect(stdout).toContain(
      'E5: the section total says 16 million VND, the rows add up to 15 million VND, a difference of 1 million VND',
    );
  });

  it('says why rules could not look, and which tables were left out', async () => {
    const bare = [
      ['Nhiệm vụ', 'Cơ quan chủ trì'],
      ['Rà soát văn bản', 'Phòng Tư pháp'],
    ];
    const file = folder.workbook('plan.xlsx', sheetOf(soundRows), { name: 'Khác', rows: bare });
    const { stdout } = await at(file, '--sheet', 'Khác', '--lang', 'en');
    expect(stdout).toContain('The table has no such column: Number. [structure/ordinal-sequence]');
    expect(stdout).toContain('Other tables in the file, not looked at: Phụ lục!A4:F10');
    expect(stdout).toContain('Add --all');
  });

  it('shows both tables with --all', async () => {
    const file = folder.workbook('plan.xlsx', sheetOf(soundRows), sheetOf(soundRows, { name: 'Hai' }));
    const { stdout } = await at(file, '--all');
    expect(stdout).toContain('Phụ lục!A4:F10');
    expect(stdout).toContain('Hai!A4:F10');
    expect(stdout).not.toContain('--all');
  });

  it('lets nothing in a sheet act on the terminal', async () => {
    const { stdout } = await at(folder.workbook('plan.xlsx', sheetOf(changed({ C6: 'Báo \u202E cáo  ' }))));
    expect(stdout).not.toContain('\u202E');
  });

  it.each([
    ['on a terminal', ['--lang', 'en'], {}, true],
    ['but not with --no-color', ['--no-color'], {}, false],
    ['but not with NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['but not on a dumb terminal', [], { TERM: 'dumb' }, false],
  ])('paints %s', async (_, args, env, painted) => {
    const { stdout } = await phuluc(['check', samplePath(samples.huongThuy), ...args], { tty: true, env });
    expect(stdout.includes('\u001B[')).toBe(painted);
  });

  it('paints elsewhere where that is forced', async () => {
    const { stdout } = await phuluc(['check', samplePath(samples.huongThuy)], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('\u001B[');
  });
});
