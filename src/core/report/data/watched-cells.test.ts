import { describe, expect, it } from 'vitest';
import type { TestCell } from '../../../../test/support/grid';
import { planOf } from '../../../../test/support/plan';
import { reportInput } from '../../../../test/support/report';
import type { CellSpec, SheetSpec } from '../../grid/sheet-spec';
import { dataSheet } from './data-sheet';
import type { DataField } from './layout';

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];

function sheet(...rows: readonly (readonly TestCell[])[]): {
  readonly spec: SheetSpec;
  readonly cell: (field: DataField, task: number) => CellSpec | undefined;
} {
  const { spec, layout } = dataSheet(reportInput(planOf({ rows: [header, ...rows] }), '2023-06-15'));
  const cell = (field: DataField, task: number): CellSpec | undefined =>
    spec.rows[layout.rowOf(task) - 1]?.cells.find(({ col }) => col === layout.column(field));
  return { spec, cell };
}

describe('what the data sheet remembers of the plan', () => {
  it('is the text of an agency cell, to say whether somebody has changed it', () => {
    const { cell } = sheet([1, 'Rà soát văn bản', 'Phòng Nội vụ', '30/6/2023']);
    expect(cell('leadRead', 0)?.value).toBe('Phòng Nội vụ');
    expect(cell('changed', 0)?.formula).toContain('EXACT(');
  });

  it('is the mere length of a cell that names persons', () => {
    const text = 'Phòng Nội vụ; Ông Nguyễn Văn An, ĐT 0912345678';
    const { spec, cell } = sheet([1, 'Rà soát văn bản', text, '30/6/2023']);
    expect(JSON.stringify(spec)).not.toMatch(/Nguyễn Văn An|0912345678/);
    expect(cell('leadRead', 0)?.value).toBe(text.length);
    expect(cell('changed', 0)?.formula).toMatch(/LEN\('[^']+'!\$C\$4\)=\$[A-Z]+6/);
  });

  it('is no error, of which a formula could not say whether it has changed', () => {
    const { cell } = sheet(
      [1, 'Rà soát văn bản', 'Phòng Nội vụ', { v: { error: '#N/A' } }],
      [2, 'Kiểm tra', 'Phòng Nội vụ', '30/6/2023'],
    );
    expect(cell('changed', 0)?.formula).not.toContain('$D$4');
    expect(cell('changed', 1)?.formula).toContain('$D$5');
  });
});

describe('the row of a task', () => {
  it('moves with the plan and shows what stands there now', () => {
    const { cell } = sheet([1, 'Rà soát văn bản', 'Phòng Nội vụ', '30/6/2023']);
    expect(cell('row', 0)).toMatchObject({ value: 4, link: { cell: { row: 4, col: 2 } } });
    expect(cell('row', 0)?.formula).toMatch(/^=IFERROR\(ROW\('[^']+'!\$B\$4\),"\?"\)$/);
  });
});
