import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../catalog/build';
import { gridOf } from '../../../../test/support/grid';
import { day } from '../../../../test/support/day';
import { planFixes, type FixPlan } from '../../fix/plan-fixes';
import type { Grid } from '../../grid/grid';
import { readPlan } from '../../plan/read-plan';
import type { Plan } from '../../plan/types';
import { settingsSchema } from '../../settings/settings';
import { bareKey } from '../../text/keys';
import { rule as canonicalName } from './canonical-name/rule';
import { rule as inconsistentName } from './inconsistent-name/rule';
import { rule as nameBrokenOverLines } from './name-broken-over-lines/rule';
import { rule as nearName } from './near-name/rule';
import { rule as separator } from './separator/rule';
import { rule as unknownName } from './unknown-name/rule';
import { rule as wordOrder } from './word-order/rule';

const rules = [
  separator,
  nameBrokenOverLines,
  canonicalName,
  nearName,
  inconsistentName,
  wordOrder,
  unknownName,
];
const settings = settingsSchema.parse({
  dictionary: { agencies: [{ name: 'Tổ Đề án 06', aliases: ['TĐA06'] }] },
});
const catalog = buildCatalog(settings.dictionary);

function read(grid: Grid): Plan {
  const plan = readPlan(grid, settings, catalog);
  if (!plan) throw new Error('No table was found in the test grid.');
  return plan;
}

function planOf(cells: readonly (readonly [string, string])[]): Plan {
  const rows = cells.map(([lead, support], index) => [
    index + 1,
    `Nhiệm vụ ${index + 1}`,
    lead,
    support,
    'Quý I',
  ]);
  const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'];
  return read(gridOf([['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023'], header, ...rows]));
}

function fixed(plan: Plan): FixPlan {
  return planFixes(plan, read, rules, { asOf: day('2023-06-15') });
}

function supportsOf(plan: Plan): string[] {
  return plan.tasks.map(({ supports }) => supports?.text ?? '');
}

describe('the rules on agencies together', () => {
  it.each<[string, string]>([
    ['VP\nHĐND&UBND thị xã, phòng Tư pháp', 'Văn phòng HĐND và UBND thị xã; Phòng Tư pháp'],
    [
      'Phòng Tư pháp (hộ tịch),\nP.Nội vụ (thi đua); UBND các xã,phường',
      'Phòng Tư pháp (hộ tịch); Phòng Nội vụ (thi đua); UBND các xã, phường',
    ],
    ['TĐA06/Phòng\nNội vụ', 'Tổ Đề án 06; Phòng Nội vụ'],
    ['Các cơ quan, đơn vị;\nUBND các xã, phường', 'Các cơ quan, đơn vị;\nUBND các xã, phường'],
    ['Các chuyên môn, phòng nghiệp vụ; Phòng Nội vụ', 'Các chuyên môn, phòng nghiệp vụ; Phòng Nội vụ'],
  ])('turn %j into %j', (before, after) => {
    const { plan, cyclic } = fixed(
      planOf([
        ['Phòng Nội vụ', before],
        ['Văn phòng HĐND và UBND thị xã', 'Sở Y tế'],
      ]),
    );
    expect(cyclic).toBe(false);
    expect(supportsOf(plan)[0]).toBe(after);
  });

  it('speak of a name that they do not know once', () => {
    const names = ['Phòng Nội vu', 'Các chuyên môn, phòng nghiệp vụ', 'Tổ xung kích', 'Sở KHCN'];
    const { remaining } = fixed(planOf(names.map((name) => ['Phòng Nội vụ', name])));
    expect(remaining.findings.map(({ rule }) => rule)).toEqual([
      'agency/near-name',
      'agency/word-order',
      'agency/unknown-name',
      'agency/canonical-name',
    ]);
  });

  const names = fc.constantFrom(
    ...['Phòng Nội vụ', 'P. Nội vụ', 'phòng\nnội vụ', 'Phòng Nội vu', 'Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ...[
      'Văn phòng\nHĐND&UBND thị xã',
      'VP HĐND-UBND thị xã',
      'Văn phòng\nUBND tỉnh',
      'UBND tỉnh',
      'Ủy ban nhân dân tỉnh',
    ],
    ...[
      'Tổ tư vấn',
      'Tổ Tư  vấn',
      'TỔ TƯ\nVẤN',
      'Tổ hỗ trợ & Tư vấn',
      'tổ hỗ trợ và tư vấn',
      'Công ty Ánh Sáng',
    ],
    ...[
      'Các cơ quan,\nđơn vị',
      'các Cơ quan, đơn vị',
      'UBND các xã,phường',
      'Các chuyên môn, phòng nghiệp vụ',
      'TĐA06',
    ],
    ...[
      'Phòng Văn hoá & thông tin',
      'Phòng Tài chính–Kế hoạch',
      'Đảng ủy',
      'HĐND',
      'Nguyễn Văn A',
      'Sở: Nội vụ',
      'Tài chính',
    ],
  );
  const gaps = fc.constantFrom(
    '; ',
    ';',
    ';\n',
    ', ',
    ',',
    '\n',
    ' và ',
    '/',
    '. ',
    ' - ',
    ' (ghi chú), ',
    ' (1); ',
    ' ',
  );
  const cells = fc
    .array(fc.tuple(names, gaps), { minLength: 1, maxLength: 5 })
    .map((list) => list.map(([name, gap], index) => (index < list.length - 1 ? name + gap : name)).join(''));

  it('come to rest, and lose nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, cells), { minLength: 1, maxLength: 6 }), (rows) => {
        const before = planOf(rows);
        const { plan, cyclic, remaining } = fixed(before);
        expect(cyclic).toBe(false);
        expect(remaining.findings.filter(({ fix }) => fix !== null)).toEqual([]);
        expect(fixed(plan).cells).toEqual([]);
        expect(plan.tasks.map(meaning)).toEqual(before.tasks.map(meaning));
      }),
      { numRuns: 40 },
    );
  });

  function meaning({ leads, supports }: Plan['tasks'][number]): string[] {
    return [leads, supports].flatMap((field) =>
      (field?.value ?? []).map(({ name }) => bareKey(name).replace(/&/g, ' va ').replace(/\s+/g, ' ')),
    );
  }
});
