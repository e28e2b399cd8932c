import { describe, expect, it } from 'vitest';
import { at, gridOf, type TestCell } from '../../../../test/support/grid';
import { samplePlan, samples } from '../../../../test/support/samples';
import type { Plan } from '../../plan/types';
import { statedFormula, statedInWords } from './stated-cell';

function planWith(value: TestCell): Plan {
  return { ...samplePlan(samples.huongThuy), grid: gridOf([[value]], { sheet: "Kế hoạch '23" }) };
}

const source = "'Kế hoạch ''23'!$A$1";

describe('statedFormula', () => {
  it.each([
    ['trieu', 5, 5_000_000, ''],
    ['nghin', 5_000, 5_000_000, '/1000'],
    ['dong', 5_000_000, 5_000_000, '/1000000'],
    ['ty', 0.005, 5_000_000, '*1000'],
  ] as const)('reads a number in %s live', (unit, value, dong, scale) => {
    expect(statedFormula(planWith(value), at('A1'), dong, unit)).toBe(
      `IFERROR(IF(ISNUMBER(${source}),ROUND(${source}${scale},6),"?"),"?")`,
    );
  });

  it('keeps what the engine read of a text for as long as the text stays', () => {
    expect(statedFormula(planWith('5 "triệu"'), at('A1'), 5_000_000, 'trieu')).toBe(
      `IFERROR(IF(EXACT(${source},"5 ""triệu"""),5,IF(ISNUMBER(${source}),ROUND(${source},6),"?")),"?")`,
    );
    expect(statedFormula(planWith('1.500'), at('A1'), null, 'trieu')).toContain(
      `IF(EXACT(${source},"1.500"),"?",`,
    );
  });

  it('keeps what the engine read of a number that its column does not explain', () => {
    expect(statedFormula(planWith(5_000_000), at('A1'), null, 'trieu')).toBe(
      `IFERROR(IF(${source}=5000000,"?",IF(ISNUMBER(${source}),ROUND(${source},6),"?")),"?")`,
    );
  });

  it('reads a formula that was not calculated as soon as it is', () => {
    expect(statedFormula(planWith({ v: null, formula: '=SUM(B1:B9)' }), at('A1'), null, 'trieu')).toBe(
      `IFERROR(IF(ISNUMBER(${source}),ROUND(${source},6),"?"),"?")`,
    );
  });
});

describe('statedInWords', () => {
  it('is the amount that the engine read, and unknown once the words were changed', () => {
    expect(statedInWords(planWith('(Bằng chữ: Năm triệu đồng)'), at('A1'), 5_000_000)).toBe(
      `IFERROR(IF(EXACT(${source},"(Bằng chữ: Năm triệu đồng)"),5,"?"),"?")`,
    );
  });

  it('compares a text that is too long for a formula by its beginning and its length', () => {
    const text = `Bằng chữ: ${'x'.repeat(300)}`;
    const formula = statedInWords(planWith(text), at('A1'), null);
    expect(formula).toContain(`AND(LEN(${source})=310,EXACT(LEFT(${source},250),"Bằng chữ: xxx`);
    expect(Math.max(...[...formula.matchAll(/"([^"]*)"/g)].map(([, inner = '']) => inner.length))).toBe(250);
  });
});
