import { testRule } from '../../../../../test/support/rule-tester';
import { tableWith } from '../../../../../test/support/time-table';
import type { TestCell } from '../../../../../test/support/grid';
import { rule } from './rule';

const severity = 'review';

function statuses(...cells: readonly TestCell[]): TestCell[][] {
  return tableWith(
    ['Thời hạn', 'Tình trạng'],
    cells.map((cell) => ['Quý IV/2023', cell]),
  );
}

testRule(rule, {
  valid: [
    {
      name: 'common words, shares, nothing and a dash',
      rows: statuses('Đã hoàn thành', 'Đang thực hiện', 'Hoàn thành quá hạn', '80%', 0.5, null, '-'),
    },
    {
      name: 'decomposed letters and spaces, which are other rules',
      rows: statuses('Đã hoàn thành'.normalize('NFD'), ' Đang  thực hiện'),
    },
    {
      name: 'a word of one’s own',
      settings: { dictionary: { statuses: { done: ['Đã nghiệm thu'] } } },
      rows: statuses('Đã nghiệm thu', 'Đang thực hiện'),
    },
    {
      name: 'ticks under statuses',
      rows: tableWith(
        ['Thời hạn', 'Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
        [
          ['Quý IV/2023', 'x', null, null],
          ['Quý IV/2023', null, 'x', null],
          ['Quý IV/2023', null, null, 'x'],
        ],
      ),
    },
  ],
  notApplicable: [
    { name: 'a table without statuses', rows: tableWith(['Thời hạn'], [['Năm 2023'], ['Quý I/2023']]) },
  ],
  invalid: [
    {
      name: 'abbreviations, case and variants',
      rows: statuses('Đã HT', 'đang TH', 'hoàn thành', 'ĐANG THỰC HIỆN', 'Đã HT'.normalize('NFD')),
      findings: [
        { cell: 'E4', fix: { E4: 'Đã hoàn thành' } },
        { cell: 'E5', fix: { E5: 'Đang thực hiện' } },
        { cell: 'E6', fix: { E6: 'Đã hoàn thành' } },
        { cell: 'E7', fix: { E7: 'Đang thực hiện' } },
        { cell: 'E8', fix: { E8: 'Đã hoàn thành' } },
      ],
    },
    {
      name: 'a lone mark',
      rows: statuses('x', 'Đang thực hiện'),
      findings: [
        {
          cell: 'E4',
          message: 'tick',
          severity,
          suggestions: [{ E4: 'Đã hoàn thành' }, { E4: 'Đang thực hiện' }, { E4: 'Chưa thực hiện' }],
        },
      ],
    },
    {
      name: 'free text among statuses',
      rows: statuses(
        'Đã ban hành Quyết định số 123/QĐ-UBND',
        'Đã hoàn thành 3/5 văn bản',
        'Đã hoàn thành',
        'Đang thực hiện',
      ),
      findings: [
        { cell: 'E4', message: 'free', severity },
        { cell: 'E5', message: 'free', severity },
      ],
    },
    {
      name: 'a column of explanations, once',
      rows: statuses(
        'Đã họp lần 1',
        'Đã trình Sở',
        'Đã lấy ý kiến',
        'Chờ hướng dẫn của tỉnh',
        'Đã HT',
        'Đang thực hiện',
      ),
      findings: [
        { cell: 'E3', message: 'explanations', severity },
        { cell: 'E8', fix: { E8: 'Đã hoàn thành' } },
      ],
    },
    {
      name: 'a formula, without a change',
      rows: statuses(
        { v: 'Đã HT', formula: '=IF(TRUE,"Đã HT","")' },
        { v: 'x', formula: '="x"' },
        'Đang thực hiện',
      ),
      findings: [{ cell: 'E4' }, { cell: 'E5', message: 'tick', severity }],
    },
    {
      name: 'a status merged over two tasks, once',
      rows: statuses('Đã HT', null, 'Đang thực hiện'),
      merges: ['E4:E5'],
      findings: [{ cell: 'E4', fix: { E4: 'Đã hoàn thành' } }],
    },
  ],
});
