import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines, tableWith, tracking } from '../../../../../test/support/time-table';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'canonical wordings',
      rows: deadlines(
        'Trước ngày 31/12/2023',
        'Tháng 6/2023',
        'Quý IV/2023',
        'Hàng năm',
        'Hằng năm',
        'Năm 2021 và các năm tiếp theo',
        '2021-2025',
      ),
    },
    { name: 'quarters, which are another rule', rows: deadlines('Q4/2023', 'Quý 4 năm 2023', 'Quí IV/2023') },
    {
      name: 'spaces and decomposed letters, which are other rules',
      rows: deadlines(' Năm  2023', 'Quy\u0301 IV/2023'),
    },
    {
      name: 'what is not understood, and marks of completion',
      rows: deadlines('sớm nhất có thể', 'x', '31/02/2023', '15'),
    },
    {
      name: 'sentences',
      rows: deadlines('Hoàn thành trong năm 2022, phải đạt ít nhất 20% TTHC được phân cấp', 'Năm 2023'),
    },
    { name: 'date cells', rows: deadlines({ v: 45_291, format: 'dd/mm/yyyy' }, 'Năm 2023') },
    {
      name: 'single digits where the settings want them plain',
      settings: { dateStyle: 'plain' },
      rows: deadlines('Trước ngày 5/3/2023'),
    },
  ],
  notApplicable: [
    { name: 'a table without times', rows: tableWith(['Sản phẩm'], [['Kế hoạch'], ['Báo cáo']]) },
  ],
  invalid: [
    {
      name: 'other notations',
      rows: deadlines('T6/2023', 'ngày 5 tháng 3 năm 2023', 'Trước ngày 31-12-2023', '2023-12-31'),
      findings: [
        { cell: 'D4', fix: { D4: 'Tháng 6/2023' } },
        { cell: 'D5', fix: { D5: 'Ngày 05/03/2023' } },
        { cell: 'D6', fix: { D6: 'Trước ngày 31/12/2023' } },
        { cell: 'D7', fix: { D7: '31/12/2023' } },
      ],
    },
    {
      name: 'capitals and zeros, for review',
      rows: deadlines('TRƯỚC NGÀY 31/12/2023', 'Trước ngày 5/3/2023', 'Năm 2023.'),
      findings: [
        { cell: 'D4', message: 'style', severity: 'review', fix: { D4: 'Trước ngày 31/12/2023' } },
        { cell: 'D5', message: 'style', severity: 'review', fix: { D5: 'Trước ngày 05/03/2023' } },
        { cell: 'D6', message: 'style', severity: 'review', fix: { D6: 'Năm 2023' } },
      ],
    },
    {
      name: 'zeros where the settings want none',
      settings: { dateStyle: 'plain' },
      rows: deadlines('Trước ngày 05/03/2023'),
      findings: [{ cell: 'D4', message: 'style', severity: 'review', fix: { D4: 'Trước ngày 5/3/2023' } }],
    },
    {
      name: 'decomposed letters in another notation',
      rows: deadlines('tháng 6 năm 2023'.normalize('NFD')),
      findings: [{ cell: 'D4', fix: { D4: 'Tháng 6/2023' } }],
    },
    {
      name: 'finish dates',
      rows: tracking(['Quý IV/2023', 'Đã hoàn thành', '15-11-2023'], ['Năm 2023', 'Đang thực hiện', null]),
      findings: [{ cell: 'F4', fix: { F4: '15/11/2023' } }],
    },
    {
      name: 'a formula, without a fix',
      rows: deadlines({ v: 'T6/2023', formula: '="T"&6&"/2023"' }, 'Năm 2023'),
      findings: [{ cell: 'D4' }],
    },
    {
      name: 'a deadline merged over two tasks, once and at its anchor',
      rows: deadlines('T6/2023', null, 'Năm 2023'),
      merges: ['D4:D5'],
      findings: [{ cell: 'D4', fix: { D4: 'Tháng 6/2023' } }],
    },
    {
      name: 'a hidden row',
      rows: deadlines('Năm 2023', 'T6/2023'),
      hidden: [5],
      findings: [{ cell: 'D5', fix: { D5: 'Tháng 6/2023' } }],
    },
    {
      name: 'a deadline whose year comes from the plan, without adding it',
      rows: deadlines('T6', 'Năm 2023'),
      findings: [{ cell: 'D4', fix: { D4: 'Tháng 6' } }],
    },
  ],
});
