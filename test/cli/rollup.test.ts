import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { phuluc, type Said } from '../support/cli';
import { samplePath, samples } from '../support/samples';
import { TestFolder } from './folder';
import { changed, sheetOf, soundRows } from './plans';
import { rollupSchema } from './schemas';

const folder = new TestFolder();

async function rollup(
  file: string,
  asOf: string,
): Promise<z.infer<typeof rollupSchema> & Pick<Said, 'code'>> {
  const { code, stdout, stderr } = await phuluc(['rollup', file, '--as-of', asOf, '--format', 'json']);
  expect(stderr).toBe('');
  return { code, ...rollupSchema.parse(JSON.parse(stdout)) };
}

describe('rollup --format json', () => {
  it.each(Object.values(samples))('keeps its form for %s', async (name) => {
    const { file, code, others } = await rollup(samplePath(name), '2023-12-31');
    expect([file, code, others]).toEqual([samplePath(name), 0, []]);
  });

  it.each([
    ['2023-12-31', { done: 7, doneLate: 2, inProgress: 7, notDue: 4, recurring: 1, unknown: 1 }],
    ['2024-01-31', { done: 8, doneLate: 2, overdue: 9, recurring: 1, unknown: 2 }],
  ])('counts the tracked plan as of %s', async (asOf, counted) => {
    const { status, total } = await rollup(samplePath(samples.tracking), asOf);
    const counts = Object.fromEntries(Object.entries(status).filter(([, count]) => count > 0));
    expect(counts).toEqual(counted);
    expect(total.spent).toBe(303_250_000);
  });

  it('lists areas, leads and quarters in their orders', async () => {
    const { areas, leads, quarters } = await rollup(samplePath(samples.huongThuy), '2023-12-31');
    expect(areas.map(({ ordinal, tasks, stated }) => [ordinal, tasks, stated])).toEqual([
      ['I', 5, 5_000_000],
      ['II', 3, 21_000_000],
      ['III', 2, null],
      ['IV', 3, 200_000_000],
      ['V', 2, null],
      ['VI', 3, 70_000_000],
      ['VII', 4, 110_000_000],
    ]);
    expect(areas[0]).toMatchObject({
      code: 'the-che',
      title: 'CẢI CÁCH THỂ CHẾ',
      rows: '7:11',
      budget: 5_000_000,
    });
    expect(leads.find(({ agency }) => agency === 'Phòng Nội vụ')).toMatchObject({
      tasks: 7,
      budget: 300_000_000,
    });
    expect(quarters.map(({ quarter, tasks, budget }) => [quarter, tasks, budget])).toContainEqual([
      '2023-Q4',
      4,
      80_000_000,
    ]);
    expect(quarters.map(({ quarter, tasks, budget }) => [quarter, tasks, budget])).toContainEqual([
      '2023',
      12,
      70_000_000,
    ]);
  });

  it('answers 1 where a stated sum is wrong', async () => {
    const { code, checks } = await rollup(
      folder.workbook('plan.xlsx', sheetOf(changed({ E10: 36 }))),
      '2023-12-31',
    );
    expect(code).toBe(1);
    expect(checks.filter(({ ok }) => ok === false)).toEqual([
      { kind: 'grand-total', cell: 'E10', stated: 36_000_000, computed: 35_000_000, ok: false },
    ]);
  });

  it('answers 0 where a sum cannot be decided', async () => {
    const file = folder.workbook('plan.xlsx', sheetOf(changed({ E6: 'Lồng ghép' })));
    const { code, checks, total } = await rollup(file, '2023-12-31');
    expect([code, total.unquantified]).toEqual([0, 1]);
    expect(checks.map(({ cell, ok }) => [cell, ok])).toEqual([
      ['E5', null],
      ['E8', true],
      ['E10', null],
    ]);
  });

  it('names the tables that it did not add up', async () => {
    const { others } = await rollup(
      folder.workbook('plan.xlsx', sheetOf(soundRows), sheetOf(soundRows, { name: 'Hai' })),
      '2023-12-31',
    );
    expect(others).toEqual([{ sheet: 'Hai', range: 'A4:F10' }]);
  });
});

describe('rollup for people', () => {
  const run = async (file: string, ...args: string[]): Promise<string> =>
    (await phuluc(['rollup', file, '--as-of', '2024-01-31', ...args])).stdout;

  it('shows every table, exact sums and shares with their numbers', async () => {
    const text = await run(samplePath(samples.tracking));
    expect(text).toMatch(/IV\. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ +3 +200 +198,75 +2 +1\n/);
    expect(text).toMatch(/Tổng cộng +22 +406 +303,25 +10 +9\n/);
    expect(text).toMatch(/Phòng Nội vụ +7 +300 +238,75/);
    expect(text).toMatch(/Quý IV\/2023 +4 +80/);
    expect(text).toMatch(/Năm 2023 +12 +70/);
    expect(text).toContain('Tình trạng đến ngày 31/01/2024\nHoàn thành          8\n');
    expect(text).toContain('Hoàn thành trên số đến hạn: 10/19 (52,6 %)');
    expect(text).toContain('Hoàn thành trên số phải làm: 10/21 (47,6 %)');
    expect(text).toMatch(/F36 +tổng cộng +406 +406 +khớp\n/);
  });

  it('says by how much a sum is out, in English too', async () => {
    const text = await run(folder.workbook('plan.xlsx', sheetOf(changed({ E10: 36.5 }))), '--lang', 'en');
    expect(text).toMatch(/E10 +grand total +36\.5 +35 +differs by 1\.5\n/);
    expect(text).toMatch(/Quarter IV\/2023 +2 +30\n/);
  });

  it('leaves out what the plan does not have', async () => {
    const text = await run(samplePath(samples.giaLai));
    expect(text).not.toContain('Kinh phí');
    expect(text).not.toContain('Đã thực hiện');
    expect(text).toContain('Bảng không ghi số tổng nào.');
    expect(text).toMatch(/\(không có hạn cuối\) +36\n/);
  });
});
