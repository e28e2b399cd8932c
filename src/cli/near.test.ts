import { expect, it } from 'vitest';
import { nearNames } from './near';

const names = ['budget', 'budget/section-total', 'budget/grand-total', 'deadline/format', 'text/spaces'];

it.each([
  ['budget/grandtotal', ['budget/grand-total']],
  ['text/space', ['text/spaces']],
  ['spaces', ['text/spaces']],
  ['bugdet', ['budget']],
  ['status/vocabulary', []],
])('%s is near to %j', (asked, expected) => {
  expect(nearNames(asked, names)).toEqual(expected);
});
