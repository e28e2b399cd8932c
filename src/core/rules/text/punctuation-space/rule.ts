import type { Role } from '../../../catalog/roles';
import { defineRule } from '../../define-rule';
import { typedTexts } from '../typed-texts';

/**
 * A comma with a letter on each side, and the words that it joins. Between digits a comma is a decimal one. It looks
 * for the comma first, then back: words are many and commas few.
 */
const tightComma = /,(?<=([\p{L}\p{M}]+),)(?=([\p{L}\p{M}]+))/u;
const tightCommas = new RegExp(tightComma, 'gu');

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
    title: { vi: 'Thiếu khoảng trắng sau dấu phẩy', en: 'No space after a comma' },
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
    const columns = new Set(plan.columns.filter(({ role }) => prose.has(role)).map(({ col }) => col));
    for (const { text, legacy, cells } of typedTexts(plan)) {
      const found = legacy === null && text.includes(',') ? tightComma.exec(text) : null;
      if (!found) continue;
      const [, before = '', behind = ''] = found;
      const data = { place: `${before},${behind}` };
      const after = text.replace(tightCommas, ', ');
      for (const cell of cells) {
        if (columns.has(cell.col)) report({ cell, message: 'tight', data, fix: [{ cell, after }] });
      }
    }
  },
});
