import type { TestCell } from '../../../../../test/support/grid';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const sources = ['Tổng kinh phí (triệu đồng)', 'NSNN', 'Xã hội hóa'];

function table(header: readonly string[], ...money: readonly (readonly TestCell[])[]): TestCell[][] {
  return [
    ['Stt', 'Nội dung, nhiệm vụ', 'Cơ quan chủ trì', ...header],
    ...money.map((cells, index) => [
      index + 1,
      `Xây dựng kế hoạch số ${index + 1} của đơn vị`,
      'Phòng Nội vụ',
      ...cells,
    ]),
  ];
}

testRule(rule, {
  valid: [
    {
      name: 'parts that add up, exactly also with decimals',
      rows: table(sources, [50, 30, 20], [0.3, 0.1, 0.2], [16, 16, null], [16, '-', '16 ']),
    },
    {
      name: 'a total that is not divided',
      rows: table(sources, [50, 30, 20], [200, null, null], [7, '-', '-']),
    },
    {
      name: 'words and ranges, which cannot be added',
      rows: table(sources, [50, 30, 20], [60, 'NSNN', 10], ['5-10', 5, 3]),
    },
    {
      name: 'years and sources, which divide the same total twice',
      rows: table(
        ['Tổng kinh phí (triệu đồng)', 'NSNN', 'Xã hội hóa', 'Kinh phí năm 2021', 'Kinh phí năm 2022'],
        [50, 30, 20, 25, 25],
        [60, 60, null, 10, 50],
      ),
    },
    {
      name: 'one part, which need not be all',
      rows: table(['Tổng kinh phí (triệu đồng)', 'Trong đó: NSNN'], [50, 30], [16, 16]),
    },
    {
      name: 'a total merged over two tasks',
      rows: table(sources, [50, 20, 10], [null, 15, 5], [8, 5, 3]),
      merges: ['D4:D5'],
    },
    {
      name: 'a part merged over two tasks',
      rows: table(sources, [30, 40, null], [20, null, 10], [8, 5, 3]),
      merges: ['E4:E5'],
    },
  ],
  notApplicable: [{ name: 'a table without parts', rows: table(['Tổng kinh phí (triệu đồng)'], [50], [16]) }],
  invalid: [
    {
      name: 'parts that are less and parts that are more',
      rows: table(sources, [50, 30, 10], [16, 16, 1]),
      findings: [
        { cell: 'D4', message: 'differs', severity: 'error', suggestions: [{ D4: 40 }] },
        { cell: 'D5', message: 'differs', severity: 'error', suggestions: [{ D5: 17 }] },
      ],
    },
    {
      name: 'a formula, without a suggestion',
      rows: table(sources, [8, 5, 3], [{ v: 30, formula: '=E5' }, 30, 10]),
      findings: [{ cell: 'D5', message: 'differs' }],
    },
    {
      name: 'a total left empty',
      rows: table(sources, [50, 30, 20], [null, 30, 10]),
      findings: [{ cell: 'D5', message: 'missing', severity: 'warning', suggestions: [{ D5: 40 }] }],
    },
    {
      name: 'the years only, beside sources that add up',
      rows: table(
        ['Tổng kinh phí (triệu đồng)', 'NSNN', 'Xã hội hóa', 'Kinh phí năm 2021', 'Kinh phí năm 2022'],
        [50, 30, 20, 25, 25],
        [60, 60, null, 10, 40],
      ),
      findings: [{ cell: 'D5', message: 'differs', suggestions: [{ D5: 50 }] }],
    },
    {
      name: 'one part larger than the total',
      rows: table(['Tổng kinh phí (triệu đồng)', 'Trong đó: NSNN'], [50, 30], [16, 17]),
      findings: [{ cell: 'D5', message: 'exceeds' }],
    },
    {
      name: 'a total merged over two tasks with other parts',
      rows: table(sources, [60, 20, 10], [null, 15, 5], [8, 5, 3]),
      merges: ['D4:D5'],
      findings: [{ cell: 'D4', message: 'differs', suggestions: [{ D4: 50 }] }],
    },
  ],
});
