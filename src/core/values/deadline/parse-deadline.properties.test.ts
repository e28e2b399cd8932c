import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDeadline } from './parse-deadline';
import type { Deadline } from './types';

const pieces = [
  ...[
    'Trước',
    'trước ngày',
    'ngày',
    'tháng',
    'Tháng 6',
    'T6',
    'Quý I',
    'quý',
    'Q4',
    'QIV',
    'IV',
    'II/2024',
    'năm',
  ],
  ...[
    'Năm 2023',
    '2023',
    '/2023',
    '2021-2025',
    '6',
    '12',
    '31',
    '5/3',
    '15/12',
    '30/6/2023',
    '31/02/2023',
    '1/2024',
  ],
  ...[
    '20-25/3/2023',
    'Quý I-III/2023',
    '6 tháng đầu năm',
    'nửa cuối năm',
    'Giai đoạn',
    'từ',
    'đến',
    'hết',
    'cuối',
  ],
  ...[
    'đầu',
    'trong',
    'cả',
    'sau',
    'sau khi',
    'theo',
    'khi',
    'kế hoạch',
    'xã',
    '30 ngày',
    'ngày làm việc',
    'lần',
  ],
  ...[
    'hàng năm',
    'hàng',
    'định kỳ',
    'Thường xuyên',
    'các năm tiếp theo',
    'trở đi',
    'Hoàn thành',
    'đã',
    'HT',
    'x',
  ],
  ...[
    'chưa',
    '17h00',
    'thứ',
    'tuần',
    'của',
    'số',
    '12/QĐ-UBND',
    '100%',
    'âm lịch',
    'dự kiến',
    'mười hai',
    'bắt đầu',
  ],
  ...['/', '-', '–', ',', ';', '.', ':', '(', ')', '\n', 'và', 'hoặc', '+', '&', '…', '1.', 'a)'],
];
const gaps = ['', ' ', ' ', ' ', '\n', '\u00A0'];

/** Texts of the words that deadlines are made of, in any order. */
const likeDeadlines = fc
  .array(fc.tuple(fc.constantFrom(...gaps), fc.constantFrom(...pieces)), { maxLength: 7 })
  .map((parts) => parts.flat().join(''));
const texts = fc.oneof(
  { weight: 5, arbitrary: likeDeadlines },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const contexts = fc.record({ planYear: fc.constantFrom(null, 2023, 2024) });
const runs = { numRuns: 600 };

function meaning({ kind, start, end, quarter, yearMissing, yearFromPlan }: Deadline): object {
  return { kind, start, end, quarter, yearMissing, yearFromPlan };
}

it('means the same in its canonical text, which is a fixed point', () => {
  fc.assert(
    fc.property(texts, contexts, fc.constantFrom('padded', 'plain'), (input, context, style) => {
      const first = parseDeadline(input, context, style);
      const second = parseDeadline(first.text, context, style);
      expect(second.text).toBe(first.text);
      expect(meaning(second)).toEqual(meaning(first));
    }),
    runs,
  );
});

it('reads composed and decomposed letters, spaces and capitals alike', () => {
  fc.assert(
    fc.property(likeDeadlines, contexts, (input, context) => {
      const deadline = parseDeadline(input, context);
      expect(parseDeadline(input.normalize('NFD'), context)).toEqual(deadline);
      expect(parseDeadline(` \u200B${input.replaceAll(' ', '\u00A0 ')}\t`, context)).toEqual(deadline);
    }),
    runs,
  );
});

it('has dates that agree with each other and with the kind', () => {
  const endless = ['recurring', 'open', 'relative', 'conditional', 'start', 'done', 'unknown'];
  fc.assert(
    fc.property(texts, contexts, (input, context) => {
      const { kind, start, end, quarter, yearMissing, yearFromPlan, parts } = parseDeadline(input, context);
      if (start !== null && end !== null) expect(start <= end).toBe(true);
      if (endless.includes(kind)) expect(end).toBeNull();
      else if (kind !== 'several') expect(end === null).toBe(yearMissing);
      expect(quarter === null).toBe(end === null);
      if (quarter !== null) expect(end?.slice(0, 4)).toBe(quarter.slice(0, 4));
      if (yearMissing)
        expect({ start, end, yearFromPlan }).toEqual({ start: null, end: null, yearFromPlan: false });
      if (yearFromPlan) expect(context.planYear).not.toBeNull();
      expect(parts.length > 1).toBe(kind === 'several');
    }),
    runs,
  );
});
