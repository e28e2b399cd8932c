import { describe, expect, it } from 'vitest';
import { messages } from '../messages';
import { changeText } from './change';

const say = messages.speaker('vi');
const long = 'Thường xuyên rà soát, quy định lại chức năng, nhiệm vụ, quyền hạn của các cơ quan';
const end = 'bảo đảm không chồng chéo, trùng lắp về chức năng, nhiệm vụ giữa các cơ quan';

describe('changeText', () => {
  it.each([
    ['5 ', 5, '“5 ” → 5'],
    [null, 'x', '(trống) → “x”'],
    ['Quý 4/2023', 'Quý IV/2023', '“Quý 4/2023” → “Quý IV/2023”'],
    ['Quý'.normalize('NFD'), 'Quý', '“Quý” (đổi mã ký tự, nhìn không khác)'],
    [
      `${long} chéo,trùng ${end}`,
      `${long} chéo, trùng ${end}`,
      '“…hạn của các cơ quan chéo,trùng bảo đảm không chồng…” → “…hạn của các cơ quan chéo, trùng bảo đảm không chồng…”',
    ],
  ])('%j becomes %j', (before, after, expected) => {
    expect(changeText({ before, after }, say)).toBe(expected);
  });

  it('shows a change of the number format alone', () => {
    const text = changeText({ before: 45000, after: 45000, numberFormat: 'dd/mm/yyyy' }, say);
    expect(text).toBe('45000 hiện theo định dạng dd/mm/yyyy');
  });

  it('shows the whole difference however long the texts are', () => {
    const text = changeText({ before: `${long} a ${end}`, after: `${long} b c ${end}` }, say);
    expect(text).toContain(' a bảo đảm');
    expect(text).toContain(' b c bảo đảm');
  });
});
