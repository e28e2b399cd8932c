import { describe, expect, it } from 'vitest';
import type { CellSpec } from '../grid/sheet-spec';
import { computed, constant, link, SheetBuilder } from './sheet-builder';
import { margins, styles } from './styles';
import { valuesOnly } from './values-only';

const print = { orientation: 'portrait', margins, repeatRows: null, area: null } as const;

function frozen(): readonly CellSpec[] {
  const builder = new SheetBuilder('summary', 'Tổng hợp', [{ width: 9 }]);
  const here = { row: 1, col: 1 };
  builder.row([
    computed('SUM(A2:A3)', 5, styles.count),
    computed('IF(A2="","",A2)', '', styles.text),
    computed('IF(A2="","",HYPERLINK("#\'Phụ lục\'!B"&A2,A2))', 7, styles.centerLink),
    link('F6', 'Phụ lục', here, styles.centerLink),
    link('A1', 'Tổng hợp', here, styles.centerLink),
    constant('Cộng', styles.text),
  ]);
  builder.input('PhuLuc_NguoiKy', here);
  const [sheet] = valuesOnly([builder.build(0, print)]);
  expect(sheet?.names).toEqual([]);
  return sheet?.rows[0]?.cells ?? [];
}

describe('sheets of values only', () => {
  const [sum, empty, found, away, inside, text] = frozen();

  it('show what formulas gave and have none', () => {
    expect(sum).toEqual({ col: 1, value: 5, style: styles.count });
    expect(empty?.value).toBeNull();
    expect(text?.value).toBe('Cộng');
    expect(frozen().some(({ formula }) => formula !== undefined)).toBe(false);
  });

  it('lead to places on themselves, and do not look as if they led to the plan', () => {
    expect(inside).toMatchObject({ value: 'A1', link: { sheet: 'Tổng hợp' }, style: { underline: true } });
    for (const cell of [found, away]) {
      expect(cell).not.toHaveProperty('link');
      expect(cell?.style).not.toHaveProperty('underline');
      expect(cell?.style).not.toHaveProperty('color');
    }
  });
});
