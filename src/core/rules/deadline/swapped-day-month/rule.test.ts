import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines, tableWith, tracking } from '../../../../../test/support/time-table';
import { rule } from './rule';

const us = 'm/d/yyyy';
const own = 'dd/mm/yyyy';
/** 3 May and 5 March, 2 April and 4 February, 31 December 2023. */
const [may3, mar5, apr2, feb4, dec31] = [45_049, 44_990, 45_018, 44_961, 45_291];

testRule(rule, {
  valid: [
    {
      name: 'a column with days after the 12th',
      rows: deadlines({ v: may3, format: us }, { v: dec31, format: us }, '25/3/2023', '30/6/2023'),
    },
    {
      name: 'a column with typed days before the 13th',
      rows: deadlines({ v: may3, format: us }, { v: apr2, format: us }, '5/3/2023', '30/6/2023'),
    },
    { name: 'too little to judge', rows: deadlines({ v: may3, format: us }, '25/3/2023', 'Năm 2023') },
    {
      name: 'whole months',
      rows: deadlines(
        { v: 45_078, format: '"Tháng "m/yyyy' },
        { v: 45_078, format: '"Tháng "m/yyyy' },
        '25/3/2023',
        '30/6/2023',
      ),
    },
    {
      name: 'a row that names the stored day',
      rows: tableWith(
        ['Thời hạn', 'Ghi chú'],
        [
          [{ v: may3, format: own }, 'Báo cáo ngày 03/05/2023, sửa ngày 05/03/2023'],
          ['Năm 2023', 'Kế hoạch năm'],
        ],
      ),
    },
    {
      name: 'finish dates before the report',
      asOf: '2023-06-15',
      rows: tracking(['Năm 2023', 'Đã hoàn thành', { v: may3, format: own }], ['Năm 2023', '', null]),
    },
  ],
  notApplicable: [
    { name: 'a table without times', rows: tableWith(['Sản phẩm'], [['Kế hoạch'], ['Báo cáo']]) },
  ],
  invalid: [
    {
      name: 'a column that went through an English Excel; 4 April may be either',
      rows: deadlines(
        { v: may3, format: us },
        { v: apr2, format: us },
        { v: 45_020, format: us },
        '25/3/2023',
        '30/6/2023',
      ),
      findings: [
        { cell: 'D4', message: 'column', suggestions: [{ D4: mar5 }] },
        { cell: 'D5', message: 'column', suggestions: [{ D5: feb4 }] },
      ],
    },
    {
      name: 'the same look in a Vietnamese format, once',
      rows: deadlines(...[may3, mar5, apr2, feb4].map((v) => ({ v, format: own })), '25/3/2023', '30/6/2023'),
      findings: [{ cell: 'D3', message: 'pattern', severity: 'review' }],
    },
    {
      name: 'a row that names the other day',
      rows: tableWith(
        ['Thời hạn', 'Ghi chú'],
        [
          [{ v: may3, format: own }, 'Công văn yêu cầu xong trước ngày 05/3/2023'],
          ['Năm 2023', 'Kế hoạch năm'],
        ],
      ),
      findings: [{ cell: 'D4', message: 'row', suggestions: [{ D4: mar5 }] }],
    },
    {
      name: 'a finish in the future that the other day is not',
      asOf: '2023-06-15',
      rows: tracking(['Năm 2023', 'Đã hoàn thành', { v: 45_111, format: own }], ['Năm 2023', '', null]),
      findings: [{ cell: 'F4', message: 'future', severity: 'review', suggestions: [{ F4: 45_023 }] }],
    },
    {
      name: 'a formula, without a suggestion',
      rows: deadlines(
        { v: may3, format: us, formula: '=DATE(2023,5,3)' },
        { v: apr2, format: us },
        '25/3/2023',
        '30/6/2023',
      ),
      findings: [
        { cell: 'D4', message: 'column' },
        { cell: 'D5', message: 'column', suggestions: [{ D5: feb4 }] },
      ],
    },
  ],
});
