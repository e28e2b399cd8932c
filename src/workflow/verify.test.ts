import { describe, expect, it } from 'vitest';
import { at, gridOf } from '../../test/support/grid';
import { differences } from './verify';

const grid = gridOf([
  ['Quý IV/2023', 5],
  [null, { v: 5, formula: '=SUM(B1)' }],
]);

describe('differences', () => {
  it.each([
    [
      'nothing',
      gridOf([
        ['Quý IV/2023', 5],
        [null, { v: 5, formula: '=SUM(B1)' }],
      ]),
      [],
    ],
    [
      'the result of a formula',
      gridOf([
        ['Quý IV/2023', 5],
        [null, { v: null, formula: '=SUM(B1)' }],
      ]),
      [],
    ],
    [
      'a value',
      gridOf([
        ['Quý IV/2023', 6],
        [null, { v: 5, formula: '=SUM(B1)' }],
      ]),
      ['B1'],
    ],
    [
      'text for a number',
      gridOf([
        ['Quý IV/2023', '5'],
        [null, { v: 5, formula: '=SUM(B1)' }],
      ]),
      ['B1'],
    ],
    [
      'another formula',
      gridOf([
        ['Quý IV/2023', 5],
        [null, { v: 5, formula: '=SUM(B1:B1)' }],
      ]),
      ['B2'],
    ],
    [
      'a formula that became its result',
      gridOf([
        ['Quý IV/2023', 5],
        [null, 5],
      ]),
      ['B2'],
    ],
    [
      'a format',
      gridOf([
        ['Quý IV/2023', { v: 5, format: '0.0' }],
        [null, { v: 5, formula: '=SUM(B1)' }],
      ]),
      ['B1'],
    ],
    ['a cell too many', gridOf([['Quý IV/2023', 5], [null, { v: 5, formula: '=SUM(B1)' }], ['x']]), ['A3']],
    ['a cell that is gone', gridOf([['Quý IV/2023', 5]]), ['B2']],
  ])('sees %s', (_, actual, expected) => {
    expect(differences(grid, actual)).toEqual(expected.map(at));
  });
});
