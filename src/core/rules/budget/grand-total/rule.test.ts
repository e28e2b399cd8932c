import { sectionRow, tableOf, taskRow, totalRow } from '../../../../../test/support/money-table';
import { testRule } from '../../../../../test/support/rule-tester';
import { rule } from './rule';

const [header = []] = tableOf([]);

testRule(rule, {
  valid: [
    { name: 'a total that agrees', rows: [...tableOf([5, 16, null, '-']), totalRow(21)] },
    {
      name: 'a total above its tasks',
      rows: [header, totalRow(21, 'Tổng số'), taskRow(1, 5), taskRow(2, 16)],
    },
    { name: 'no total', rows: tableOf([5, 16]) },
    {
      name: 'a total beside words instead of amounts',
      rows: [...tableOf([5, 16, 'Lồng ghép']), totalRow(21)],
    },
    {
      name: 'the sum of the sections',
      rows: [
        header,
        sectionRow(1, 5),
        taskRow(1, 5),
        sectionRow(2, 16),
        taskRow(1, 16),
        totalRow(21, 'TỔNG CỘNG (I+II)'),
      ],
    },
    {
      name: 'a formula over the wrong cells, which is another rule',
      rows: [...tableOf([5, 16]), totalRow({ v: 5, formula: '=SUM(D4:D4)' })],
    },
    {
      name: 'the halved sum of sections and tasks',
      rows: [
        header,
        sectionRow(1, 21),
        taskRow(1, 5),
        taskRow(2, 16),
        totalRow({ v: 21, formula: '=SUM(D4:D6)/2' }),
      ],
    },
    {
      name: 'a section whose sum has no tasks',
      rows: [header, sectionRow(1, 50), sectionRow(2, 21), taskRow(1, 5), taskRow(2, 16), totalRow(71)],
    },
    {
      name: 'the total of a part, which is another rule',
      rows: [...tableOf([400, 6]), totalRow(406, 'Tổng cộng'), totalRow(300, 'Tổng ngân sách thực hiện')],
    },
  ],
  invalid: [
    {
      name: 'a total that differs',
      rows: [...tableOf([5, 16]), totalRow(25)],
      findings: [{ cell: 'D6', message: 'wrong', severity: 'error', suggestions: [{ D6: 21 }] }],
    },
    {
      name: 'a total in the words of its label, which must not be overwritten',
      rows: [...tableOf([5, 16]), ['Tổng cộng: 25 triệu đồng']],
      findings: [{ cell: 'A6', message: 'wrong' }],
    },
    {
      name: 'two totals that both claim to be the whole',
      rows: [header, totalRow(21, 'Tổng số'), taskRow(1, 5), taskRow(2, 16), totalRow(20, 'Tổng cộng')],
      findings: [{ cell: 'D7', message: 'wrong', suggestions: [{ D7: 21 }] }],
    },
    {
      name: 'a range among the amounts, for review',
      rows: [...tableOf([5, 16, '5 - 10']), totalRow(29)],
      findings: [{ cell: 'D7', message: 'unclear', severity: 'review' }],
    },
    {
      name: 'a subtotal of the rows that are to be seen, for review',
      rows: [...tableOf([5, 16]), totalRow({ v: 5, formula: '=SUBTOTAL(9,D4:D5)' })],
      hidden: [5],
      findings: [{ cell: 'D6', message: 'filtered', severity: 'review' }],
    },
    {
      name: 'the total of what was spent',
      rows: [
        [
          'Stt',
          'Nội dung, nhiệm vụ',
          'Cơ quan chủ trì',
          'Kinh phí (triệu đồng)',
          'Kinh phí đã thực hiện (triệu đồng)',
        ],
        [1, 'Kế hoạch kiểm tra văn bản', 'Phòng Tư pháp', 5, 4],
        [2, 'Kế hoạch rà soát văn bản', 'Phòng Tư pháp', 16, 10],
        ['Tổng', null, null, 21, 15],
      ],
      findings: [{ cell: 'E6', message: 'wrong', suggestions: [{ E6: 14 }] }],
    },
  ],
});
