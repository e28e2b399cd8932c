import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAgencyCatalog } from './build';

const catalog = buildAgencyCatalog([]);

function dates(text: string): (string | null | undefined)[] {
  const entry = catalog.find(text)?.entry;
  return [entry?.level, entry?.from, entry?.until];
}

describe('find', () => {
  it.each([
    // case, spacing, tone marks, line breaks
    ['sở công thương', 'Sở Công Thương'],
    ['SỞ  NỘI VỤ ', 'Sở Nội vụ'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Uỷ ban nhân dân tỉnh', 'UBND tỉnh'],
    ['Phòng\nTài chính – Kế hoạch', 'Phòng Tài chính - Kế hoạch'],
    ['Phòng Nội vụ'.normalize('NFD'), 'Phòng Nội vụ'],
    // HĐND and UBND
    ['Văn phòng HĐND&UBND', 'Văn phòng HĐND và UBND'],
    ['VP HĐND-UBND', 'Văn phòng HĐND và UBND'],
    ['VP. HĐND - UBND huyện Ia Grai', 'Văn phòng HĐND và UBND huyện Ia Grai'],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Văn phòng HĐND và UBND'],
    ['VP ĐĐBQH và HĐND', null],
    ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh'],
    // fields written short
    ['Sở KHCN', 'Sở Khoa học và Công nghệ'],
    ['Sở KH & CN', 'Sở Khoa học và Công nghệ'],
    ['Sở KH và CN', 'Sở Khoa học và Công nghệ'],
    ['Sở GD-ĐT', 'Sở Giáo dục và Đào tạo'],
    ['sở gdđt', 'Sở Giáo dục và Đào tạo'],
    ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['Sở NN và PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Nông nghiệp & PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Phòng LĐ-TB và XH', 'Phòng Lao động - Thương binh và Xã hội'],
    ['Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['P. TC-KH', 'Phòng Tài chính - Kế hoạch'],
    ['P.Nội vụ', 'Phòng Nội vụ'],
    ['Trung tâm VH-TT&TT', 'Trung tâm Văn hóa - Thông tin và Thể thao'],
    ['TT. VH-TT&TT', 'Trung tâm Văn hóa - Thông tin và Thể thao'],
    ['TTPVHCC tỉnh', 'Trung tâm Phục vụ hành chính công tỉnh'],
    ['UBMTTQVN xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
    ['UB MTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Hội LHPN tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
    ['BHXH tỉnh', 'Bảo hiểm xã hội tỉnh'],
    ['CA thị xã', 'Công an thị xã'],
    ['BQL KKT', 'Ban Quản lý Khu kinh tế'],
    // the kind word settles it, or nothing does
    ['Phòng VHTT', 'Phòng Văn hóa và Thông tin'],
    ['Sở VHTT', 'Sở Văn hóa và Thể thao'],
    ['Trung tâm VHTTTT', null],
    ['VHTT', null],
    ['Phòng KH-TC', 'Phòng Kế hoạch - Tài chính'],
    ['Phòng KH&TC', 'Phòng Kế hoạch và Tài chính'],
    ['Phòng KHTC', null],
    ['BCHQS', null],
    ['BCHQS tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
    ['BCHQS huyện', 'Ban Chỉ huy Quân sự huyện'],
    // groups
    ['các sở ban ngành', 'Các sở, ban, ngành'],
    ['Các sở, ban, ngành tỉnh', 'Các sở, ban, ngành tỉnh'],
    ['Các cơ quan, đơn vị có liên quan', 'Các cơ quan, đơn vị có liên quan'],
    ['Các cơ quan, đơn vị thuộc UBND thị xã', 'Các cơ quan, đơn vị thuộc UBND thị xã'],
    ['Các đơn vị thuộc và trực thuộc Sở', 'Các đơn vị thuộc và trực thuộc Sở'],
    ['Các đơn vị trực thuộc sở y tế', 'Các đơn vị trực thuộc Sở Y tế'],
    ['UBND các xã, phường trên địa bàn thị xã', 'UBND các xã, phường trên địa bàn thị xã'],
    ['UBND huyện, thành phố', 'UBND các huyện, thành phố'],
    ['UBND các xã/phường/thị trấn', 'UBND các xã, phường, thị trấn'],
    ['UBND các xã, phường và thị trấn', 'UBND các xã, phường, thị trấn'],
    ['UBND các huyện, TX, TP', 'UBND các huyện, thị xã, thành phố'],
    ['Công an các xã và phường', 'Công an các xã, phường'],
    ['UBND các huyện,', 'UBND các huyện'],
    // never by tone marks, by the order of words, or with words that nobody understands
    ['So Noi vu', null],
    ['Cục Thuê', null],
    ['Các chuyên môn, phòng nghiệp vụ', null],
    ['Sở Nội vụ phối hợp', null],
    ['Sở Nội vụ có liên quan', null],
    ['Phòng Nội vụ, Phòng Tư pháp', null],
    ['', null],
  ])('reads %j as %j', (text, name) => {
    expect(catalog.find(text)?.name ?? null).toBe(name);
  });

  it.each([
    ['Phòng Nội vụ thị xã Hương Thủy', 'thị xã Hương Thủy'],
    ['UBND TỈNH GIA LAI', 'tỉnh Gia Lai'],
    ['phòng nội vụ huyện ia grai', 'huyện Ia Grai'],
    ["UBND huyện Ea H'leo", "huyện Ea H'leo"],
    ['UBND TP. Huế', 'thành phố Huế'],
    ['UBND TP Phan Rang - Tháp Chàm', 'thành phố Phan Rang - Tháp Chàm'],
    ['Sở Nội vụ TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['Công an P. Phú Bài', 'phường Phú Bài'],
    ['UBND TT. Ia Kha', 'thị trấn Ia Kha'],
    ['UBND Q. 1', 'quận 1'],
    ['Báo Phú Yên', 'Phú Yên'],
    ['Đài PT-TH Thừa Thiên - Huế', 'Thừa Thiên Huế'],
    ['UBND xã Ia Ga, huyện Chư Prông, tỉnh Gia Lai', 'xã Ia Ga, huyện Chư Prông, tỉnh Gia Lai'],
    ['Ban Tổ chức Huyện ủy Ia Grai', 'Huyện ủy Ia Grai'],
    ['Chi cục Thuế khu vực XIII', 'XIII'],
    ['Chi cục Thuế khu vực Hương Thủy - Phú Vang', 'Hương Thủy - Phú Vang'],
    ['Ban Chỉ huy phòng thủ khu vực 4 - Hồi Xuân', '4 - Hồi Xuân'],
    ['Bưu điện tỉnh', 'tỉnh'],
    ['Văn phòng Sở', 'Sở'],
    ['Sở Nội vụ', null],
  ])('keeps the place of %j: %j', (text, place) => {
    expect(catalog.find(text)?.place).toBe(place);
  });

  it.each([
    // the departments of Nghị định 24/2014/NĐ-CP and their mergers on 1 March 2025
    ['Sở Thông tin và Truyền thông', 'province', null, '2025-02-28'],
    ['Sở Nông nghiệp và Môi trường', 'province', '2025-03-01', null],
    ['Sở Tài chính', 'province', null, null],
    ['Bộ Kế hoạch và Đầu tư', 'central', null, '2025-02-28'],
    // a district office ends with the districts; one of the same name serves communes
    ['Phòng Nội vụ', 'district', null, '2025-06-30'],
    ['Phòng Văn hóa - Xã hội', 'commune', '2025-07-01', null],
    ['Văn phòng HĐND và UBND thị xã', 'district', null, '2025-06-30'],
    ['Văn phòng HĐND và UBND xã', 'commune', '2025-07-01', null],
    ['Văn phòng HĐND và UBND', 'any', null, null],
    // whatever it is, with a district it ends
    ['UBND huyện Chư Prông', 'district', null, '2025-06-30'],
    ['UBND xã Ia Ga', 'commune', null, null],
    ['UBND thị trấn Ia Kha', 'commune', null, '2025-06-30'],
    ['UBND đặc khu Phú Quốc', 'commune', '2025-07-01', null],
    ['UBND thành phố Đà Nẵng', 'province', null, null],
    ['UBND thành phố Pleiku', 'district', null, '2025-06-30'],
    ['UBND thành phố', 'any', null, null],
    ['Công an huyện', 'district', null, '2025-02-28'],
    ['Công an tỉnh', 'province', null, null],
    ['Các phòng, ban thuộc UBND huyện', 'district', null, '2025-06-30'],
  ])('dates %j', (text, level, from, until) => {
    expect(dates(text)).toEqual([level, from, until]);
  });

  it('tells who took over', () => {
    expect(catalog.find('Sở TT&TT tỉnh Gia Lai')?.entry.successors).toEqual(['Sở Khoa học và Công nghệ']);
  });

  it('finds the same in NFC and NFD, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(catalog.find(text.normalize('NFD'))).toEqual(catalog.find(text.normalize('NFC')));
      }),
    );
  });

  it('finds its own answer again', () => {
    const words = fc.constantFrom(
      ...'Sở Phòng Ban UBND HĐND Nội vụ KH&CN GD&ĐT Tài chính - , và các Các cơ quan đơn vị xã phường'.split(
        ' ',
      ),
      ...[
        'thuộc',
        'thị xã',
        'tỉnh',
        'Gia Lai',
        'Hương Thủy',
        'TP.',
        'Huế',
        'có liên quan',
        'Sở',
        'trực thuộc',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 7 }), (parts) => {
        const match = catalog.find(parts.join(' '));
        if (match) expect(catalog.find(match.name)).toEqual(match);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a user's own dictionary", () => {
  const own = buildAgencyCatalog([
    { name: 'Tổ Đề án 06', aliases: ['TĐA06', 'VP'], kind: 'agency' },
    { name: 'Khối trường học', aliases: ['Các trường'], kind: 'group' },
    { name: 'Sở KH-CN', aliases: ['Sở KHCN'], kind: 'agency' },
  ]);

  it.each([
    ['tổ đề án 06', 'Tổ Đề án 06'],
    ['TĐA06', 'Tổ Đề án 06'],
    ['TĐA06 tỉnh', 'Tổ Đề án 06 tỉnh'],
    ['Các trường', 'Khối trường học'],
    ['Sở KHCN', 'Sở KH-CN'],
    ['Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ'],
  ])('reads %j as %j', (text, name) => {
    expect(own.find(text)?.name).toBe(name);
  });

  it('takes its abbreviation for itself, not for the word that it usually stands for', () => {
    expect(own.find('VP')?.name).toBe('Tổ Đề án 06');
    expect(own.find('Văn phòng')?.name).toBe('Văn phòng');
  });

  it('stands before the built-in bodies', () => {
    expect(own.entries.slice(0, 3).every((entry) => entry.own)).toBe(true);
    expect(own.find('Khối trường học')?.entry).toMatchObject({ own: true, kind: 'group', level: 'any' });
  });
});

describe('near', () => {
  it.each([
    ['Sở Thong tin và Truyền thông', 'Sở Thông tin và Truyền thông'],
    ['Sỏ Nội vụ tỉnh Gia Lai', 'Sở Nội vụ tỉnh Gia Lai'],
    ['Phòng Tư Phap', 'Phòng Tư pháp'],
    ['Phòng Nộ vụi', 'Phòng Nội vụ'],
    ['Các chuyên môn, phòng nghiệp vụ', 'Các phòng chuyên môn, nghiệp vụ'],
    ['Bưu diện tỉnh', 'Bưu điện tỉnh'],
  ])('proposes for %j first %j', (text, name) => {
    expect(catalog.near(text)[0]?.name).toBe(name);
  });

  it.each(['', 'Công ty TNHH Một thành viên', 'x'])('proposes nothing for %j', (text) => {
    expect(catalog.near(text)).toEqual([]);
  });

  it('proposes each name once, and only a few', () => {
    const names = catalog.near('Phòng Tổ chức Hành chinh').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(5);
  });
});
