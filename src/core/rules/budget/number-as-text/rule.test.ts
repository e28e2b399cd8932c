import { tableOf, totalRow, unitlessHeader } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'numbers, marks, nothing and words instead of a sum',
      rows: tableOf([5, '-', null, 'Theo dự toán được giao', '–']),
    },
    { name: 'a unit in the cell, which is another rule', rows: tableOf([16, '5 triệu']) },
    { name: 'two readings, which is another rule', rows: tableOf([16, '1.500', '1.50']) },
    { name: 'a formula', rows: tableOf([16, { v: '5', formula: '=TEXT(5,"0")' }]) },
  ],
  notApplicable: [
    {
      name: 'a table without money',
      rows: tableOf([5, 6]).map((row) => row.filter((_, index) => index !== 3)),
    },
  ],
  invalid: [
    {
      name: 'spaces behind a number',
      rows: tableOf([16, '5 ', '5\u00a0']),
      findings: [
        { cell: 'D5', fix: { D5: 5 } },
        { cell: 'D6', fix: { D6: 5 } },
      ],
    },
    {
      name: 'Vietnamese notation',
      rows: tableOf(['3.463.459,2', '0,5', '1.234,50', '12 500']),
      findings: [
        { cell: 'D4', fix: { D4: 3463459.2 } },
        { cell: 'D5', fix: { D5: 0.5 } },
        { cell: 'D6', fix: { D6: 1234.5 } },
        { cell: 'D7', fix: { D7: 12500 } },
      ],
    },
    {
      name: 'English notation with two marks',
      rows: tableOf([16, '1,234.5']),
      findings: [{ cell: 'D5', fix: { D5: 1234.5 } }],
    },
    {
      name: 'a cell in text format and one in a date format',
      rows: tableOf([16, { v: '5', format: '@' }, { v: '7', format: 'dd/mm/yyyy' }]),
      findings: [
        { cell: 'D5', fix: { D5: 5 } },
        { cell: 'D6', fix: { D6: 7 } },
      ],
    },
    {
      name: 'a number whose column states no unit, by a suggestion',
      rows: tableOf([16, '5 '], unitlessHeader),
      findings: [{ cell: 'D5', suggestions: [{ D5: 5 }] }],
    },
    {
      name: 'a minus, which may be the dash of a list, by a suggestion',
      rows: tableOf([16, '-5']),
      findings: [{ cell: 'D5', suggestions: [{ D5: -5 }] }],
    },
    {
      name: 'more decimals than there are đồng, by a suggestion',
      rows: tableOf([16, '1,23456789']),
      findings: [{ cell: 'D5', suggestions: [{ D5: 1.234568 }] }],
    },
    {
      name: 'a total',
      rows: [...tableOf([400, 6]), totalRow('406 ')],
      findings: [{ cell: 'D6', fix: { D6: 406 } }],
    },
    {
      name: 'a number that a formula passes over so far, by a suggestion',
      rows: [...tableOf([400, '6 ']), totalRow({ v: 400, formula: '=SUM(D4:D5)' })],
      findings: [{ cell: 'D5', suggestions: [{ D5: 6 }] }],
    },
    {
      name: 'an amount merged over two tasks, once and at its anchor',
      rows: tableOf(['5 ', null, 7]),
      merges: ['D4:D5'],
      findings: [{ cell: 'D4', fix: { D4: 5 } }],
    },
    {
      name: 'a hidden row',
      rows: tableOf([16, '5 ']),
      hidden: [5],
      findings: [{ cell: 'D5', fix: { D5: 5 } }],
    },
    {
      name: 'parts and what was spent',
      rows: [
        [
          'Stt',
          'Nội dung, nhiệm vụ',
          'Cơ quan chủ trì',
          'Kinh phí (triệu đồng)',
          'Kinh phí đã thực hiện (triệu đồng)',
        ],
        [1, 'Kế hoạch kiểm tra văn bản', 'Phòng Tư pháp', 5, '4,5'],
        [2, 'Kế hoạch rà soát văn bản', 'Phòng Tư pháp', 6, 6],
      ],
      findings: [{ cell: 'E4', fix: { E4: 4.5 } }],
    },
  ],
});
