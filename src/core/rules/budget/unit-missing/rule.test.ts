import { moneyHeader, tableOf, unitlessHeader } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

testRule(rule, {
  valid: [
    { name: 'a unit in the header', rows: tableOf([5, 6]) },
    {
      name: 'a unit in the header in NFD',
      rows: tableOf(
        [5, 6],
        moneyHeader.map((word) => word.normalize('NFD')),
      ),
    },
    {
      name: 'a unit above the table',
      title: 'Đơn vị tính: triệu đồng',
      rows: tableOf([5, 6], unitlessHeader),
    },
    {
      name: 'a unit that the user has set',
      rows: tableOf([5, 6], unitlessHeader),
      settings: { unit: 'trieu' },
    },
    {
      name: 'a column without any sum',
      rows: tableOf([null, '-', 'Theo dự toán được giao'], unitlessHeader),
    },
  ],
  invalid: [
    {
      name: 'small numbers, which are millions at the likeliest',
      rows: tableOf([5, 16], unitlessHeader),
      findings: [
        {
          cell: 'D3',
          message: 'missing',
          suggestions: [
            { D3: 'Kinh phí\n(triệu đồng)' },
            { D3: 'Kinh phí\n(nghìn đồng)' },
            { D3: 'Kinh phí\n(tỷ đồng)' },
          ],
        },
      ],
    },
    {
      name: 'large numbers, which are đồng at the likeliest',
      rows: tableOf([5_000_000, 16_000_000], unitlessHeader),
      findings: [
        {
          cell: 'D3',
          message: 'missing',
          suggestions: [
            { D3: 'Kinh phí\n(đồng)' },
            { D3: 'Kinh phí\n(nghìn đồng)' },
            { D3: 'Kinh phí\n(triệu đồng)' },
          ],
        },
      ],
    },
    {
      name: 'a unit in every cell, for review',
      rows: tableOf(['5 triệu', '16 triệu'], unitlessHeader),
      findings: [{ cell: 'D3', message: 'inCells', severity: 'review' }],
    },
  ],
});
