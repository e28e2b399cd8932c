import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../test/support/plan';
import { chooseColumn, columnsForm, columnTable } from './actions/columns';
import { moment } from './moment';
import { scoreForm, scoreOf } from './score-form';
import { typedDate, writtenDate } from './typed-date';

describe('a day as people type it', () => {
  it.each([
    ['31/12/2023', '2023-12-31'],
    ['1/2/2024', '2024-02-01'],
    [' 01-02-2024 ', '2024-02-01'],
    ['1.2.2024', '2024-02-01'],
    ['29/02/2024', '2024-02-29'],
  ])('%s', (text, date) => {
    expect(typedDate(text)).toBe(date);
  });

  it.each(['', '30/02/2024', '29/2/2023', '31/12/23', '2023-12-31', '12/31/2023', 'hôm nay'])(
    'is no day: %j',
    (text) => {
      expect(typedDate(text)).toBeNull();
    },
  );

  it('comes back as it is written', () => {
    const date = typedDate('5/2/2024');
    expect(date && writtenDate(date)).toBe('05/02/2024');
  });
});

describe('an instant', () => {
  it('is shown by the clock by which it was written', () => {
    expect(moment('2024-01-31T08:05:09+07:00')).toBe('08:05 31/01/2024');
    expect(moment('hôm qua')).toBe('hôm qua');
  });
});

describe('the scale of points', () => {
  it('is read with a decimal comma or point', () => {
    expect(scoreOf({ of: 'due', steps: [{ from: '92,5', points: '8.5' }] })).toEqual({
      of: 'due',
      steps: [{ from: 0.925, points: 8.5 }],
    });
  });

  it.each([
    ['', '1'],
    ['101', '1'],
    ['-1', '1'],
    ['50', 'x'],
    ['1.000,5', '1'],
  ])('is refused: from %j, %j points', (from, points) => {
    expect(scoreOf({ of: 'all', steps: [{ from, points }] })).toBeNull();
  });

  it('needs a step', () => {
    expect(scoreOf({ of: 'all', steps: [] })).toBeNull();
  });

  it('comes back from the form as it went in, to a thousandth of a per cent', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
    const steps = fc.array(fc.record({ from: share, points: fc.integer({ min: -5, max: 100 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(steps, (list) => {
        const score = scoreOf(scoreForm({ of: 'all', steps: list }));
        expect(score?.steps.map(({ points }) => points)).toEqual(list.map(({ points }) => points));
        score?.steps.forEach(({ from }, index) => {
          expect(from).toBeCloseTo(list[index]?.from ?? NaN, 6);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('the form of the columns', () => {
  const rows = [
    ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì'],
    [1, 'Rà soát văn bản quy phạm', 'Phòng Tư pháp'],
  ];

  it('shows what the settings say', () => {
    const settings = { columns: { lead: 'c', product: [], budgetPart: ['d', 'E'] } };
    const { columns } = columnsForm(columnTable(planOf({ rows, settings })));
    expect([columns.lead, columns.product, columns.budgetPart, columns.task]).toEqual([
      ['C'],
      'none',
      ['D', 'E'],
      'auto',
    ]);
  });

  it('forgets what the settings say of another sheet', () => {
    const plan = planOf({ rows, settings: { sheet: 'Khác', columns: { lead: 'C' } } });
    expect(columnsForm(columnTable(plan)).columns.lead).toBe('auto');
  });

  it('gives a column to one role only', () => {
    const settings = { columns: { lead: 'C', budgetPart: ['D', 'E'] } };
    const form = columnsForm(columnTable(planOf({ rows, settings })));
    const { columns } = chooseColumn(chooseColumn(form, 'support', ['C']), 'spent', ['D']);
    expect([columns.support, columns.lead, columns.spent, columns.budgetPart]).toEqual([
      ['C'],
      'auto',
      ['D'],
      ['E'],
    ]);
  });
});
