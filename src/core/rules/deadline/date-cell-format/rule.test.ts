import { expect, it } from 'vitest';
import { planOf } from '../../../../../test/support/plan';
import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines, tableWith } from '../../../../../test/support/time-table';
import { checkPlan } from '../../check';
import { parseCivilDate } from '../../../values/civil-date';
import { rule } from './rule';

const us = 'm/d/yyyy';
const [may3, apr2, dec31] = [45_049, 45_018, 45_291];

testRule(rule, {
  valid: [
    {
      name: 'days first, years first, months alone',
      rows: deadlines(
        { v: dec31, format: 'dd/mm/yyyy' },
        { v: dec31, format: 'd/m/yy' },
        { v: dec31, format: 'yyyy-mm-dd' },
        { v: dec31, format: '"ngày "d" tháng "m" năm "yyyy' },
        { v: 45_078, format: 'mmm-yy' },
      ),
    },
    { name: 'texts and years', rows: deadlines('12/31/2023', 'Quý IV/2023', 2023) },
    { name: 'numbers that are no day of our age', rows: deadlines(15, 5_000_000, 'Năm 2023') },
    {
      name: 'swapped days, which are another rule',
      rows: deadlines({ v: may3, format: us }, { v: apr2, format: us }, '25/3/2023', '30/6/2023'),
    },
  ],
  notApplicable: [
    { name: 'a table without times', rows: tableWith(['Sản phẩm'], [['Kế hoạch'], ['Báo cáo']]) },
  ],
  invalid: [
    {
      name: 'a day of one reading in a US format',
      rows: deadlines({ v: dec31, format: us }, 'Năm 2023'),
      findings: [{ cell: 'D4', message: 'monthFirst', fix: { D4: dec31 } }],
    },
    {
      name: 'a day before the 13th beside one after it',
      rows: deadlines({ v: may3, format: us }, { v: dec31, format: us }, 'Năm 2023'),
      findings: [
        { cell: 'D4', message: 'monthFirst', fix: { D4: may3 } },
        { cell: 'D5', message: 'monthFirst', fix: { D5: dec31 } },
      ],
    },
    {
      name: 'a day of two readings alone, by a suggestion',
      rows: deadlines({ v: may3, format: us }, 'Năm 2023'),
      findings: [{ cell: 'D4', message: 'unsure', suggestions: [{ D4: may3 }] }],
    },
    {
      name: 'a time of day, which the format would hide, by a suggestion',
      rows: deadlines({ v: dec31 + 0.5, format: 'm/d/yyyy h:mm' }, 'Năm 2023'),
      findings: [{ cell: 'D4', message: 'monthFirst', suggestions: [{ D4: dec31 + 0.5 }] }],
    },
    {
      name: 'a number, a hidden year, a year in a date format',
      rows: deadlines(45_000, { v: may3, format: 'd-mmm' }, { v: 2023, format: 'dd/mm/yyyy' }, 'Năm 2023'),
      findings: [
        { cell: 'D4', message: 'number', suggestions: [{ D4: 45_000 }] },
        { cell: 'D5', message: 'noYear', severity: 'review', suggestions: [{ D5: may3 }] },
        { cell: 'D6', message: 'year', suggestions: [{ D6: 'Năm 2023' }] },
      ],
    },
    {
      name: 'formulas, without a change',
      rows: deadlines(
        { v: dec31, format: us, formula: '=DATE(2023,12,31)' },
        { v: 2023, format: us, formula: '=2020+3' },
        'Năm 2023',
      ),
      findings: [
        { cell: 'D4', message: 'monthFirst' },
        { cell: 'D5', message: 'year' },
      ],
    },
  ],
});

it('changes the format alone', () => {
  const plan = planOf({ rows: deadlines({ v: dec31, format: us }, 'Năm 2023') });
  const asOf = parseCivilDate('2023-06-15');
  const findings = asOf ? checkPlan(plan, [rule], { asOf }).findings : [];
  expect(findings.map(({ fix }) => fix)).toEqual([
    [{ cell: { row: 4, col: 4 }, before: dec31, after: dec31, numberFormat: 'dd/mm/yyyy' }],
  ]);
});
