import { moneyHeader, tableOf, totalRow, unitlessHeader } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const inTy = moneyHeader.map((word) => word.replace('triệu', 'tỷ'));
const inDong = moneyHeader.map((word) => word.replace('triệu đồng', 'đồng'));

testRule(rule, {
  valid: [
    {
      name: 'bare numbers and words instead of a sum',
      rows: tableOf([5, '6 ', '-', 'Kinh phí thường xuyên']),
    },
    {
      name: 'units in the cells of a column that states none',
      rows: tableOf(['5 triệu', '6 triệu'], unitlessHeader),
    },
    { name: 'a range and several sums', rows: tableOf([16, '5 - 10 triệu', 'NSNN: 5 triệu; XHH: 3 triệu']) },
    { name: 'a formula', rows: tableOf([16, { v: '5 triệu', formula: '=5&" triệu"' }]) },
    {
      name: 'a sum inside the label of the total',
      rows: [...tableOf([400, 6]), ['Tổng cộng: 406 triệu đồng']],
    },
  ],
  invalid: [
    {
      name: 'the unit of the column, in its many spellings',
      rows: tableOf(['5 triệu', '16tr', '20 tr.đ', '30 triệu đồng', '5 TRIỆU'.normalize('NFD')]),
      findings: [
        { cell: 'D4', fix: { D4: 5 } },
        { cell: 'D5', fix: { D5: 16 } },
        { cell: 'D6', fix: { D6: 20 } },
        { cell: 'D7', fix: { D7: 30 } },
        { cell: 'D8', fix: { D8: 5 } },
      ],
    },
    {
      name: 'another unit than the column has',
      rows: tableOf([16, '0,5 tỷ', '5.000.000 đồng', '500 nghìn đồng', '1 tỷ 20 triệu', '1.500 đồng']),
      findings: [
        { cell: 'D5', fix: { D5: 500 } },
        { cell: 'D6', fix: { D6: 5 } },
        { cell: 'D7', fix: { D7: 0.5 } },
        { cell: 'D8', fix: { D8: 1020 } },
        { cell: 'D9', fix: { D9: 0.0015 } },
      ],
    },
    {
      name: 'a unit in a column of tỷ',
      rows: tableOf([1.5, '200 triệu'], inTy),
      findings: [{ cell: 'D5', fix: { D5: 0.2 } }],
    },
    {
      name: 'a unit in a column of đồng',
      rows: tableOf([5_000_000, '1,2 triệu'], inDong),
      findings: [{ cell: 'D5', fix: { D5: 1_200_000 } }],
    },
    {
      name: 'an amount in words, by a suggestion',
      rows: tableOf([16, 'Năm triệu đồng']),
      findings: [{ cell: 'D5', suggestions: [{ D5: 5 }] }],
    },
    {
      name: 'more decimals than there are đồng, by a suggestion',
      rows: tableOf([16, '1,23456789 triệu']),
      findings: [{ cell: 'D5', suggestions: [{ D5: 1.234568 }] }],
    },
    {
      name: 'a minus, by a suggestion',
      rows: tableOf([16, '-5 triệu']),
      findings: [{ cell: 'D5', suggestions: [{ D5: -5 }] }],
    },
    {
      name: 'a total, and an amount that a formula passes over so far',
      rows: [...tableOf([400, '6 triệu']), totalRow({ v: 400, formula: '=SUM(D4:D5)' })],
      findings: [{ cell: 'D5', suggestions: [{ D5: 6 }] }],
    },
    {
      name: 'a stated total',
      rows: [...tableOf([400, 6]), totalRow('406 triệu đồng')],
      findings: [{ cell: 'D6', fix: { D6: 406 } }],
    },
  ],
});
