import { describe, expect, it } from 'vitest';
import { placeholders } from '../i18n/message';
import { languages } from '../i18n/text';
import { texts as agencies } from './agencies/texts';
import { texts as due } from './due/texts';
import { severityWords, texts as findings } from './findings/texts';
import { texts as journal } from './journal/texts';

describe.each(Object.entries({ agencies, due, findings, severityWords, journal }))(
  'the words of the sheet %s',
  (_, texts) => {
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
  },
);

describe('the titles of the columns of a table', () => {
  it.each([
    [
      'due',
      [
        due.number,
        due.row,
        due.task,
        due.lead,
        due.deadline,
        due.end,
        due.status,
        due.distance,
        due.position,
      ],
    ],
    [
      'findings',
      [
        findings.number,
        findings.severity,
        findings.cell,
        findings.task,
        findings.rule,
        findings.message,
        findings.before,
        findings.kind,
        findings.after,
      ],
    ],
    ['journal', [journal.at, journal.sheet, journal.cell, journal.before, journal.after, journal.rules]],
  ])('differ on the sheet %s', (_, titles) => {
    for (const language of languages) {
      const words = titles.map((title) => title[language].toLowerCase());
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
