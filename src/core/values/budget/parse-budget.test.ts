import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBudget } from './parse-budget';
import type { BudgetKind, Unit } from './types';

const trieu = { unit: 'trieu' } as const;
const million = 1_000_000;

describe('a clear amount', () => {
  it.each<[string, number, string, Unit | null]>([
    ['5', 5 * million, '5', null],
    [' 5 ', 5 * million, '5', null],
    ['0', 0, '0', null],
    ['05', 5 * million, '5', null],
    ['1500', 1500 * million, '1.500,0', null],
    ['1,5', 1_500_000, '1,5', null],
    ['0,25', 250_000, '0,25', null],
    ['0,125', 125_000, '0,125', null],
    ['1500,250', 1_500_250_000, '1.500,25', null],
    ['1.005,25', 1_005_250_000, '1.005,25', null],
    ['1,234.5', 1_234_500_000, '1.234,5', null],
    ['1.234,567', 1_234_567_000, '1.234,567', null],
    ['3.463.459,2', 3_463_459_200_000, '3.463.459,2', null],
    ['3.463.459', 3_463_459_000_000, '3.463.459', null],
    ['1 500', 1500 * million, '1.500,0', null],
    ['1\u00A0500', 1500 * million, '1.500,0', null],
    ['1 500,5', 1_500_500_000, '1.500,5', null],
    ['5.000.000,0', 5_000_000 * million, '5.000.000,0', null],
    ['5 triệu', 5 * million, '5', 'trieu'],
    ['5 Triệu đồng', 5 * million, '5', 'trieu'],
    ['5\u00A0triệu\nđồng.', 5 * million, '5', 'trieu'],
    ['200 (triệu đồng)', 200 * million, '200', 'trieu'],
    ['16tr', 16 * million, '16', 'trieu'],
    ['16 tr.', 16 * million, '16', 'trieu'],
    ['16 trđ', 16 * million, '16', 'trieu'],
    ['16 Tr.đ', 16 * million, '16', 'trieu'],
    ['0,5 tỷ', 500 * million, '500', 'ty'],
    ['2 tỉ đồng', 2000 * million, '2.000,0', 'ty'],
    ['500 nghìn', 500_000, '0,5', 'nghin'],
    ['500 ngàn đồng', 500_000, '0,5', 'nghin'],
    ['500k', 500_000, '0,5', 'nghin'],
    ['5.000.000 đồng', 5 * million, '5', 'dong'],
    ['5.000.000đ', 5 * million, '5', 'dong'],
    ['5000000 VNĐ', 5 * million, '5', 'dong'],
    ['5,000,000 VND', 5 * million, '5', 'dong'],
    ['1.500 đồng', 1500, '0,0015', 'dong'],
    ['91.000 đồng', 91_000, '0,091', 'dong'],
    ['5000000 triệu', 5_000_000 * million, '5.000.000,0', 'trieu'],
    ['1 tỷ 200 triệu', 1200 * million, '1.200,0', 'ty'],
    ['1 tỷ 200 triệu đồng', 1200 * million, '1.200,0', 'ty'],
    ['1 tỷ\n200 triệu', 1200 * million, '1.200,0', 'ty'],
    ['năm triệu đồng', 5 * million, '5', 'dong'],
    ['Bốn trăm linh sáu triệu', 406 * million, '406', 'dong'],
    ['-5', -5 * million, '-5', null],
    ['\u22125', -5 * million, '-5', null],
    ['(5)', -5 * million, '-5', null],
    ['(1.234,5)', -1_234_500_000, '-1.234,5', null],
  ])('%j', (input, dong, text, statedUnit) => {
    expect(parseBudget(input, trieu)).toEqual({ kind: 'amount', dong, readings: [], text, statedUnit });
  });

  it('has no negative zero', () => {
    expect(parseBudget('-0', trieu).dong).toBe(0);
    expect(parseBudget(-0, trieu).dong).toBe(0);
  });

  it.each<[Unit, string, number]>([
    ['dong', '1.500', 1500],
    ['dong', '5.000.000', 5_000_000],
    ['nghin', '5.000.000', 5_000_000_000],
    ['ty', '1,25', 1_250_000_000],
  ])('in %s: %j', (unit, input, dong) => {
    expect(parseBudget(input, { unit })).toMatchObject({ kind: 'amount', dong });
  });
});

describe('an ambiguous number', () => {
  it.each<[string | number, number[], Unit | null]>([
    ['1.500', [1_500_000_000, 1_500_000], null],
    ['1,500', [1_500_000, 1_500_000_000], null],
    ['12.345', [12_345_000_000, 12_345_000], null],
    ['1.50', [1_500_000], null],
    ['0.5', [500_000], null],
    ['0.125', [125_000], null],
    ['1500.250', [1_500_250_000], null],
    ['1.500 triệu', [1_500_000_000, 1_500_000], 'trieu'],
    ['0.5 tỷ', [500_000_000], 'ty'],
    ['5.000.000', [5_000_000, 5_000_000_000_000], null],
    ['5 000 000', [5_000_000, 5_000_000_000_000], null],
    ['5000000', [5_000_000, 5_000_000_000_000], null],
    ['5.000.000,00', [5_000_000, 5_000_000_000_000], null],
    [5_000_000, [5_000_000, 5_000_000_000_000], null],
    [-5_000_000, [-5_000_000, -5_000_000_000_000], null],
    ['123.456.789', [123_456_789, 123_456_789_000_000], null],
    ['50.000.000.000', [50_000_000_000], null],
    ['- 5', [5_000_000, -5_000_000], null],
    ['–5', [5_000_000, -5_000_000], null],
    ['(1.500)', [-1_500_000_000, -1_500_000], null],
    ['khoảng 5 triệu', [5_000_000], 'trieu'],
    ['Dự kiến 5', [5_000_000], null],
    ['~5', [5_000_000], null],
  ])('%j', (input, readings, statedUnit) => {
    const text = String(input);
    expect(parseBudget(input, trieu)).toEqual({ kind: 'ambiguous', dong: null, readings, text, statedUnit });
  });
});

describe('several sums', () => {
  it.each<[string, number | null, number[]]>([
    ['NSNN: 200; XHH: 50', 250 * million, [200 * million, 50 * million]],
    ['NSNN: 200\nXHH: 50', 250 * million, [200 * million, 50 * million]],
    ['- NSNN: 200\n- XHH: 50;', 250 * million, [200 * million, 50 * million]],
    ['- 5 triệu\n- 10 triệu', 15 * million, [5 * million, 10 * million]],
    ['NSNN 200, XHH 50', 250 * million, [200 * million, 50 * million]],
    ['200 (NSNN) và 50 (xã hội hóa)', 250 * million, [200 * million, 50 * million]],
    ['5 triệu (NSTW), 3 triệu (NSĐP)', 8 * million, [5 * million, 3 * million]],
    ['1,5 (NSTW), 3,5 (NSĐP)', 5 * million, [1_500_000, 3_500_000]],
    ['200 + 50', 250 * million, [200 * million, 50 * million]],
    ['Năm 2023: 50; năm 2024: 60', 110 * million, [50 * million, 60 * million]],
    ['1 tỷ; 200 triệu', 1200 * million, [1000 * million, 200 * million]],
    ['1\n500', 501 * million, [million, 500 * million]],
    ['NSNN: 200', 200 * million, [200 * million]],
    ['200 triệu từ ngân sách tỉnh', 200 * million, [200 * million]],
    ['Dự án 5 triệu', 5 * million, [5 * million]],
    ['200 triệu, trong đó NSNN 150 triệu', null, [200 * million, 150 * million]],
    ['200 (trong đó: NSNN 150; XHH 50)', null, [200 * million, 150 * million, 50 * million]],
    ['Tổng: 250; NSNN: 200; XHH: 50', null, [250 * million, 200 * million, 50 * million]],
    ['NSNN: 1.500; XHH: 50', null, [50 * million]],
    ['NSNN: 200; lồng ghép', null, [200 * million]],
    ['NSNN: 200; XHH: -', null, [200 * million]],
    ['200 + 50 tỷ', null, [200 * million, 50_000 * million]],
  ])('%j', (input, dong, readings) => {
    expect(parseBudget(input, trieu)).toMatchObject({ kind: 'several', dong, readings, text: input });
  });

  it('names the unit that all parts name', () => {
    expect(parseBudget('NSNN: 5 triệu; XHH: 1 triệu', { unit: 'dong' })).toMatchObject({
      dong: 6 * million,
      statedUnit: 'trieu',
    });
    expect(parseBudget('NSNN: 5 triệu; XHH: 500 nghìn', trieu)).toMatchObject({
      dong: 5_500_000,
      statedUnit: null,
    });
  });

  it('does not add beyond what is exact', () => {
    expect(parseBudget('9000000 tỷ + 9000000 tỷ', trieu)).toMatchObject({ kind: 'several', dong: null });
  });
});

describe('a range', () => {
  it.each<[string, number[]]>([
    ['5-10', [5 * million, 10 * million]],
    ['5 – 10', [5 * million, 10 * million]],
    ['từ 5 đến 10 triệu', [5 * million, 10 * million]],
    ['Từ 5 triệu\nđến 10 triệu', [5 * million, 10 * million]],
    ['khoảng 5 - 7 triệu', [5 * million, 7 * million]],
    ['500 triệu - 1 tỷ', [500 * million, 1000 * million]],
    ['1.500 - 2.000', []],
  ])('%j', (input, readings) => {
    expect(parseBudget(input, trieu)).toMatchObject({ kind: 'range', dong: null, readings, text: input });
  });

  it('counts both ends in the unit behind the second', () => {
    expect(parseBudget('1 - 2 tỷ', trieu).readings).toEqual([1000 * million, 2000 * million]);
  });
});

describe('everything else', () => {
  it.each<[BudgetKind, string[]]>([
    ['none', ['', ' ', '-', '–', '—', '--', '- -', '/', '...', '…', '.', '_']],
    [
      'phrase',
      [
        'Theo dự toán được giao',
        'Lồng ghép',
        'NSNN',
        'Kinh phí thường xuyên',
        'Xã hội hóa',
        'Tự chủ',
        'Không',
        'NSNN, XHH',
        'Dự toán năm 2023',
        'Theo Quyết định số 123/QĐ-UBND ngày 05/3/2023',
        'Lồng ghép Chương trình 135',
        'Kinh phí giai đoạn 2021 - 2025',
      ],
    ],
    [
      'unknown',
      [
        '15.000.0',
        '1.50.000',
        '1.234.5',
        '1,234,5',
        '1.234,567,890',
        '1234.567,8',
        '0.123.456',
        '1 50',
        '5.',
        '.5',
        ',5',
        '5,',
        '007',
        '+5',
        '1e5',
        '1,5 đồng',
        '1.50 đồng',
        '1 tỷ 2',
        '1 tỷ 1.200 triệu',
        '200 triệu 1 tỷ',
        '1,5 tỷ 200 triệu',
        '50%',
        'NSNN 50%',
        '５',
        '5²',
        '½',
        '٥',
        '(5 triệu)',
        '10-5',
        '5-5',
        '500 - 1 tỷ',
        '5 triệu - 10',
        '5/10',
        '5 triệu/năm',
        'Mỗi xã: 5 triệu',
        'từ 5 triệu',
        'Còn thiếu 5 triệu',
        'NSNN khoảng 5 triệu',
        '200 triệu (mỗi năm)',
        'Số lượng: 5',
        'NSNN 2023',
        '5 USD',
        '***',
        '?',
        '#REF!',
        '=5+3',
        'năm',
        'triệu đồng',
        'Năm triệu đồng từ NSNN',
        '9.999.999.999.999.999',
        '9'.repeat(40),
      ],
    ],
  ])('%s', (kind, inputs) => {
    expect(inputs.map((input) => [input, parseBudget(input, trieu).kind])).toEqual(
      inputs.map((input) => [input, kind]),
    );
  });

  it('keeps words as written, but tidy, and writes every empty mark the same', () => {
    expect(parseBudget(' Lồng  ghép ', trieu).text).toBe('Lồng ghép');
    expect(parseBudget('…', trieu).text).toBe('-');
    expect(parseBudget('', trieu).text).toBe('');
  });

  it.each([NaN, Infinity, -Infinity, 1e30])('%d is unknown', (input) => {
    expect(parseBudget(input, trieu).kind).toBe('unknown');
  });
});

describe('a stored number', () => {
  it.each<[number, Unit, number]>([
    [1.005, 'trieu', 1_005_000],
    [0.1 + 0.2, 'trieu', 300_000],
    [1.0000005, 'trieu', 1_000_001],
    [0.0000004, 'trieu', 0],
    [1234.5, 'dong', 1235],
    [-1234.5, 'dong', -1235],
    [3463459.2, 'trieu', 3_463_459_200_000],
    [8.7, 'ty', 8_700_000_000],
    [999_999, 'trieu', 999_999_000_000],
    [1e-9, 'ty', 1],
    [5_000_000, 'dong', 5_000_000],
  ])('%d in %s', (input, unit, dong) => {
    expect(parseBudget(input, { unit })).toMatchObject({ kind: 'amount', dong, statedUnit: null });
  });

  it('counts exactly what its digits say', () => {
    const digits = fc.record({ whole: fc.nat({ max: 999_999 }), fraction: fc.nat({ max: 999_999 }) });
    fc.assert(
      fc.property(digits, ({ whole, fraction }) => {
        const input = Number(`${whole}.${String(fraction).padStart(6, '0')}`);
        return parseBudget(input, trieu).dong === whole * million + fraction;
      }),
    );
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    '5',
    '1.500',
    '0,5',
    ' ',
    '-',
    ';',
    '\n',
    '(',
    ')',
    ':',
    'triệu',
    'tỷ',
    'đồng',
    'NSNN',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join('')),
  );

  it('has an exact sum or none, and reads in NFD as in NFC', () => {
    fc.assert(
      fc.property(texts, (input) => {
        const budget = parseBudget(input, trieu);
        for (const dong of [budget.dong ?? 0, ...budget.readings])
          expect(dong).toSatisfy(Number.isSafeInteger);
        expect(parseBudget(input.normalize('NFD'), trieu)).toEqual(
          parseBudget(input.normalize('NFC'), trieu),
        );
        if (budget.kind !== 'amount' && budget.kind !== 'several') expect(budget.dong).toBeNull();
      }),
    );
  });

  it.each([
    '1'.repeat(32_000),
    'a: '.repeat(10_000),
    '5 ('.repeat(10_000),
    'số 1/'.repeat(8000),
    ')'.repeat(32_000),
  ])(
    'is read at once, however long (%#)',
    (input) => {
      expect(parseBudget(input, trieu).kind).toBe('unknown');
    },
    1000,
  );
});
