import { describe, expect, it } from 'vitest';
import { at } from '../../../../test/support/grid';
import { planOf } from '../../../../test/support/plan';
import { findCell, reportInput, specCell, tableRows } from '../../../../test/support/report';
import type { SheetSpec } from '../../grid/sheet-spec';
import type { Rule } from '../../rules/types';
import type { JournalRow } from '../types';
import { journalSheet } from './journal-sheet';

const plan = planOf({
  rows: [
    ['STT', 'Nhiệm vụ', 'Thời hạn'],
    [1, 'Việc', '31/5/2023'],
  ],
});
const rules = [
  { meta: { id: 'text/one', title: { vi: 'Quy tắc một', en: 'Rule one' } } },
  { meta: { id: 'text/two', title: { vi: 'Quy tắc hai', en: 'Rule two' } } },
] as Rule[];

function row(more: Partial<JournalRow>): JournalRow {
  return {
    at: '2023-12-31T18:00:00',
    sheet: 'Phụ lục',
    cell: at('C4'),
    before: 'a',
    after: 'b',
    rules: ['text/one'],
    ...more,
  };
}

function sheet(journal: readonly JournalRow[]): SheetSpec {
  return journalSheet(reportInput(plan, '2023-12-31', { journal, rules }));
}

describe('the journal sheet', () => {
  it('tells when which cell was changed, how and by which rules', () => {
    const spec = sheet([row({}), row({ rules: ['text/one', 'text/two', 'old/rule'] }), row({ rules: [] })]);
    expect(tableRows(spec)).toEqual([
      [45291.75, 'Phụ lục', 'C4', 'a', 'b', 'Quy tắc một'],
      [45291.75, 'Phụ lục', 'C4', 'a', 'b', 'Quy tắc một; Quy tắc hai; old/rule'],
      [45291.75, 'Phụ lục', 'C4', 'a', 'b', 'Hoàn tác'],
    ]);
    const top = spec.tables[0]?.range.top ?? 0;
    expect(specCell(spec, `A${top + 1}`).style.numberFormat).toBe('dd/mm/yyyy hh:mm:ss');
    expect(specCell(spec, `C${top + 1}`).link).toEqual({ sheet: 'Phụ lục', cell: at('C4') });
  });

  it('shows a date as the plan does', () => {
    const spec = sheet([row({ before: '31/5', after: 45_077, numberFormat: 'dd/mm/yyyy' })]);
    const top = (spec.tables[0]?.range.top ?? 0) + 1;
    expect(specCell(spec, `E${top}`)).toMatchObject({ value: 45_077, style: { numberFormat: 'dd/mm/yyyy' } });
    expect(specCell(spec, `D${top}`).style.numberFormat).toBeUndefined();
  });

  it('keeps texts texts and numbers numbers', () => {
    const spec = sheet([
      row({ before: '5', after: 5 }),
      row({ before: '=SUM(A1:A3)', after: null }),
      row({ before: { error: '#REF!' }, after: true }),
    ]);
    expect(tableRows(spec).map((cells) => cells.slice(3, 5))).toEqual([
      ['5', 5],
      ['=SUM(A1:A3)', null],
      ['#REF!', true],
    ]);
    expect(spec.rows.every(({ cells }) => cells.every(({ formula }) => formula === undefined))).toBe(true);
  });

  it.each([
    ['2023-12-31T06:30', 45291 + 6.5 / 24],
    ['2023-12-31T08:00:00Z', 45291 + 8 / 24],
    ['hôm qua', 'hôm qua'],
    ['2023-02-30T06:30:00', '2023-02-30T06:30:00'],
  ])('reads %s', (moment, expected) => {
    const [first] = tableRows(sheet([row({ at: moment })]));
    if (typeof expected === 'number') expect(first?.[0]).toBeCloseTo(expected, 9);
    else expect(first?.[0]).toBe(expected);
  });

  it('says in a sentence that nothing was changed', () => {
    const spec = sheet([]);
    expect(spec.tables).toEqual([]);
    expect(findCell(spec, 'Chưa có thay đổi nào.')).toMatch(/^A/);
  });
});
