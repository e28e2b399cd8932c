import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '../catalog/roles';
import { areaCodes } from '../values/area/types';
import { statusCodes } from '../values/status/types';
import { parseSettings } from './parse-settings';
import { defaultSettings, settingsSchema } from './settings';

const problems = (input: unknown): readonly { vi: string; en: string }[] => {
  const result = parseSettings(input);
  return result.ok ? [] : result.problems;
};

describe('settings that can be used', () => {
  it('fills in every default', () => {
    expect(parseSettings({})).toEqual({ ok: true, settings: defaultSettings });
  });

  it('keeps what the user says', () => {
    const result = parseSettings({
      sheet: 'Phụ lục II',
      range: 'A5:K37',
      columns: { lead: 'd', budgetPart: ['F', 'G'] },
      planYear: 2024,
      unit: 'trieu',
      dictionary: {
        agencies: [{ name: 'Ban Quản lý chợ', aliases: ['BQL chợ'] }],
        areas: { 'chinh-quyen-so': ['Chuyển đổi số'], khac: ['Tuyên truyền'] },
        headers: { lead: ['Ai làm'] },
        statuses: { done: ['Đã nghiệm thu'] },
      },
      rules: { 'budget/unit': 'warning', 'text/tone-mark-style': 'on' },
      dateStyle: 'plain',
    });
    expect(result).toMatchObject({
      ok: true,
      settings: {
        columns: { lead: 'd', budgetPart: ['F', 'G'] },
        dictionary: { agencies: [{ name: 'Ban Quản lý chợ', aliases: ['BQL chợ'], kind: 'agency' }] },
        toneMarks: 'old',
      },
    });
  });
});

describe('settings with a fault', () => {
  it.each<[string, unknown, string, string]>([
    [
      'no settings at all',
      null,
      'Tệp thiết lập phải là một nhóm mục trong ngoặc nhọn { }.',
      'The settings file must be a group of entries in braces { }.',
    ],
    [
      'a number in quotes',
      { planYear: '2023' },
      'Thiết lập “planYear” phải là một số, không có dấu ngoặc kép.',
      'The setting “planYear” must be a number without quotes.',
    ],
    [
      'half a year',
      { planYear: 2023.5 },
      'Thiết lập “planYear” phải là một số nguyên.',
      'The setting “planYear” must be a whole number.',
    ],
    [
      'a year long past',
      { planYear: 1800 },
      'Thiết lập “planYear” phải từ 1990 trở lên.',
      'The setting “planYear” must be 1990 or more.',
    ],
    [
      'a year far ahead',
      { planYear: 20_233 },
      'Thiết lập “planYear” không được quá 2100.',
      'The setting “planYear” must be 2100 or less.',
    ],
    [
      'an unknown unit',
      { unit: 'usd' },
      'Thiết lập “unit” phải là một trong: dong, nghin, trieu, ty.',
      'The setting “unit” must be one of: dong, nghin, trieu, ty.',
    ],
    [
      'a column by number',
      { columns: { lead: '4' } },
      'Thiết lập “columns.lead” phải là chữ của một cột trong bảng tính, ví dụ "F".',
      'The setting “columns.lead” must be the letters of a column, such as "F".',
    ],
    [
      'a column as a number',
      { columns: { lead: 4 } },
      'Thiết lập “columns.lead” phải là chữ của một cột trong bảng tính, ví dụ "F".',
      'The setting “columns.lead” must be the letters of a column, such as "F".',
    ],
    [
      'a column beyond the sheet',
      { columns: { budgetPart: ['F', 'ZZZ'] } },
      'Thiết lập “columns.budgetPart[1]” phải là chữ của một cột trong bảng tính, ví dụ "F".',
      'The setting “columns.budgetPart[1]” must be the letters of a column, such as "F".',
    ],
    [
      'half a range',
      { range: 'A5:' },
      'Thiết lập “range” phải là một vùng ô, ví dụ "A5:G37".',
      'The setting “range” must be a range of cells, such as "A5:G37".',
    ],
    [
      'an agency without a name',
      { dictionary: { agencies: [{ aliases: ['BQL'] }] } },
      'Thiết lập “dictionary.agencies[0].name” còn thiếu; phải là chữ trong dấu ngoặc kép.',
      'The setting “dictionary.agencies[0].name” is missing; it must be a text in double quotes.',
    ],
    [
      'an empty word',
      { dictionary: { statuses: { done: [' '] } } },
      'Thiết lập “dictionary.statuses.done[0]” không được để trống.',
      'The setting “dictionary.statuses.done[0]” must not be empty.',
    ],
    [
      'a word that is no list',
      { dictionary: { areas: { 'the-che': 'Thể chế' } } },
      'Thiết lập “dictionary.areas.the-che” phải là một danh sách trong ngoặc vuông [ ].',
      'The setting “dictionary.areas.the-che” must be a list in square brackets [ ].',
    ],
    [
      'an unknown area',
      { dictionary: { areas: { 'thể chế': ['Thể chế'] } } },
      'Thiết lập “dictionary.areas” không có mục “thể chế”; các mục có thể dùng: the-che, thu-tuc, bo-may, cong-vu, tai-chinh-cong, chinh-quyen-so, chi-dao-dieu-hanh, khac.',
      'The setting “dictionary.areas” has no entry “thể chế”; the entries are: the-che, thu-tuc, bo-may, cong-vu, tai-chinh-cong, chinh-quyen-so, chi-dao-dieu-hanh, khac.',
    ],
    [
      'an unknown status',
      { dictionary: { statuses: { finished: ['Xong'] } } },
      'Thiết lập “dictionary.statuses” không có mục “finished”; các mục có thể dùng: done, doneLate, inProgress, overdue, notStarted, notDue, recurring, paused, cancelled, unknown.',
      'The setting “dictionary.statuses” has no entry “finished”; the entries are: done, doneLate, inProgress, overdue, notStarted, notDue, recurring, paused, cancelled, unknown.',
    ],
    [
      'a key of an agency misspelt',
      { dictionary: { agencies: [{ name: 'Ban Dân vận', alias: [] }] } },
      'Thiết lập “dictionary.agencies[0]” không có mục “alias”; các mục có thể dùng: name, aliases, kind.',
      'The setting “dictionary.agencies[0]” has no entry “alias”; the entries are: name, aliases, kind.',
    ],
    [
      'a word under two statuses, in different spelling',
      { dictionary: { statuses: { done: ['Đã duyệt'], paused: ['ĐÃ  DUYỆT.'] } } },
      'Thiết lập “dictionary.statuses” ghi “ĐÃ  DUYỆT.” ở cả “done” và “paused”; chỉ để ở một chỗ.',
      'The setting “dictionary.statuses” has “ĐÃ  DUYỆT.” both in “done” and in “paused”; keep it in one place.',
    ],
    [
      'a title under two areas',
      { dictionary: { areas: { 'the-che': ['Pháp chế'], khac: ['Công tác pháp chế'] } } },
      'Thiết lập “dictionary.areas” ghi “Công tác pháp chế” ở cả “the-che” và “khac”; chỉ để ở một chỗ.',
      'The setting “dictionary.areas” has “Công tác pháp chế” both in “the-che” and in “khac”; keep it in one place.',
    ],
    [
      'a short name of two agencies',
      {
        dictionary: {
          agencies: [
            { name: 'Ban A', aliases: ['B.A'] },
            { name: 'Ban B', aliases: ['b a'] },
          ],
        },
      },
      'Thiết lập “dictionary.agencies” ghi “b a” ở cả “Ban A” và “Ban B”; chỉ để ở một chỗ.',
      'The setting “dictionary.agencies” has “b a” both in “Ban A” and in “Ban B”; keep it in one place.',
    ],
    [
      'a column with two roles',
      { columns: { lead: 'D', support: 'd' } },
      'Thiết lập “columns” ghi “d” ở cả “lead” và “support”; chỉ để ở một chỗ.',
      'The setting “columns” has “d” both in “lead” and in “support”; keep it in one place.',
    ],
  ])('%s', (_, input, vi, en) => {
    expect(problems(input)).toEqual([{ vi, en }]);
  });

  it('names the keys that there are in place of one that there is not', () => {
    const [problem] = problems({ colums: {} });
    expect(problem?.vi).toMatch(
      /^Tệp thiết lập không có mục “colums”; các mục có thể dùng: sheet, range, columns, /,
    );
    expect(problem?.en).toMatch(
      /^The settings file has no entry “colums”; the entries are: sheet, range, columns, /,
    );
  });

  it('tells all faults at once', () => {
    expect(problems({ unit: 'usd', planYear: 'x', foo: 1, bar: 2 })).toHaveLength(4);
  });
});

describe('the page about settings', () => {
  const page = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8');

  it('shows settings that can be used', () => {
    const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
    expect(problems(JSON.parse(example))).toEqual([]);
    expect(Object.keys(settingsSchema.shape).filter((key) => !example.includes(`"${key}"`))).toEqual([]);
  });

  it('names every key, role, area and status', () => {
    const names = [...Object.keys(settingsSchema.shape), ...roles, ...areaCodes, ...statusCodes];
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('any settings at all', () => {
  it('are read or refused in sentences of both languages, and never throw', () => {
    const key = fc.constantFrom(
      'columns',
      'dictionary',
      'agencies',
      'areas',
      'lead',
      'the-che',
      'rules',
      '__proto__',
    );
    const anything = fc.object({ key, maxDepth: 4, values: [fc.string(), fc.integer(), fc.constant(null)] });
    fc.assert(
      fc.property(anything, (input) => {
        const result = parseSettings(input);
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { vi, en } of result.problems) {
          expect(vi).toMatch(/^T(?:hiết lập “.*”|ệp thiết lập) .+\.$/s);
          expect(en).toMatch(/^The sett(?:ing “.*”|ings file) .+\.$/s);
        }
      }),
      { numRuns: 200 },
    );
  });
});
