import { describe, expect, it } from 'vitest';
import { findCell, specCell } from '../../../../test/support/report';
import { samplePlan, samples } from '../../../../test/support/samples';
import { sheetOf, textsOf } from '../../../../test/support/summary-sheet';
import { columnLetter } from '../../grid/address';
import type { SheetSpec, SpecValue } from '../../grid/sheet-spec';
import { asOfName } from '../as-of';
import { signatureNames } from './signature';

describe('the signature block', () => {
  const plan = samplePlan(samples.huongThuy);
  const valueOf = (spec: SheetSpec, cell: keyof typeof signatureNames): SpecValue => {
    const range = spec.names.find(({ name, input }) => input && name === signatureNames[cell])?.range;
    return specCell(spec, `${columnLetter(range?.left ?? 0)}${range?.top ?? 0}`).value;
  };

  it('leaves room for place, date, titles and names', () => {
    const { spec } = sheetOf(plan);
    expect(valueOf(spec, 'placeAndDate')).toBe('…………, ngày … tháng … năm …');
    expect(valueOf(spec, 'preparerTitle')).toBe('NGƯỜI LẬP BIỂU');
    expect(valueOf(spec, 'headTitle')).toBe('THỦ TRƯỞNG CƠ QUAN');
    expect([valueOf(spec, 'preparer'), valueOf(spec, 'head')]).toEqual([null, null]);
    const names = spec.names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('knows the place from the settings', () => {
    const report = { dueSoonDays: 30, place: 'Hương Thủy' };
    const { spec } = sheetOf({ ...plan, settings: { ...plan.settings, report } });
    expect(valueOf(spec, 'placeAndDate')).toBe('Hương Thủy, ngày … tháng … năm …');
  });

  it('takes its own placeholders for nothing that people filled in', () => {
    const inputs = new Map([
      [signatureNames.placeAndDate, '…………, ngày … tháng … năm …'],
      [signatureNames.headTitle, 'HEAD OF THE AGENCY'],
    ]);
    const report = { dueSoonDays: 30, place: 'Hương Thủy' };
    const { spec } = sheetOf({ ...plan, settings: { ...plan.settings, report } }, '2023-12-31', { inputs });
    expect(valueOf(spec, 'placeAndDate')).toBe('Hương Thủy, ngày … tháng … năm …');
    expect(valueOf(spec, 'headTitle')).toBe('THỦ TRƯỞNG CƠ QUAN');
  });

  it('keeps what people filled in, but not an old day of the report', () => {
    const inputs = new Map<string, string | number>([
      [signatureNames.headTitle, 'TM. ỦY BAN NHÂN DÂN'],
      [signatureNames.placeAndDate, 'Huế, ngày 05 tháng 01 năm 2024'],
      [asOfName, 45_000],
    ]);
    const { spec } = sheetOf(plan, '2023-12-31', { inputs });
    expect(valueOf(spec, 'headTitle')).toBe('TM. ỦY BAN NHÂN DÂN');
    expect(valueOf(spec, 'placeAndDate')).toBe('Huế, ngày 05 tháng 01 năm 2024');
    expect(specCell(spec, findCell(spec, 45_291)).style.numberFormat).toBe('dd/mm/yyyy');
    expect(textsOf(spec)).not.toContain('45000');
  });
});
