import { describe, expect, it } from 'vitest';
import { buildReport } from '../../core/report/build-report';
import { computed, constant, SheetBuilder } from '../../core/report/sheet-builder';
import { margins, styles } from '../../core/report/styles';
import { sentSheets } from '../../core/report/values-only';
import { reportInput } from '../../../test/support/report';
import { samplePlan, samples } from '../../../test/support/samples';
import { conditionalStyle } from './conditional-style';
import { printLayout, type PrintedRow } from './print-layout';

const print = { orientation: 'landscape', margins, repeatRows: null, area: null } as const;

function texts(rows: readonly PrintedRow[] | undefined): string[][] {
  return (rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
}

describe('the printed layout of a sheet', () => {
  it('fits all columns on the page in width and enlarges nothing', () => {
    const wide = new SheetBuilder('summary', 'Tổng hợp', [{ width: 100 }, { width: 100 }]).build(0, print);
    const { paper, scale, columns } = printLayout(wide, 'vi');
    expect(paper).toEqual({ width: 297, height: 210 });
    const points = columns.reduce((sum, width) => sum + width, 0) * scale;
    expect((points / 72) * 25.4).toBeCloseTo(297 - margins.left - margins.right);
    const narrow = new SheetBuilder('summary', 'Tổng hợp', [{ width: 10 }]).build(0, print);
    expect(printLayout(narrow, 'vi').scale).toBe(1);
  });

  it('parts it into what stands above, what every page repeats, and what begins a page', () => {
    const builder = new SheetBuilder('agencies', 'Theo cơ quan', [{ width: 10 }]);
    for (const text of ['tên', 'đầu', 'một']) builder.row([constant(text, {})]);
    builder.row([constant('hai', {})], { startsPage: true });
    const spec = builder.build(0, { ...print, repeatRows: { from: 2, to: 2 } });
    const { lead, repeated, parts } = printLayout(spec, 'vi');
    expect(texts(lead)).toEqual([['tên']]);
    expect(texts(repeated)).toEqual([['đầu']]);
    expect(parts.map(texts)).toEqual([[['một']], [['hai']]]);
  });

  it('writes figures and days as the language does', () => {
    const builder = new SheetBuilder('summary', 'Tổng hợp', [{ width: 9 }, { width: 9 }, { width: 9 }]);
    builder.row([
      constant(1234.5, { numberFormat: '#,##0.0' }),
      constant(45_291, styles.date),
      computed('A1/B1', 0.125, styles.percent),
    ]);
    const spec = builder.build(0, print);
    expect(texts(printLayout(spec, 'vi').parts[0])).toEqual([['1.234,5', '31/12/2023', '12,5%']]);
    expect(texts(printLayout(spec, 'en').parts[0])).toEqual([['1,234.5', '31/12/2023', '12.5%']]);
  });

  it('leaves out hidden columns and what a merged cell covers', () => {
    const builder = new SheetBuilder('due', 'Đến hạn', [
      { width: 9 },
      { width: 9, hidden: true },
      { width: 9 },
    ]);
    builder.line(constant('tên', {}));
    builder.row([constant('a', {}), constant('b', {}), constant('c', {})]);
    const [rows] = printLayout(builder.build(0, print), 'vi').parts;
    expect(texts(rows)).toEqual([['tên'], ['a', 'c']]);
    expect(rows?.[0]?.cells[0]?.columns).toBe(2);
  });

  it('puts a chart in the place of the rows that it covers', () => {
    const builder = new SheetBuilder('summary', 'Tổng hợp', [{ width: 9 }, { width: 9 }]);
    builder.row([constant('', {}), constant('Kinh phí', {})]);
    builder.row([constant('Lĩnh vực', {}), constant(5, {})]);
    builder.row([], { height: 20 });
    builder.row([], { height: 30 });
    builder.chart({
      kind: 'bar',
      title: 'Kinh phí',
      description: '',
      categories: { top: 2, left: 1, bottom: 2, right: 1 },
      series: [
        {
          name: { row: 1, col: 2 },
          values: { top: 2, left: 2, bottom: 2, right: 2 },
          color: '000000',
          pattern: 'solid',
        },
      ],
      place: { top: 3, left: 1, bottom: 4, right: 2 },
      numberFormat: '0',
    });
    const [rows] = printLayout(builder.build(0, print), 'vi').parts;
    expect(rows).toHaveLength(3);
    expect(rows?.[2]).toMatchObject({ row: 3, height: 50 });
    expect(rows?.[2]?.cells[0]?.chart).toMatchObject({
      categories: ['Lĩnh vực'],
      series: [{ name: 'Kinh phí', values: [5] }],
    });
  });
});

describe('the conditions of a sheet', () => {
  it.each([
    [1.5, { numberFormat: '0.0' }],
    [2, {}],
    ['1.5', {}],
    [null, {}],
  ])('tell that %s has decimals', (value, style) => {
    const formula = '=AND(ISNUMBER(B2),ROUND(B2,6)<>ROUND(B2,0))';
    const range = { top: 2, left: 2, bottom: 3, right: 2 };
    const styleOf = conditionalStyle([{ range, formula, style: { numberFormat: '0.0' } }]);
    expect(styleOf(() => value, { row: 3, col: 2 })).toEqual(style);
    expect(styleOf(() => 1.5, { row: 4, col: 2 })).toEqual({});
  });

  it('tell what another column of the same row says', () => {
    const range = { top: 2, left: 1, bottom: 9, right: 2 };
    const styleOf = conditionalStyle([{ range, formula: '=$A2<>""', style: { border: true } }]);
    const valueAt = ({ row, col }: { row: number; col: number }): string | null =>
      row === 3 && col === 1 ? 'x' : null;
    expect(styleOf(valueAt, { row: 3, col: 2 })).toEqual({ border: true });
    expect(styleOf(valueAt, { row: 4, col: 2 })).toEqual({});
  });

  it('are refused where nobody knows what they say', () => {
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    expect(() => conditionalStyle([{ range, formula: '=TODAY()>A1', style: {} }])).toThrow('TODAY');
  });

  it.each(Object.values(samples))('are all known in the sheets of %s', (sample) => {
    const specs = buildReport(reportInput(samplePlan(sample), '2023-12-31'));
    const printed = specs.filter(({ id }) => sentSheets.includes(id));
    expect(printed).toHaveLength(sentSheets.length);
    for (const spec of printed) expect(printLayout(spec, 'vi').parts.length).toBeGreaterThan(0);
  });
});
