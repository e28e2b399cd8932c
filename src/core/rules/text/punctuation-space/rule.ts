import type { Role } from '../../../catalog/roles';
import { defineRule } from '../../define-rule';
import { textCells } from '../text-cells';

/** A comma with a letter on each side. Between digits it is a decimal comma. */
const tightComma = /(\p{L}\p{M}*),(?=\p{L})/gu;

/** Columns of prose. A comma between agencies is a separator, which has a rule of its own. */
const prose: ReadonlySet<Role | null> = new Set<Role | null>([
  'task',
  'product',
  'result',
  'note',
  'area',
  'fundingSource',
  null,
]);

export const rule = defineRule({
  meta: {
    id: 'text/punctuation-space',
    severity: 'warning',
    onByDefault: true,
    stage: 'text',
    columns: [],
    fixable: true,
    title: { vi: 'Có khoảng trắng sau dấu phẩy', en: 'A space follows a comma' },
    why: {
      vi: 'Thiếu khoảng trắng sau dấu phẩy là lỗi trình bày và làm hai từ dính nhau khi tìm kiếm.',
      en: 'Without the space after a comma the text looks careless, and a search takes two words for one.',
    },
    basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức và kỹ thuật trình bày)',
    messages: {
      tight: {
        vi: 'Thiếu khoảng trắng sau dấu phẩy ở “{place}”.',
        en: 'There is no space after the comma in “{place}”.',
      },
    },
  },
  check(plan, report) {
    for (const { cell, text, role, legacy } of textCells(plan)) {
      if (legacy !== null || !prose.has(role) || !text.includes(',')) continue;
      const spaced = text.replace(tightComma, '$1, ');
      if (spaced === text) continue;
      report({ cell, message: 'tight', data: { place: placeOf(text) }, fix: [{ cell, after: spaced }] });
    }
  },
});

/** The two words around the first such comma: `chéo,trùng`. */
function placeOf(text: string): string {
  return /[\p{L}\p{M}]+,\p{L}[\p{L}\p{M}]*/u.exec(text)?.[0] ?? '';
}
