import { testRule } from '../../../../../test/support/rule-tester';
import { deadlines } from '../../../../../test/support/time-table';
import { rule } from './rule';

testRule(rule, {
  valid: [
    {
      name: 'single deadlines and spans',
      rows: deadlines('Quý IV/2023', 'Quý II - Quý III/2023', 'Từ tháng 3 đến tháng 6/2023', 'Hằng quý'),
    },
  ],
  invalid: [
    {
      name: 'several deadlines',
      rows: deadlines('Quý II và Quý III/2023', 'Trước 15/6/2023, 15/12/2023', 'Năm 2023'),
      findings: [{ cell: 'D4' }, { cell: 'D5' }],
    },
    {
      name: 'several deadlines of no known year',
      title: 'KẾ HOẠCH GIAI ĐOẠN 2021-2025',
      rows: deadlines('Quý II và Quý III', 'Năm 2023'),
      findings: [{ cell: 'D4', message: 'undated' }],
    },
    {
      name: 'a formula',
      rows: deadlines({ v: 'Quý II và Quý III/2023', formula: '=A1' }, 'Năm 2023'),
      findings: [{ cell: 'D4' }],
    },
  ],
});
