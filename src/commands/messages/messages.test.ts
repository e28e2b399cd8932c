import { expect, it } from 'vitest';
import { placeholders } from '../../core/i18n/message';
import { en } from './en';
import { vi } from './vi';

it.each(Object.keys(vi) as (keyof typeof vi)[])('says %s in both languages, in composed letters', (key) => {
  expect(vi[key].trim()).not.toBe('');
  expect(en[key].trim()).not.toBe('');
  expect(placeholders(en[key])).toEqual(placeholders(vi[key]));
  expect(vi[key]).toBe(vi[key].normalize('NFC'));
});

it('has no English message that Vietnamese lacks', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});
