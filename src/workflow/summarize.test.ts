import { describe, expect, it } from 'vitest';
import { day } from '../../test/support/day';
import { gridOf } from '../../test/support/grid';
import { MemoryHost } from '../../test/support/memory-host';
import { Grid } from '../core/grid/grid';
import { rules } from '../core/rules';
import { defaultSettings } from '../core/settings/settings';
import { UnusableTable } from './errors';
import { examine } from './examine';
import { planSummary, writeSummary, type Summary, type SummaryOptions } from './summarize';

const options = { settings: defaultSettings, rules, asOf: day('2023-12-31'), language: 'vi' } as const;
const rows = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn'],
  [1, 'Rà soát văn bản', 'Phòng Tư pháp', 5, 'Quý II/2023'],
  [2, 'Kiểm tra văn bản', 'Phòng Nội vụ', 10, 'Quý IV/2023'],
];
const plan = gridOf(rows);

async function summaryOf(host: MemoryHost, more: Partial<SummaryOptions> = {}): Promise<Summary> {
  return planSummary(host, await examine(host, options), { ...options, ...more });
}

function namesOf({ specs }: Summary): string[] {
  return specs.map(({ name }) => name);
}

describe('planSummary', () => {
  it('calls each sheet by the first name that is free', async () => {
    const host = new MemoryHost([plan, gridOf([['của tôi']], { sheet: 'TỔNG HỢP' })]);
    expect(namesOf(await summaryOf(host))).toEqual([
      'Tổng hợp (2)',
      'Quá hạn và sắp đến hạn',
      'Theo cơ quan',
      'Kết quả kiểm tra',
      'Nhật ký chuẩn hóa',
      'Dữ liệu',
    ]);
  });

  it('keeps the sheets that stand already up to date, whichever are asked for', async () => {
    const host = new MemoryHost([plan]);
    const only = new Set(['summary'] as const);
    expect(await writeSummary(host, await summaryOf(host, { only }))).toEqual([]);
    const again = await summaryOf(host, { only: new Set(['findings'] as const) });
    expect(namesOf(again)).toEqual(['Tổng hợp', 'Kết quả kiểm tra', 'Dữ liệu']);
  });

  it('says whether rows of the plan came or went', async () => {
    const { specs } = await summaryOf(new MemoryHost([plan]));
    const formulas = specs.flatMap((spec) =>
      spec.rows.flatMap((row) => row.cells.map((cell) => cell.formula)),
    );
    expect(formulas.filter((formula) => formula?.includes("ROWS('Phụ lục'!$A$2:$A$4)-3"))).toHaveLength(1);
  });

  it('adds nothing to a workbook that counts its days from 1904, but sums it up for itself', async () => {
    const old = new Grid({
      sheet: plan.sheet,
      cells: rows.map((_, row) => [1, 2, 3, 4, 5].map((col) => plan.cell(row + 1, col))),
      date1904: true,
    });
    const host = new MemoryHost([old]);
    await expect(summaryOf(host)).rejects.toMatchObject({ code: 'date1904' });
    await expect(summaryOf(host)).rejects.toBeInstanceOf(UnusableTable);
    expect((await summaryOf(host, { standalone: true })).specs).toHaveLength(6);
  });
});
