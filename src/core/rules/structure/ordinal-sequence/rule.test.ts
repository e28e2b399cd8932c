import { testRule } from '../../../../../test/support/rule-tester';
import type { TestCell } from '../../../../../test/support/grid';
import { rule } from './rule';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const task = (ordinal: TestCell, text = `Nhiệm vụ thứ ${JSON.stringify(ordinal)}`): TestCell[] => [
  ordinal,
  text,
  'Phòng Nội vụ',
  'Năm 2023',
];
const section = (ordinal: string, title: string): TestCell[] => [ordinal, title, null, null];

testRule(rule, {
  valid: [
    { name: 'numbers that run on', rows: [header, task(1), task(2), task(3)] },
    {
      name: 'numbers that start again in each section',
      rows: [
        header,
        section('I', 'CẢI CÁCH THỂ CHẾ'),
        task(1),
        task(2),
        section('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
        task(1),
        task(2),
      ],
    },
    {
      name: 'numbers that run through the sections',
      rows: [
        header,
        section('I', 'CẢI CÁCH THỂ CHẾ'),
        task(1),
        task(2),
        section('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
        task(3),
        task(4),
      ],
    },
    { name: 'Vietnamese letters', rows: [header, task('c)'), task('d)'), task('đ)'), task('e)')] },
    { name: 'numbers past nine', rows: [header, task('9'), task('10'), task('11')] },
  ],
  invalid: [
    {
      name: 'a gap',
      rows: [header, task(1), task(2), task(4)],
      findings: [{ cell: 'A6', message: 'gap', severity: 'review' }],
    },
    {
      name: 'a repeat',
      rows: [header, task(1), task(2), task(2, 'Một nhiệm vụ khác'), task(3)],
      findings: [{ cell: 'A6', message: 'duplicate' }],
    },
    {
      name: 'a number that goes back',
      rows: [header, task(3), task(4), task(2)],
      findings: [{ cell: 'A6', message: 'backwards' }],
    },
    {
      name: 'both notations',
      rows: [header, task('1'), task('2'), task('03')],
      findings: [{ cell: 'A6', message: 'mixed', severity: 'review' }],
    },
    {
      name: 'a final zero that a number cell lost',
      rows: [
        header,
        [1, 'Hoàn thiện môi trường pháp lý', null, null],
        ...[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9].map((ordinal) => task(ordinal)),
        task(1.1, 'Nhiệm vụ thứ mười'),
      ],
      findings: [{ cell: 'A14', message: 'lostZero', suggestions: [{ A14: '1.10' }] }],
    },
  ],
});
