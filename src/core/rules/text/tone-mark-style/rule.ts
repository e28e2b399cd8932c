import { defineRule } from '../../define-rule';
import { restyleTones } from '../../../text/tone-style';
import { typedTexts } from '../typed-texts';

export const rule = defineRule({
  meta: {
    id: 'text/tone-mark-style',
    severity: 'review',
    onByDefault: false,
    stage: 'text',
    columns: [],
    fixable: false,
    title: { vi: 'Dấu thanh đặt khác kiểu đã chọn', en: 'Tone marks in another style than the chosen one' },
    why: {
      vi: 'Hai kiểu đặt dấu (hòa, hoà) đều đúng nhưng lẫn lộn trong một văn bản thì thiếu thống nhất.',
      en: 'Both styles (hòa, hoà) are right, but one document should keep to one of them.',
    },
    basis: 'Quyết định 240/QĐ ngày 05/3/1984 của Bộ Giáo dục; thiết lập toneMarks của người dùng',
    messages: {
      mixed: {
        vi: '“{word}” đặt dấu khác kiểu đã chọn: “{expected}”.',
        en: '“{word}” has its tone mark in another style than the chosen one: “{expected}”.',
      },
      restyle: { vi: 'Đặt dấu theo kiểu đã chọn', en: 'Use the chosen style' },
    },
  },
  check(plan, report) {
    for (const { text, legacy, cells } of typedTexts(plan)) {
      if (legacy !== null) continue;
      const composed = text.normalize('NFC');
      const restyled = restyleTones(text, plan.settings.toneMarks);
      if (restyled === composed) continue;
      const data = firstDifference(composed, restyled);
      for (const cell of cells) {
        const suggestions = [{ changes: [{ cell, after: restyled }], message: 'restyle' as const }];
        report({ cell, message: 'mixed', data, suggestions });
      }
    }
  },
});

/** The first word that differs; both texts have the same words. */
function firstDifference(text: string, restyled: string): { word: string; expected: string } {
  const words = text.split(/\s+/);
  const expected = restyled.split(/\s+/);
  const at = words.findIndex((word, index) => word !== expected[index]);
  return { word: words[at] ?? '', expected: expected[at] ?? '' };
}
