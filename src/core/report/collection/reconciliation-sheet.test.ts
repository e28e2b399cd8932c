import { describe, expect, it } from 'vitest';
import { collectionInput, columnOf, linesIn, sheetsOf, tableIn } from '../../../../test/support/collection';
import { moneyHeader, sectionRow, taskRow, totalRow, wordsRow } from '../../../../test/support/money-table';
import { planOf, type TestTable } from '../../../../test/support/plan';
import { samplePlan, samples } from '../../../../test/support/samples';

function plan(rows: TestTable['rows']) {
  return planOf({ rows: [[...moneyHeader], ...rows] });
}

const right = plan([sectionRow(1, 12), taskRow(1, 5), taskRow(2, 7), totalRow(12)]);
const wrong = plan([
  sectionRow(1, 12.5),
  taskRow(1, 5),
  taskRow(2, 7.25),
  sectionRow(2, 3),
  taskRow(3, 3),
  totalRow(16),
  wordsRow('Bằng chữ: Mười sáu triệu đồng'),
]);
const unclear = plan([taskRow(1, 5), taskRow(2, 'Lồng ghép'), totalRow(5)]);

describe('the reconciliation of several plans', () => {
  const { findings } = sheetsOf(
    collectionInput([
      ['đúng.xlsx', right],
      ['sai.xlsx', wrong],
      ['chưa rõ.xlsx', unclear],
    ]),
  );
  const rows = tableIn(findings, 'Kết quả');

  it('is a sheet of its own name', () => {
    expect(findings).toMatchObject({ id: 'findings', name: 'Đối chiếu' });
    expect(findings.tables).toHaveLength(1);
  });

  it('compares every sum that a plan states, plan by plan', () => {
    const shown = rows.map((row) =>
      ['Tệp', 'Số liệu đối chiếu', 'Kế hoạch ghi', 'Cộng từ nhiệm vụ', 'Chênh lệch', 'Kết quả'].map(
        (title) => row.get(title)?.value,
      ),
    );
    expect(shown).toEqual([
      ['đúng.xlsx', 'I. CẢI CÁCH THỂ CHẾ', 12, 12, 0, 'Khớp'],
      ['đúng.xlsx', 'Tổng', 12, 12, 0, 'Khớp'],
      ['sai.xlsx', 'I. CẢI CÁCH THỂ CHẾ', 12.5, 12.25, 0.25, 'Lệch'],
      ['sai.xlsx', 'II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 3, 3, 0, 'Khớp'],
      ['sai.xlsx', 'Tổng', 16, 15.25, 0.75, 'Lệch'],
      ['sai.xlsx', 'Số tiền bằng chữ', 16, 16, 0, 'Khớp'],
      ['chưa rõ.xlsx', 'Tổng', 5, 5, 0, 'Chưa kết luận'],
    ]);
    const sheet = right.grid.sheet;
    expect(columnOf(rows, 'Ô trong kế hoạch')).toEqual(
      ['D4', 'D7', 'D4', 'D7', 'D9', 'A10', 'D6'].map((cell) => `${sheet}!${cell}`),
    );
  });

  it('says why something is left open', () => {
    expect(columnOf(rows, 'Lý do chưa kết luận')).toEqual(['', '', '', '', '', '', 'Chưa rõ số tiền: D5']);
  });

  it('works out difference and result from the row, and counts at the top', () => {
    const first =
      findings.rows.findIndex(({ cells }) => cells.some(({ value }) => value === 'đúng.xlsx')) + 1;
    expect(rows[0]?.get('Chênh lệch')?.formula).toBe(
      `=IF(AND(ISNUMBER($E${first}),ISNUMBER($F${first})),ROUND($E${first}-$F${first},6),"")`,
    );
    expect(rows[0]?.get('Kết quả')?.formula).toBe(
      `=IF(OR($I${first}<>"",NOT(ISNUMBER($G${first}))),"Chưa kết luận",IF($G${first}=0,"Khớp","Lệch"))`,
    );
    const results = `H${first}:H${first + 6}`;
    const counts = findings.rows
      .slice(0, first - 2)
      .flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
    expect(counts).toMatchObject([
      { value: 2, formula: `=COUNTIF(${results},"Lệch")` },
      { value: 1, formula: `=COUNTIF(${results},"Chưa kết luận")` },
    ]);
  });

  it('finds nothing wrong with the samples and names the one that states no sums', () => {
    const files = [samples.huongThuy, samples.giaLai];
    const input = collectionInput(files.map((file) => [file, samplePlan(file)]));
    const sheet = sheetsOf(input).findings;
    const table = tableIn(sheet, 'Kết quả');
    expect(columnOf(table, 'Kết quả')).toEqual(Array.from({ length: 7 }, () => 'Khớp'));
    expect(columnOf(table, 'Kế hoạch ghi')).toEqual([5, 21, 200, 70, 110, 406, 406]);
    expect(linesIn(sheet).join()).toContain(`để đối chiếu: ${samples.giaLai}.`);
  });

  it('says so where no plan states a sum', () => {
    const input = collectionInput([[samples.giaLai, samplePlan(samples.giaLai)]]);
    const sheet = sheetsOf(input).findings;
    expect(linesIn(sheet)).toContain('Các kế hoạch không ghi số cộng hoặc số tiền bằng chữ để đối chiếu.');
    expect(sheet.tables).toEqual([]);
  });

  it.each([
    [
      'a sum that is no amount',
      [taskRow(1, 5), taskRow(2, 7), totalRow('theo dự toán')],
      '?',
      'Ô không ghi số tiền rõ ràng',
    ],
    [
      'words that are no amount',
      [taskRow(1, 5), wordsRow('Bằng chữ: Mười mười triệu đồng')],
      '?',
      'Ô không ghi số tiền rõ ràng',
    ],
  ])('leaves %s open', (_, table, stated, reason) => {
    const [row] = tableIn(sheetsOf(collectionInput([['a.xlsx', plan(table)]])).findings, 'Kết quả');
    expect(row?.get('Kế hoạch ghi')?.value).toBe(stated);
    expect(row?.get('Chênh lệch')?.value).toBe('');
    expect(row?.get('Kết quả')?.value).toBe('Chưa kết luận');
    expect(row?.get('Lý do chưa kết luận')?.value).toBe(reason);
  });
});
