import { describe, expect, it } from 'vitest';
import { formulaProblem, formulasOf } from '../../../../test/support/report';
import { samplePlan, samples } from '../../../../test/support/samples';
import { partOf, sheetOf, table } from '../../../../test/support/summary-sheet';
import { languages } from '../../i18n/text';

describe('every formula', () => {
  it.each(Object.values(samples).flatMap((name) => languages.map((language) => [name, language] as const)))(
    'of %s in %s is one that spreadsheets take',
    (name, language) => {
      const { spec } = sheetOf(samplePlan(name), '2023-12-31', { language });
      expect(formulasOf(spec).flatMap((formula) => formulaProblem(formula) ?? [])).toEqual([]);
    },
  );

  it('stays short however many agencies lead a task', () => {
    const leads = Array.from({ length: 90 }, (_, index) => `Phòng Số ${index + 1}`).join('; ');
    const { spec, layout } = table([
      [1, 'Rà soát văn bản của địa phương', leads, 5, 'Quý I/2023', 'Hoàn thành'],
      [2, 'Tự kiểm tra văn bản trong năm', 'Phòng Tư pháp', 5, 'Quý I/2023', 'Hoàn thành'],
    ]);
    expect(layout.leads).toBeGreaterThan(50);
    expect(formulasOf(spec).flatMap((formula) => formulaProblem(formula) ?? [])).toEqual([]);
    expect(partOf(spec, '2. Theo cơ quan chủ trì')[0]).toMatchObject({ 'Số nhiệm vụ': 1, 'Kinh phí': 5 });
    expect(partOf(spec, '2. Theo cơ quan chủ trì')[1]).toMatchObject({ 'Số nhiệm vụ': 1, 'Kinh phí': 0 });
  });
});
