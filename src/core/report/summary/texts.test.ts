import { describe, expect, it } from 'vitest';
import { placeholders } from '../../i18n/message';
import { languages } from '../../i18n/text';
import { statusWords } from '../status-words';
import { texts } from './texts';

describe('the words of the summary', () => {
  it.each(Object.entries(texts))(
    '%s is written in every language with the same placeholders',
    (_key, text) => {
      for (const language of languages) {
        expect(text[language].trim()).not.toBe('');
        expect(text[language]).toBe(text[language].normalize('NFC'));
      }
      expect(placeholders(text.en)).toEqual(placeholders(text.vi));
    },
  );

  it.each(languages)('are different titles of one table in %s', (language) => {
    const { number, area, tasks, budget, spent, share, unclear, other, ofDue, ofAll } = texts;
    const { check, cell, stated, sum, difference, result } = texts;
    for (const titles of [
      [
        ...[number, area, tasks, budget, spent, share, unclear, other, ofDue, ofAll],
        ...Object.values(statusWords),
      ],
      [number, check, cell, stated, sum, difference, result],
      [number, texts.step, texts.from, texts.points],
      [number, area, texts.reached, texts.points],
    ]) {
      const words = titles.map((title) => title[language]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('count with a number in the middle of a sentence, for formulas to put it there', () => {
    for (const text of [texts.changed, texts.unclearBudgets, texts.unclearSpent, texts.unclearStatuses]) {
      for (const language of languages) expect(text[language].split('{count}')).toHaveLength(2);
    }
  });
});
