import type { Text } from '../../../i18n/text';
import { tidySpaces } from '../../../text/spaces';
import { defineRule } from '../../define-rule';
import { typedTexts } from '../typed-texts';

const faults: readonly (readonly [RegExp, Text])[] = [
  [/[\u00AD\u180E\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/, { vi: 'ký tự ẩn', en: 'invisible characters' }],
  [/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/, { vi: 'khoảng trắng đặc biệt', en: 'special spaces' }],
  [/^\s|\s$/, { vi: 'khoảng trắng ở đầu hoặc cuối ô', en: 'spaces at the start or the end' }],
  [
    / [\r\n]|[\r\n] /,
    { vi: 'khoảng trắng ở đầu hoặc cuối dòng', en: 'spaces at the start or the end of a line' },
  ],
  [/\S {2,}/, { vi: 'nhiều khoảng trắng liền nhau', en: 'several spaces in a row' }],
];

const otherFault: Text = { vi: 'dấu ngắt dòng khác chuẩn', en: 'unusual line breaks' };

export const rule = defineRule({
  meta: {
    id: 'text/whitespace',
    severity: 'warning',
    onByDefault: true,
    stage: 'text',
    columns: [],
    fixable: true,
    title: {
      vi: 'Khoảng trắng thừa hoặc ký tự ẩn',
      en: 'Stray spaces or invisible characters',
    },
    why: {
      vi: 'Khoảng trắng thừa và ký tự ẩn không nhìn thấy được nhưng làm hai tên giống nhau thành khác nhau khi lọc, đếm và cộng.',
      en: 'Stray spaces and invisible characters cannot be seen but make equal names differ when filtering, counting and adding.',
    },
    basis: 'TCVN 6909:2001',
    messages: {
      untidy: {
        vi: 'Ô này có {faults}; bỏ đi thì nội dung không đổi.',
        en: 'This cell has {faults}; without them it says the same.',
      },
      empty: {
        vi: 'Ô này trông như trống nhưng có khoảng trắng hoặc ký tự ẩn.',
        en: 'This cell looks empty but holds spaces or invisible characters.',
      },
    },
  },
  check(plan, report) {
    for (const { text, legacy, cells } of typedTexts(plan)) {
      if (legacy !== null) continue;
      const tidy = tidySpaces(text);
      if (tidy === text) continue;
      const data = { faults: faultsOf(text) };
      for (const cell of cells) {
        if (tidy === '') report({ cell, message: 'empty', fix: [{ cell, after: null }] });
        else report({ cell, message: 'untidy', data, fix: [{ cell, after: tidy }] });
      }
    }
  },
});

function faultsOf(text: string): Text {
  const names = faults.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  if (names.length === 0) names.push(otherFault);
  return { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
}
