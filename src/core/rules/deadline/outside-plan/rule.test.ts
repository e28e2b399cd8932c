import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines } from '../../../../../test/support/time-table';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'deadlines within the year',
      rows: deadlines('Trước ngày 31/12/2023', 'Năm 2023', 'Quý I', 'Hằng năm', {
        v: 45_291,
        format: 'dd/mm/yyyy',
      }),
    },
    {
      name: 'what begins before',
      rows: deadlines('Năm 2021 và các năm tiếp theo', 'Từ năm 2022', '2022-2023'),
    },
    {
      name: 'deadlines within the period',
      title: 'KẾ HOẠCH GIAI ĐOẠN 2021-2025',
      rows: deadlines('Năm 2021', '31/12/2025'),
    },
  ],
  notApplicable: [
    {
      name: 'a plan of no known year',
      title: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH',
      rows: deadlines('Năm 2023', 'Năm 2022'),
    },
  ],
  invalid: [
    {
      name: 'the year before and the year after',
      rows: deadlines(
        'Trước ngày 31/12/2022',
        'Trước ngày 15/01/2024',
        { v: 45_292, format: 'dd/mm/yyyy' },
        'Năm 2023',
      ),
      findings: [
        { cell: 'D4', message: 'before' },
        { cell: 'D5', message: 'after' },
        { cell: 'D6', message: 'after' },
      ],
    },
    {
      name: 'what lies outside the period, once for merged tasks',
      title: 'KẾ HOẠCH GIAI ĐOẠN 2021-2025',
      rows: deadlines('Năm 2026', null, 'Quý IV/2020', 'Từ năm 2027'),
      merges: ['D4:D5'],
      findings: [
        { cell: 'D4', message: 'after' },
        { cell: 'D6', message: 'before' },
        { cell: 'D7', message: 'after' },
      ],
    },
    {
      name: 'the year that the settings name',
      settings: { planYear: 2024 },
      rows: deadlines('Năm 2023', 'Năm 2024'),
      findings: [{ cell: 'D4', message: 'before' }],
    },
  ],
});
