import { describe, expect, it } from 'vitest';
import { rowValues, specCell } from '../../../../test/support/report';
import { samplePlan, samples } from '../../../../test/support/samples';
import { rowOf, sheetOf, textsOf } from '../../../../test/support/summary-sheet';
import type { SheetSpec } from '../../grid/sheet-spec';

describe('the score', () => {
  const steps = [
    { from: 0.8, points: 6 },
    { from: 1, points: 10 },
    { from: 0.4, points: 4.5 },
  ];
  const scored = (of: 'due' | 'all'): SheetSpec =>
    sheetOf({
      ...samplePlan(samples.tracking),
      settings: {
        ...samplePlan(samples.tracking).settings,
        report: { dueSoonDays: 30, score: { of, steps } },
      },
    }).spec;

  it('is left out without settings', () => {
    expect(textsOf(sheetOf(samplePlan(samples.tracking)).spec).some((text) => text.includes('Điểm'))).toBe(
      false,
    );
  });

  it('lists the scale from the lowest step up, and looks the shares up in it', () => {
    const spec = scored('all');
    const head = rowOf(spec, '5. Điểm hoàn thành kế hoạch') + 1;
    expect([1, 2, 3].map((offset) => rowValues(spec, head + offset).slice(1))).toEqual([
      ['Từ 40% đến dưới 80%', 0.4, 4.5],
      ['Từ 80% đến dưới 100%', 0.8, 6],
      ['Từ 100% trở lên', 1, 10],
    ]);
    const whole = rowOf(spec, 'Toàn kế hoạch');
    // 9 of 21.
    expect(specCell(spec, `D${whole}`)).toMatchObject({
      value: 4.5,
      formula: `=IF(C${whole}="","",IFERROR(LOOKUP(C${whole},$C$${head + 1}:$C$${head + 3},$D$${head + 1}:$D$${head + 3}),0))`,
    });
    expect(specCell(spec, `D${whole - 7}`).value).toBe(4.5);
    // One of three: below the lowest step.
    expect(specCell(spec, `D${whole - 6}`).value).toBe(0);
  });

  it('goes by those that were due where the settings say so', () => {
    const spec = scored('due');
    const whole = rowOf(spec, 'Toàn kế hoạch');
    expect(specCell(spec, `D${whole}`).value).toBe(10);
    // Nothing of the fifth area was due.
    expect(specCell(spec, `D${whole - 3}`).value).toBe('');
  });
});
