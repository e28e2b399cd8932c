import { describe, expect, it } from 'vitest';
import { fitRows } from './fit-rows';
import { lineHeight, linesOf, widestWord, widthOf } from './measures';
import { SheetBuilder, constant } from './sheet-builder';
import { margins } from './styles';

describe('linesOf', () => {
  it('keeps words whole', () => {
    // Three words of five letters: two of them and a space need a little more than ten characters of a column.
    expect(linesOf('anana anana anana', 40)).toBe(1);
    expect(linesOf('anana anana anana', 12)).toBe(2);
    expect(linesOf('anana anana anana', 6)).toBe(3);
  });

  it('counts the lines that a text has by itself, and an empty text as one', () => {
    expect(linesOf('a\nb\n', 40)).toBe(3);
    expect(linesOf('', 40)).toBe(1);
  });

  it('tears what is longer than a line', () => {
    expect(linesOf('n'.repeat(100), 10)).toBeGreaterThanOrEqual(10);
  });

  it('takes capitals and bold letters for wider, marks for nothing', () => {
    const title = 'Xây dựng và phát triển chính quyền điện tử, chính quyền số';
    expect(linesOf(title.toUpperCase(), 36)).toBeGreaterThan(linesOf(title, 36));
    expect(linesOf(title, 34, { size: 20, bold: true })).toBeGreaterThan(linesOf(title, 34));
    expect(linesOf(title.normalize('NFD'), 36)).toBe(linesOf(title, 36));
  });
});

describe('widestWord', () => {
  it('is as wide as a column that holds the word in one line', () => {
    const width = widestWord('Hoàn thành quá hạn', { size: 11, bold: true });
    expect(linesOf('thành', width, { size: 11, bold: true })).toBe(1);
    expect(linesOf('thành', width - 0.3, { size: 11, bold: true })).toBe(2);
  });
});

describe('fitRows', () => {
  it('makes rows high enough for their wrapped texts and leaves the others as they are', () => {
    const columns = [{ width: 10 }, { width: 60 }];
    expect(widthOf(columns)).toBe(70);
    const text = 'Một câu dài hơn nhiều so với bề rộng của cột đầu tiên';
    const builder = new SheetBuilder('summary', 'Tổng hợp', columns);
    builder.row([constant(text, { wrap: true })]);
    builder.row([null, constant(text, { wrap: true })]);
    builder.row([constant(text, {})]);
    builder.row([constant(text, { wrap: true })], { height: 5 });
    builder.blank();
    const spec = builder.build(0, { orientation: 'portrait', margins, repeatRows: null, area: null });
    const [narrow = 0, ...others] = fitRows(spec).rows.map(({ height }) => height);
    expect(narrow).toBeGreaterThan(4 * 12);
    expect(others).toEqual([lineHeight + 1, lineHeight + 1, 5, lineHeight]);
  });
});
