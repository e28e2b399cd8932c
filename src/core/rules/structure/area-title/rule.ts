import type { Section } from '../../../plan/types';
import { foldKey } from '../../../text/keys';
import type { AreaCode } from '../../../values/area/types';
import { defineRule } from '../../define-rule';

/** The areas whose title the resolution fixes word for word. The sixth is worded locally, the seventh is no part of it. */
const fixedTitles: ReadonlySet<AreaCode> = new Set([
  'the-che',
  'thu-tuc',
  'bo-may',
  'cong-vu',
  'tai-chinh-cong',
]);

export const rule = defineRule({
  meta: {
    id: 'structure/area-title',
    severity: 'review',
    onByDefault: true,
    stage: 'dictionary',
    columns: [],
    fixable: false,
    title: {
      vi: 'Tên lĩnh vực khác Nghị quyết 76/NQ-CP',
      en: 'Area titles unlike those of Nghị quyết 76/NQ-CP',
    },
    why: {
      vi: 'Tên lĩnh vực thống nhất giúp cấp trên tổng hợp nhiều kế hoạch mà không phải đoán.',
      en: 'With the same titles everywhere, plans can be put together without guessing.',
    },
    basis: 'Nghị quyết 76/NQ-CP ngày 15/7/2021, Điều 1',
    messages: {
      differs: {
        vi: 'Tên mục “{title}” khác tên lĩnh vực trong Nghị quyết 76/NQ-CP: “{expected}”.',
        en: 'The title “{title}” differs from the area’s title in Nghị quyết 76/NQ-CP: “{expected}”.',
      },
      retitle: { vi: 'Dùng tên theo Nghị quyết', en: 'Use the title of the resolution' },
    },
  },
  check(plan, report) {
    for (const section of plan.sections) {
      const { area, cell, title } = section;
      if (!fixedTitles.has(area.code)) continue;
      const official = plan.catalog.areas.title(area.code);
      if (foldKey(withoutBrackets(title)) === foldKey(official)) continue;
      const expected = isUpperCase(title) ? official.toUpperCase() : official;
      const changed = retitled(section, plan.grid.at(cell).value, expected);
      const typed = plan.grid.at(cell).formula === null;
      report({
        cell,
        message: 'differs',
        data: { title, expected },
        suggestions:
          changed !== null && typed ? [{ changes: [{ cell, after: changed }], message: 'retitle' }] : [],
      });
    }
  },
});

/** The cell's text with the title exchanged; its number stays. */
function retitled({ title }: Section, value: unknown, expected: string): string | null {
  return typeof value === 'string' && title !== '' && value.includes(title)
    ? value.replace(title, () => expected)
    : null;
}

/** An abbreviation behind the title, like `(TTHC)`, is no difference. */
function withoutBrackets(title: string): string {
  return title.replace(/\s*\([^()]*\)\s*$/, '');
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
