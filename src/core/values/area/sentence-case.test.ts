import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceCase } from './sentence-case';

describe('sentence case', () => {
  it.each([
    ['HẠ TẦNG SỐ', 'Hạ tầng số'],
    ['PHÁT TRIỂN NGUỒN NHÂN LỰC', 'Phát triển nguồn nhân lực'],
    // abbreviations, known by what they are not: Vietnamese syllables
    ['ÁP DỤNG ISO', 'Áp dụng ISO'],
    ['ỨNG DỤNG CNTT TẠI UBND XÃ', 'Ứng dụng CNTT tại UBND xã'],
    ['NÂNG CAO CHỈ SỐ PAPI, SIPAS', 'Nâng cao chỉ số PAPI, SIPAS'],
    ['VĂN BẢN QPPL CỦA HĐND, UBND', 'Văn bản QPPL của HĐND, UBND'],
    ['ỨNG DỤNG AI', 'Ứng dụng AI'],
    // proper names
    ['DU LỊCH TỈNH GIA LAI', 'Du lịch tỉnh Gia Lai'],
    ['ĐÔ THỊ THỪA THIÊN HUẾ', 'Đô thị Thừa Thiên Huế'],
    ['KINH TẾ VIỆT NAM ĐỊNH HƯỚNG 2030', 'Kinh tế Việt Nam định hướng 2030'],
    ['TỈNH ĐẮK LẮK', 'Tỉnh Đắk Lắk'],
    // brackets and writers who already use small letters keep their words
    ['DỮ LIỆU SỐ (Đề án 06)', 'Dữ liệu số (Đề án 06)'],
    ['Áp dụng ISO', 'Áp dụng ISO'],
    ['Chương trình OCOP của xã Thủy Thanh', 'Chương trình OCOP của xã Thủy Thanh'],
    ['kinh tế số', 'Kinh tế số'],
    ['1. HẠ TẦNG', '1. Hạ tầng'],
    ['CNTT', 'CNTT'],
    ['', ''],
  ])('%s', (title, expected) => {
    expect(sentenceCase(title)).toBe(expected);
    expect(sentenceCase(title.normalize('NFD'))).toBe(expected);
  });

  it.each(
    // one word for every nucleus that a syllable may have
    (
      'an ăn ân em êm in on ôn ơn un ưng ý hai ao au ay âu ây eo êu mía hoa hoặc hoè hỏi tôi mới mua núi luật huệ thuở ' +
      'muôn suy mưa gửi trường hươu triển yên hiểu yêu thoại ngoáo xoáy ngoéo khuấy tuổi khuya khuyến khuỷu tươi rượu ' +
      'nguều quốc quyết quy giới gì giữ nghiệp'
    ).split(' '),
  )('%s is a Vietnamese word', (syllable) => {
    expect(sentenceCase(`VỀ ${syllable.toUpperCase()}`)).toBe(`Về ${syllable}`);
  });

  it('changes nothing but case, and nothing the second time', () => {
    const words = fc.constantFrom(
      'HẠ TẦNG',
      'UBND',
      'số',
      'Gia Lai',
      '(TTHC)',
      'ISO 9001:2015',
      '-',
      '(mở',
      'ĐẢNG',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        const title = parts.join(' ');
        const once = sentenceCase(title);
        expect(once.toLowerCase()).toBe(title.toLowerCase());
        expect(sentenceCase(once)).toBe(once);
      }),
    );
  });
});
