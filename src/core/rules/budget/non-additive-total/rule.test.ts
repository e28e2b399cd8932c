import { sectionRow, tableOf, taskRow, totalRow } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const [header = []] = tableOf([]);

testRule(rule, {
  valid: [
    { name: 'one total', rows: [...tableOf([400, 6]), totalRow(406)] },
    {
      name: 'a wrong total, which is another rule',
      rows: [...tableOf([400, 6]), totalRow(300, 'Tổng ngân sách')],
    },
    {
      name: 'two totals that agree',
      rows: [...tableOf([400, 6]), totalRow(406), totalRow(406, 'Tổng ngân sách thực hiện')],
    },
    {
      name: 'a section without tasks and without a sum',
      rows: [header, sectionRow(1), sectionRow(2, 6), taskRow(1, 6)],
    },
  ],
  invalid: [
    {
      name: 'a total of a part below the total of all',
      rows: [...tableOf([400, 6]), totalRow(406, 'Tổng cộng'), totalRow(300, 'Tổng ngân sách thực hiện')],
      findings: [{ cell: 'D7', message: 'part', severity: 'review' }],
    },
    {
      name: 'the total of some sections below that of all',
      rows: [
        header,
        sectionRow(1, 5),
        taskRow(1, 5),
        sectionRow(2, 16),
        taskRow(1, 16),
        sectionRow(3, 9),
        taskRow(1, 9),
        totalRow(21, 'Tổng (I+II)'),
        totalRow(30, 'Tổng cộng (I+II+III)'),
      ],
      findings: [{ cell: 'D10', message: 'part' }],
    },
    {
      name: 'a section that states a sum and has no tasks',
      rows: [header, sectionRow(1, 50), sectionRow(2, 6), taskRow(1, 6), totalRow(56)],
      findings: [{ cell: 'D4', message: 'empty', severity: 'review' }],
    },
  ],
});
