import { describe, expect, it } from 'vitest';
import { placeholders } from '../../i18n/message';
import { texts } from './texts';

describe('the texts of the summary of several plans', () => {
  it.each(Object.entries(texts))(
    '%s is there in both languages, with the same placeholders',
    (_, { vi, en }) => {
      expect(vi.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(vi.normalize('NFC')).toBe(vi);
      expect(placeholders(vi)).toEqual(placeholders(en));
    },
  );
});
