import { expect, it } from 'vitest';
import { languageFor } from './language';

it.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['EN', 'en'],
  ['en-GB', 'en'],
  ['fr-FR', 'vi'],
  ['enm', 'vi'],
  ['', 'vi'],
] as const)('speaks to %j in %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});
