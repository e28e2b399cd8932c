import { describe, expect, it } from 'vitest';
import { placeholders } from '../../core/i18n/message';
import { en } from './en';
import { vi } from './vi';

describe('the messages of the workbench', () => {
  it('exist in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  it.each(Object.keys(vi) as (keyof typeof vi)[])('say the same in both, in composed letters: %s', (key) => {
    expect(vi[key].trim()).not.toBe('');
    expect(en[key].trim()).not.toBe('');
    expect(placeholders(en[key])).toEqual(placeholders(vi[key]));
    expect(vi[key]).toBe(vi[key].normalize('NFC'));
  });
});
