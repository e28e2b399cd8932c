import { describe, expect, it } from 'vitest';
import { isSyllable } from './syllable';

describe('isSyllable', () => {
  it('knows the words of a plan', () => {
    const text =
      'Triển khai nhiệm vụ cải cách hành chính năm nghiêng khuya quốc tuyển ngoằn ngoèo khuỷu giữa gì giếng ' +
      'quyết ương yếu ước oan uyên thuở huơ đường CHỈ Đạo ế ý ở rượu người chuối xoáy khoeo';
    expect(text.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
  });

  it('reads NFD', () => {
    expect(isSyllable('nghiệp'.normalize('NFD'))).toBe(true);
  });

  it.each([
    '',
    'plan',
    'Office',
    'cafộ',
    'tộộ',
    'bs',
    'nghiep',
    'cac',
    'càc',
    'sắc1',
    'zo',
    'fa',
    'aim',
    'hôtộl',
  ])('knows that %j is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
