import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../test/support/grid';
import { buildCatalog } from '../catalog/build';
import { emptyCell } from '../grid/grid';
import { defaultSettings } from '../settings/settings';
import { readPlan } from './read-plan';
import { SheetText } from './sheet-text';

describe('SheetText', () => {
  it('gives tidy texts in NFC', () => {
    const sheet = new SheetText(gridOf([['  Nhiệm\u00A0 vụ '.normalize('NFD'), 'a\r\n b', 'sạch']]));
    expect([1, 2, 3, 4].map((col) => sheet.text(1, col))).toEqual(['Nhiệm vụ', 'a\nb', 'sạch', '']);
  });

  it('gives what a number displays, but for a column that is too narrow', () => {
    const sheet = new SheetText(
      gridOf([[{ v: 13.1, text: '13.10' }, { v: 45_000, text: '####' }, true, { v: { error: '#REF!' } }]]),
    );
    expect([1, 2, 3, 4].map((col) => sheet.text(1, col))).toEqual(['13.10', '45000', 'TRUE', '#REF!']);
  });

  it('sees nothing under a merged area but its first cell', () => {
    const sheet = new SheetText(
      gridOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        { merges: ['A1:B2'] },
      ),
    );
    expect(sheet.text(1, 1)).toBe('a');
    expect(sheet.text(2, 2)).toBe('');
    expect(sheet.seen(2, 2)).toBe('a');
    expect(sheet.anchor(2, 1)).toEqual({ row: 1, col: 1 });
    expect(sheet.isBlank(2, 1, 2)).toBe(true);
  });

  it('leaves cells as they are unless they hold a legacy text', () => {
    const sheet = new SheetText(gridOf([['x']]));
    const plain = { ...emptyCell, value: 'NhiÖm vô', text: 'NhiÖm vô' };
    expect(sheet.decoded(plain)).toBe(plain);
    expect(sheet.decoded({ ...plain, font: '.VnTime' }).value).toBe('Nhiệm vụ');
  });
});

describe('a plan in TCVN3', () => {
  const rows = [
    ['NhiÖm vô', 'C¬ quan chñ tr×', 'Thêi h¹n'],
    ['Rµ so¸t v¨n b¶n', 'Së Néi vô', 'N¨m 2023'],
  ];
  const read = (font?: string) => {
    const grid = gridOf(rows.map((row) => row.map((v) => (font === undefined ? v : { v, font }))));
    return readPlan(grid, defaultSettings, buildCatalog(defaultSettings.dictionary));
  };

  it.each(['.VnTime', undefined])('is read whether its font (%s) tells or not', (font) => {
    const plan = read(font);
    expect(plan?.columns.map(({ role }) => role)).toEqual(['task', 'lead', 'deadline']);
    expect(plan?.tasks[0]?.fields.task?.text).toBe('Rà soát văn bản');
    expect(plan?.tasks[0]?.leads?.value[0]?.name).toBe('Sở Nội vụ');
    expect(plan?.tasks[0]?.deadline?.value.kind).toBe('year');
  });
});
