import { describe, expect, it } from 'vitest';
import { sampleBytes, samples } from '../../../../test/support/samples';
import { summarized } from '../../../../test/support/summary';
import { Package } from '../package/package';
import { readWorkbookPart } from '../workbook-part';
import { readOwnCharts } from './charts';

describe('the charts of a summary', () => {
  it('are read as they were declared', async () => {
    const { bytes, specs } = await summarized(sampleBytes(samples.tracking), { asOf: '2023-12-31' });
    const source = new Package(bytes);
    const found = new Map(
      readWorkbookPart(source).sheets.map(({ name, part }) => [name, readOwnCharts(source, part)]),
    );
    expect([...found.values()].flat().length).toBeGreaterThan(1);
    for (const { name, charts } of specs) expect(found.get(name)).toEqual(charts);
  });

  it('are none where somebody else drew', () => {
    const source = new Package(sampleBytes('torture/t1_everything.xlsx'));
    for (const { part } of readWorkbookPart(source).sheets) expect(readOwnCharts(source, part)).toEqual([]);
  });
});
