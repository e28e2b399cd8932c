import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, gridOf, type TestCell } from '../../../../test/support/grid';
import { formatBudget } from '../../values/budget/format-budget';
import { parseBudget } from '../../values/budget/parse-budget';
import type { Unit } from '../../values/budget/types';
import { keepsDigits, numberChange } from './stored-number';

const cell = at('A1');

function changed(content: TestCell, dong: number, unit: Unit = 'trieu') {
  return numberChange(cell, dong, unit, gridOf([[content]]));
}

describe('numberChange', () => {
  it.each<[string, TestCell, number, string | undefined]>([
    ['keeps General for a plain number', '5 ', 5, undefined],
    ['keeps the groups that the text had', '12.500,0', 12_500, '#,##0'],
    ['shows all decimals that the text had', '3.463.459,2', 3_463_459.2, '#,##0.0'],
    ['gives up the text format', { v: '5', format: '@' }, 5, 'General'],
    ['gives up a date format', { v: '5', format: 'dd/mm/yyyy' }, 5, 'General'],
    ['gives up a share', { v: '5', format: '0%' }, 5, 'General'],
    ['gives up a format that shows thousands', { v: '5', format: '#,##0,' }, 5, 'General'],
    ['gives up a format that hides decimals', { v: '5,25', format: '#,##0' }, 5.25, 'General'],
    ['keeps a format that shows it all', { v: '5,25', format: '#,##0.00' }, 5.25, undefined],
    [
      'keeps an accounting format',
      { v: '5', format: '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)' },
      5,
      undefined,
    ],
  ])('%s', (_, content, after, numberFormat) => {
    expect(changed(content, Math.round(after * 1_000_000))).toEqual({
      cell,
      after,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  });

  it('gives no number that would be doubted again', () => {
    expect(changed('5000000', 5_000_000_000_000)).toBeNull();
  });

  it('writes just the amount, in every unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
        fc.constantFrom<Unit>('dong', 'nghin', 'trieu', 'ty'),
        (dong, unit) => {
          const after = changed('x', dong, unit)?.after;
          expect(typeof after === 'number' && parseBudget(after, { unit }).dong).toBe(dong);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('keepsDigits', () => {
  it.each<[string, number, boolean]>([
    ['3.463.459,2', 3_463_459_200_000, true],
    ['0,5 tỷ', 500_000_000, true],
    ['5,00', 5_000_000, true],
    ['1,23456789', 1_234_568, false],
    ['Năm triệu đồng', 5_000_000, false],
  ])('%s is %i đồng: %s', (text, dong, kept) => {
    expect(keepsDigits(text, dong)).toBe(kept);
  });

  it('holds for every canonical wording', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (dong) => {
        expect(keepsDigits(formatBudget(dong, 'trieu'), dong)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
