import { describe, expect, it } from 'vitest';
import { formatMessage, placeholders } from './message';
import { formatMoney } from './money';

describe('formatMessage', () => {
  const text = {
    vi: 'Ô {cell} ghi {sum}, hạn {day}, {name}.',
    en: 'Cell {cell} says {sum}, due {day}, {name}.',
  };
  const data = {
    cell: { cell: { row: 37, col: 6 } },
    sum: { dong: 5_500_000 },
    day: { date: '2023-12-31' },
    name: { vi: 'một', en: 'one' },
  };

  it('fills each kind of value in each language', () => {
    expect(formatMessage(text, data, 'vi')).toBe('Ô F37 ghi 5,5 triệu đồng, hạn 31/12/2023, một.');
    expect(formatMessage(text, data, 'en')).toBe('Cell F37 says 5.5 million VND, due 31/12/2023, one.');
  });

  it('refuses to leave a hole', () => {
    expect(() => formatMessage(text, {}, 'vi')).toThrow('{cell}');
  });

  it('names placeholders once and in order', () => {
    expect(placeholders('{b} {a} {b}')).toEqual(['a', 'b']);
  });
});

describe('formatMoney', () => {
  it('has its own words in English', () => {
    expect(formatMoney(1_234_500_000, 'en')).toBe('1,234.5 million VND');
    expect(formatMoney(999, 'en')).toBe('999 VND');
  });

  it.each([
    [0, '0 đồng'],
    [1_500, '1.500 đồng'],
    [1_000, '1.000 đồng'],
    [406_000_000, '406 triệu đồng'],
    [1_234_500_000, '1.234,5 triệu đồng'],
    [-5_000_000, '-5 triệu đồng'],
    [1_234_567, '1.234.567 đồng'],
  ])('says %i as %s', (dong, vi) => {
    expect(formatMoney(dong, 'vi')).toBe(vi);
  });
});
