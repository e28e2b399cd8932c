import { expect, it } from 'vitest';
import { survives } from './values';

it.each<[string, unknown, string, boolean]>([
  ['a text in a cell of plain text', '001', '@', true],
  ['a formula in a cell of plain text', '=A1', '@', false],
  ['an apostrophe in a cell of plain text', "'nháy", '@', false],
  ['a number in a cell of plain text', 5, '@', false],
  ['a formula as text elsewhere, which gets an apostrophe', '=A1', 'General', true],
  ['a number', 5, 'General', true],
  ['nothing', '', 'General', true],
  ['a day', new Date('2025-06-30T00:00:00+07:00'), 'dd/mm/yyyy', true],
  ['a time of day', new Date('1899-12-30T08:00:00+07:00'), 'hh:mm', false],
])('tells of %s whether it may be written anew', (_, raw, format, expected) => {
  expect(survives(raw, format)).toBe(expected);
});
