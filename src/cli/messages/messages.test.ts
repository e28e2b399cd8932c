import { describe, expect, it } from 'vitest';
import { placeholders } from '../../core/i18n/message';
import { obstacleTexts } from '../../workflow/obstacle-texts';
import { en } from './en';
import { vi } from './vi';

describe('the messages of the command line', () => {
  it('exist in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  it('say the same in both, in composed letters', () => {
    for (const key of Object.keys(vi) as (keyof typeof vi)[]) {
      expect(vi[key].trim(), key).not.toBe('');
      expect(en[key].trim(), key).not.toBe('');
      expect(placeholders(en[key]), key).toEqual(placeholders(vi[key]));
      expect(vi[key], key).toBe(vi[key].normalize('NFC'));
    }
  });

  it('have a sentence for every obstacle', () => {
    for (const { vi: vietnamese, en: english } of Object.values(obstacleTexts)) {
      expect(vietnamese).toMatch(/\.$/);
      expect(english).toMatch(/\.$/);
    }
  });
});
