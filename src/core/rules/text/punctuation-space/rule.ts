import type { Role } from '../../../catalog/roles';
import { defineRule } from '../../define-rule';
import { typedTexts } from '../typed-texts';

const letter = /^[\p{L}\p{M}]$/u;

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
    const columns = new Set(plan.columns.filter(({ role }) => prose.has(role)).map(({ col }) => col));
    for (const { text, legacy, cells } of typedTexts(plan)) {
      const commas = legacy === null ? tightCommas(text) : [];
      const [first] = commas;
      if (first === undefined) continue;
      const data = { place: wordsAround(text, first) };
      const after = spaced(text, commas);
      for (const cell of cells) {
        if (columns.has(cell.col)) report({ cell, message: 'tight', data, fix: [{ cell, after }] });
      }
    }
  },
});

/** Where commas stand with a letter on each side. Between digits a comma is a decimal one. */
function tightCommas(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    if (letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1))) found.push(at);
  }
  return found;
}

function spaced(text: string, commas: readonly number[]): string {
  let result = '';
  let from = 0;
  for (const at of commas) {
    result += `${text.slice(from, at + 1)} `;
    from = at + 1;
  }
  return result + text.slice(from);
}

/** The word before a comma and the one behind: `chéo,trùng`. */
function wordsAround(text: string, comma: number): string {
  let start = comma;
  let end = comma + 1;
  while (start > 0 && letter.test(text.charAt(start - 1))) start--;
  while (end < text.length && letter.test(text.charAt(end))) end++;
  return text.slice(start, end);
}
