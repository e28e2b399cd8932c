import { describe, expect, it } from 'vitest';
import { isMarked, isUniform } from './marked-font';

const plain = {
  bold: false,
  color: '#000000',
  italic: false,
  name: 'Times New Roman',
  size: 12,
  strikethrough: false,
  underline: 'None',
};

describe('the font of a cell', () => {
  it('is plain', () => {
    expect(isUniform(plain)).toBe(true);
    expect(isMarked(plain)).toBe(false);
  });

  it.each([
    ['a word in bold', { bold: null }],
    ['two colours', { color: '' }],
    ['a draft struck through', { strikethrough: true }],
    ['a draft in red', { color: '#FF0000' }],
    ['a draft in dark red', { color: '#C00000' }],
  ])('is marked by %s', (_, sides) => {
    expect(isMarked({ ...plain, ...sides })).toBe(true);
  });

  it.each(['#0000FF', '#FFFFFF', '#FF8000'])('is not marked by the colour %s', (color) => {
    expect(isMarked({ ...plain, color })).toBe(false);
  });
});
