import { describe, expect, it } from 'vitest';
import { summarySpec } from '../../../../test/support/summary-spec';
import type { ChartSpec, SheetSpec } from '../../../core/grid/sheet-spec';
import { chartXml } from './chart-xml';

const spec = summarySpec({});

function chartOf(kind: ChartSpec['kind'], more: Partial<SheetSpec> = {}): string {
  const chart = spec.charts.find((one) => one.kind === kind);
  if (!chart) throw new Error(`no chart of kind ${kind}`);
  return chartXml({ ...spec, ...more }, chart);
}

function all(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(([, found = '']) => found);
}

describe('chartXml', () => {
  it('names its cells and brings their values along', () => {
    const xml = chartOf('bar');
    expect(all(xml, /<c:f>([^<]*)/g)).toEqual([
      "'Tổng hợp'!$C$5",
      "'Tổng hợp'!$B$6:$B$8",
      "'Tổng hợp'!$C$6:$C$8",
    ]);
    expect(all(xml, /<c:pt idx="\d"><c:v>([^<]*)/g)).toEqual([
      'Kinh phí\n(triệu đồng)',
      'Cải cách thể chế',
      'Cải cách thủ tục hành chính',
      '=Xây dựng và phát triển chính quyền điện tử, chính quyền số',
      '5',
      '20.5',
      '380.5',
    ]);
    expect(all(xml, /<c:ptCount val="(\d)"/g)).toEqual(['1', '3', '3']);
  });

  it('leaves out the points of cells that hold no number', () => {
    const rows = spec.rows.map((row, index) => (index === 6 ? { cells: [] } : row));
    expect(all(chartOf('bar', { rows }), /<c:numCache>(.*?)<\/c:numCache>/g)).toEqual([
      '<c:formatCode>#,##0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>5</c:v></c:pt><c:pt idx="2"><c:v>380.5</c:v></c:pt>',
    ]);
  });

  it('lets its bars lie, the first category at the top, the values at the bottom', () => {
    const xml = chartOf('bar');
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="clustered"/>');
    expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/);
    expect(xml).toMatch(/<c:valAx>.*<c:crosses val="max"\/>.*<\/c:valAx>/);
  });

  it('explains several series in a legend and a single one by the values at its bars', () => {
    expect([chartOf('bar').includes('<c:legend>'), chartOf('bar').includes('<c:showVal val="1"/>')]).toEqual([
      false,
      true,
    ]);
    const stacked = chartOf('stackedBar');
    expect([stacked.includes('<c:legend>'), stacked.includes('c:showVal')]).toEqual([true, false]);
    expect(stacked).toContain('<c:grouping val="stacked"/>');
    expect(stacked).toContain('<c:overlap val="100"/>');
  });

  it('tells series apart without color', () => {
    const stacked = chartOf('stackedBar');
    expect(all(stacked, /<a:pattFill prst="(\w+)"/g)).toEqual(['wdDnDiag', 'pct20']);
    expect(all(stacked, /<c:invertIfNegative val="(\d)"/g)).toEqual(['0', '0']);
  });

  it('speaks in Times New Roman throughout', () => {
    const faces = new Set(all(chartOf('stackedBar'), /typeface="([^"]*)"/g));
    expect([...faces]).toEqual(['Times New Roman']);
  });

  it('writes its title and its cells’ texts as text', () => {
    const [chart] = spec.charts;
    if (!chart) throw new Error('no chart');
    const xml = chartXml({ ...spec, name: 'A & B’s "tốt"' }, { ...chart, title: '<Kinh phí> & tiến độ' });
    expect(xml).toContain('<a:t>&lt;Kinh phí&gt; &amp; tiến độ</a:t>');
    expect(xml).toContain('<c:f>\'A &amp; B’s "tốt"\'!$C$5</c:f>');
  });
});
