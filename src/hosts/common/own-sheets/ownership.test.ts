import { describe, expect, it } from 'vitest';
import type { DefinedName, SheetEntry } from '../workbook-outline';
import { isBroken, readOwnership } from './ownership';

const sheets: SheetEntry[] = ['Phụ lục', 'Tổng hợp', 'Tổng hợp (2)'].map((name, index) => ({
  name,
  state: 'visible',
  kind: 'worksheet',
  part: `sheet${index}.xml`,
}));

function name(written: string, refersTo: string, scope: number | null): DefinedName {
  return { name: written.toLowerCase(), written, refersTo, scope };
}

const block = { top: 1, left: 1, bottom: 9, right: 3 };

describe('readOwnership', () => {
  it.each([
    ['the block', "'Tổng hợp'!$A$1:$C$9", block],
    ['a block of one cell', "'Tổng hợp'!$B$2", { top: 2, left: 2, bottom: 2, right: 2 }],
    ['a block whose cells were deleted', "'Tổng hợp'!#REF!", null],
    ['a block of a sheet that was deleted and made again', '#REF!$A$1:$C$9', null],
    ['a block of a sheet that was renamed behind the back of its names', "'Tên cũ'!$A$1:$C$9", block],
    ['two areas, which nobody of ours wrote', "'Tổng hợp'!$A$1,'Tổng hợp'!$C$9", null],
  ])('reads %s', (_, refersTo, expected) => {
    const own = readOwnership(sheets, [name('_PhuLuc_summary', refersTo, 1)]);
    expect([...own]).toEqual([['Tổng hợp', { id: 'summary', block: expected, names: [] }]]);
  });

  it.each([
    ['belongs to the whole workbook', name('_PhuLuc_summary', "'Tổng hợp'!$A$1", null)],
    ['stands for no sheet that we know', name('_PhuLuc_khac', "'Tổng hợp'!$A$1", 1)],
    ['refers to another sheet', name('_PhuLuc_summary', "'Phụ lục'!$A$1", 1)],
    ['belongs to a sheet that is not there', name('_PhuLuc_summary', "'Tổng hợp'!$A$1", 7)],
  ])('passes over a name that %s', (_, one) => {
    expect(readOwnership(sheets, [one]).size).toBe(0);
  });

  it('takes the first of two sheets for ours, a copy is its maker’s', () => {
    const names = [
      name('_PhuLuc_summary', "'Tổng hợp (2)'!$A$1:$C$9", 2),
      name('_PhuLuc_summary', "'Tổng hợp'!$A$1:$C$9", 1),
    ];
    expect([...readOwnership(sheets, names).keys()]).toEqual(['Tổng hợp']);
  });

  it('knows the names that we gave, whatever case a program made of the marker', () => {
    const own = readOwnership(sheets, [
      name('_phuluc_SUMMARY', "'Tổng hợp'!$A$1:$C$9", 1),
      name('_PhuLuc_input_NgayBaoCao', "'Tổng hợp'!$B$2", 1),
      name('_PhuLuc_name_Tong_hop', "'Tổng hợp'!#REF!", 1),
      name('_PhuLuc_input_NguoiKy', "'Tổng hợp (2)'!$B$3", 2),
    ]);
    expect(own.get('Tổng hợp')?.names).toEqual([
      { name: 'NgayBaoCao', input: true, range: { top: 2, left: 2, bottom: 2, right: 2 } },
      { name: 'Tong_hop', input: false, range: null },
    ]);
  });
});

describe('isBroken', () => {
  it.each([
    ["'Phụ lục'!$A$1", false],
    ["'PHỤ LỤC'!$A$1", false],
    ['#REF!', true],
    ['#REF!$A$1', true],
    ["'Phụ lục'!#REF!", true],
    ["'Không có'!$A$1", true],
    ['25', false],
    ['"abc"', false],
  ])('of %s is %s', (refersTo, expected) => {
    expect(isBroken(refersTo, sheets)).toBe(expected);
  });
});
