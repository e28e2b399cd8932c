import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAgencyCatalog } from '../../catalog/agencies/build';
import { foldKey } from '../../text/keys';
import { certainSplit, formatAgencies, joinAsWritten, parseAgencies } from './parse-agencies';

const catalog = buildAgencyCatalog([{ name: 'Tổ Đề án 06', aliases: ['TĐA06'], kind: 'agency' }]);
const context = { catalog };

const names = (text: string): string[] => parseAgencies(text, context).map(({ name }) => name);

describe('parseAgencies', () => {
  it.each<[string, string[]]>([
    // thị xã Hương Thủy 2023
    ['Phòng Tư pháp, \n\nUBND các xã, phường', ['Phòng Tư pháp', 'UBND các xã, phường']],
    ['Các cơ quan, đơn vị,\n\nUBND các xã, phường', ['Các cơ quan, đơn vị', 'UBND các xã, phường']],
    ['Các cơ quan, đơn vị;\n\n UBND các xã, phường', ['Các cơ quan, đơn vị', 'UBND các xã, phường']],
    ['Các cơ quan, đơn vị thuộc UBND thị xã', ['Các cơ quan, đơn vị thuộc UBND thị xã']],
    ['Văn phòng HĐND&UBND thị xã', ['Văn phòng HĐND và UBND thị xã']],
    ['Văn phòng \n\nHĐND&UBND thị xã', ['Văn phòng HĐND và UBND thị xã']],
    ['Phòng \n\nTài chính - Kế hoạch', ['Phòng Tài chính - Kế hoạch']],
    ['Phòng Văn hóa\n\nvà Thông tin', ['Phòng Văn hóa và Thông tin']],
    ['Trung tâm VH-TT&TT\n\n', ['Trung tâm Văn hóa - Thông tin và Thể thao']],
    [
      'Văn phòng HĐND&UBND thị xã, Phòng Tư pháp, Phòng Tài chính - Kế hoạch, Phòng Văn hóa và Thông tin, Phòng Kinh tế',
      [
        'Văn phòng HĐND và UBND thị xã',
        'Phòng Tư pháp',
        'Phòng Tài chính - Kế hoạch',
        'Phòng Văn hóa và Thông tin',
        'Phòng Kinh tế',
      ],
    ],
    // Sở GDĐT Gia Lai 2021-2025
    [
      'Bưu điện tỉnh; Tổng đài 1022; Các phòng chuyên môn, nghiệp vụ',
      ['Bưu điện tỉnh', 'Tổng đài 1022', 'Các phòng chuyên môn, nghiệp vụ'],
    ],
    ['Bưu điện tỉnh;', ['Bưu điện tỉnh']],
    ['Các phòng\nchuyên môn, nghiệp vụ', ['Các phòng chuyên môn, nghiệp vụ']],
    ['Văn phòng', ['Văn phòng']],
    ['Văn phòng Sở', ['Văn phòng Sở']],
    ['Các phòng chuyên môn thuộc Sở', ['Các phòng chuyên môn thuộc Sở']],
    ['Phòng Kế hoạch và Tài chính', ['Phòng Kế hoạch và Tài chính']],
    ['Các chuyên môn, phòng nghiệp vụ', ['Các chuyên môn, phòng nghiệp vụ']],
    [
      'Sở Thông tin và Truyền thông; Các chuyên môn, phòng nghiệp vụ',
      ['Sở Thông tin và Truyền thông', 'Các chuyên môn, phòng nghiệp vụ'],
    ],
    // names that hold separators
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    [
      'các sở, ban, ngành, UBND các huyện, thị xã, thành phố',
      ['Các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố'],
    ],
    ['Sở VH, TT và DL và Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    // every separator
    ['Sở Nội vụ/Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ. Sở Tài chính.', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ.Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ - Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ & Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ và các đơn vị liên quan', ['Sở Nội vụ', 'Các đơn vị liên quan']],
    ['- Sở Nội vụ\n- Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['1. Sở Nội vụ\n2. Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['a) Sở Nội vụ; b) Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['PHÒNG NỘI VỤ, PHÒNG TƯ PHÁP', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    ['phòng nội vụ và phòng tư pháp', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    ['P. Nội vụ, P.Tư pháp', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    ['Phòng Nội vụ TP. Huế', ['Phòng Nội vụ thành phố Huế']],
    ['TĐA06, Sở Nội vụ', ['Tổ Đề án 06', 'Sở Nội vụ']],
    ['Đảng ủy, HĐND, UBND, UBMTTQ VN xã', ['Đảng ủy', 'HĐND', 'UBND', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã']],
    ['UBND các huyện, TX, TP', ['UBND các huyện, thị xã, thành phố']],
    ['Các Phòng, Ban', ['Các phòng, ban']],
    ['Sở Nội vụ phối hợp với Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    [
      'Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị có liên quan',
      ['Sở Nội vụ', 'Các cơ quan, đơn vị có liên quan'],
    ],
    ['Sở Nội vụ cùng các sở, ngành liên quan', ['Sở Nội vụ', 'Các sở, ngành liên quan']],
    // a kind word named once
    ['Sở Nội vụ, Tài chính và Xây dựng', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Xây dựng']],
    ['Các Sở: Nội vụ; TT&TT; Tư pháp', ['Sở Nội vụ', 'Sở Thông tin và Truyền thông', 'Sở Tư pháp']],
    ['Các phòng Nội vụ, Tư pháp', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    ['UBND xã Phú Sơn, phường Phú Bài', ['UBND xã Phú Sơn', 'UBND phường Phú Bài']],
    // headings
    ['Chủ trì: Phòng Nội vụ; Phối hợp: Phòng Tư pháp', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    // what nobody knows: kept whole unless each part begins as a name does
    ['Công ty ABC, Sở Xyz và Abc', ['Công ty ABC', 'Sở Xyz và Abc']],
    ['Trường PTDTNT - THCS - THPT Ia Grai', ['Trường PTDTNT - THCS - THPT Ia Grai']],
    ['Các Trường MN, TH, THCS', ['Các Trường MN, TH, THCS']],
    ['Phòng Xyz,\nAbc', ['Phòng Xyz, Abc']],
    ['Phòng Nội vụ,\nTư pháp', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    // nothing
    ['', []],
    [' \n ', []],
    ['-', []],
    ['–', []],
    ['.', []],
  ])('reads %j as %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['P. Nội vụ', { name: 'Phòng Nội vụ', text: 'P. Nội vụ', kind: 'agency', known: true }],
    [
      'Các chuyên môn, phòng nghiệp vụ',
      { kind: 'group', known: false, text: 'Các chuyên môn, phòng nghiệp vụ' },
    ],
    ['Phòng\nTài chính - Kế hoạch', { text: 'Phòng\nTài chính - Kế hoạch', known: true }],
    ['các sở ,  ban, ngành', { name: 'Các sở, ban, ngành', text: 'các sở ,  ban, ngành', kind: 'group' }],
    ['Công ty  ABC', { name: 'Công ty ABC', text: 'Công ty  ABC', kind: 'agency', known: false }],
    ['Các Phòng GDĐT', { name: 'Các Phòng GDĐT', kind: 'group', known: false }],
    ['Phòng GDĐT các huyện, thị xã', { name: 'Phòng Giáo dục và Đào tạo các huyện, thị xã', kind: 'group' }],
    ['Như trên', { kind: 'note', known: false }],
    ['theo phân công', { kind: 'note' }],
    ['x', { kind: 'note' }],
    // officials stand for their bodies, persons for nobody
    ['Chủ tịch UBND xã', { name: 'Chủ tịch UBND xã', kind: 'agency', known: true }],
    ['Trưởng phòng Nội vụ', { name: 'Trưởng phòng Nội vụ', kind: 'agency', known: true }],
    ['Thủ trưởng các cơ quan, đơn vị thuộc UBND thị xã', { kind: 'group', known: true }],
    ['Ông Nguyễn Văn A', { kind: 'person', known: false }],
    ['Nguyễn\nVăn A', { name: 'Nguyễn Văn A', kind: 'person', known: false }],
    ['Trưởng phòng Nội vụ Nguyễn Văn A', { kind: 'person', known: false }],
    ['Nguyễn Văn A, Phó Chủ tịch', { name: 'Nguyễn Văn A, Phó Chủ tịch', kind: 'person' }],
    ['đ/c Trần Thị B - 0905 123 456', { name: 'đ/c Trần Thị B - 0905 123 456', kind: 'person' }],
    ['ĐT: 0905.123.456', { kind: 'person' }],
    ['Chủ trì: Nguyễn Văn A', { name: 'Nguyễn Văn A', kind: 'person' }],
  ])('takes %j for one item like %j', (text, expected) => {
    expect(parseAgencies(text, context)).toMatchObject([expected]);
  });

  it('lists a remark in brackets as a note after its name', () => {
    expect(parseAgencies('Phòng Tổ chức cán bộ (pháp chế); Văn phòng', context)).toEqual([
      { name: 'Phòng Tổ chức cán bộ', text: 'Phòng Tổ chức cán bộ', kind: 'agency', known: true },
      { name: '(pháp chế)', text: '(pháp chế)', kind: 'note', known: false },
      { name: 'Văn phòng', text: 'Văn phòng', kind: 'agency', known: true },
    ]);
    expect(names('Ủy ban nhân dân (UBND) tỉnh')).toEqual(['UBND tỉnh', '(UBND)']);
    expect(names('Phòng Nội vụ (pháp chế')).toEqual(['Phòng Nội vụ (pháp chế']);
  });

  it('keeps a person apart from the body', () => {
    expect(parseAgencies('Phòng Nội vụ: Nguyễn Văn A, SĐT 0905123456', context)).toMatchObject([
      { name: 'Phòng Nội vụ', kind: 'agency' },
      { name: 'Nguyễn Văn A, SĐT 0905123456', kind: 'person' },
    ]);
  });

  it('learns from names that stand alone elsewhere', () => {
    const cell = 'Công ty Môi trường, Đô thị và Xây dựng, Tổ tư vấn';
    const elsewhere = new Set(['Công ty Môi trường, Đô thị và Xây dựng', 'Tổ tư vấn'].map(foldKey));
    const parsed = parseAgencies(cell, { catalog, usedElsewhere: (name) => elsewhere.has(name) });
    expect(parsed.map(({ name, known }) => [name, known])).toEqual([
      ['Công ty Môi trường, Đô thị và Xây dựng', false],
      ['Tổ tư vấn', false],
    ]);
  });
});

describe('formatAgencies', () => {
  it.each([
    ['Sở Nội vụ, Sở KH&CN', 'Sở Nội vụ; Sở Khoa học và Công nghệ'],
    ['Phòng Tổ chức cán bộ (pháp chế), Văn phòng', 'Phòng Tổ chức cán bộ (pháp chế); Văn phòng'],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(formatAgencies(parseAgencies(text, context))).toBe(expected);
  });

  it('has a way that leaves the words alone', () => {
    const cell = 'Văn phòng\nHĐND&UBND thị xã, P. Nội vụ (pháp chế)';
    expect(joinAsWritten(parseAgencies(cell, context))).toBe(
      'Văn phòng HĐND&UBND thị xã; P. Nội vụ (pháp chế)',
    );
  });
});

describe('certainSplit', () => {
  it.each([
    'Phòng Tư pháp, \nUBND các xã, phường',
    'Văn phòng\nHĐND&UBND thị xã',
    'Văn phòng HĐND&UBND thị xã, Phòng Tư pháp, Phòng Tài chính - Kế hoạch, Phòng Văn hóa và Thông tin',
    'Phòng\nTài chính - Kế hoạch',
    'Sở Văn hóa, Thể thao và Du lịch, Sở Y tế',
    'Các cơ quan, đơn vị và UBND các xã, phường',
    'Phòng Tổ chức cán bộ (pháp chế), Văn phòng Sở',
    'Chủ tịch UBND xã, Trưởng phòng Nội vụ',
  ])('is sure of %j', (text) => {
    expect(certainSplit(text, context)).toEqual({ names: parseAgencies(text, context), certain: true });
  });

  it.each([
    // one office over two lines, or two bodies
    'Văn phòng\nUBND tỉnh',
    'Văn phòng\nHuyện ủy',
    // not everything is known
    'Phòng Tư pháp, Tổ Xyz',
    'Phòng Kinh tế, Hạ tầng',
    'Các chuyên môn, phòng nghiệp vụ',
    'Ông Nguyễn Văn A, Phòng Nội vụ',
    // words would have to be added, left out or moved
    'Sở Nội vụ, Tài chính',
    'Các sở: Nội vụ, Tài chính',
    'Chủ trì: Phòng Nội vụ, Phòng Tư pháp',
    '1. Phòng Nội vụ\n2. Phòng Tư pháp',
    'Sở Nội vụ phối hợp với Sở Tài chính',
    // one commune of that district, or a commune and a district
    'UBND xã Ia Ga, huyện Chư Prông',
    '',
    '-',
  ])('is not sure of %j', (text) => {
    expect(certainSplit(text, context).certain).toBe(false);
  });

  it('counts a name used elsewhere, unless that opens another way to split', () => {
    const used = (
      ...list: string[]
    ): { catalog: typeof catalog; usedElsewhere: (name: string) => boolean } => ({
      catalog,
      usedElsewhere: (name) => list.map(foldKey).includes(name),
    });
    const cell = 'Tổ tư vấn\nXây dựng, Phòng Nội vụ';
    expect(certainSplit(cell, used('Tổ tư vấn Xây dựng')).certain).toBe(true);
    expect(certainSplit(cell, used('Tổ tư vấn Xây dựng', 'Tổ tư vấn', 'Xây dựng')).certain).toBe(false);
    expect(certainSplit(cell, used('Tổ tư vấn')).certain).toBe(false);
  });
});

describe('any cell', () => {
  const words = fc.constantFrom(
    ...'Sở Phòng P. Ban UBND HĐND VP Văn phòng Nội vụ KH&CN Tài chính Kế hoạch xã phường 1. a) (x) ( )'.split(
      ' ',
    ),
    ...['các', 'Các', 'cơ quan', 'đơn vị', 'thị xã', 'Hương Thủy', 'Nguyễn Văn A', '0905123456', 'Chủ tịch'],
    ...[
      'phối hợp với',
      'cùng',
      'Ban,',
      'TP.',
      'Huế',
      'các huyện, thị xã',
      'Chủ trì:',
      'thuộc',
      'liên quan',
      'abc',
      'Xyz',
    ],
  );
  const gaps = fc.constantFrom(' ', ' ', ' ', ', ', '; ', '\n', ' và ', '/', '. ', ' - ', ': ', '&', ',');
  const cells = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(fc.tuple(words, gaps), { maxLength: 12 })
      .map((list) => list.map(([word, gap]) => word + gap).join('')),
  );

  it('loses no word', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const kept = parseAgencies(cell, context).map(({ text }) => text);
        const found = new Set(wordsOf(kept.join(' ')));
        expect(wordsOf(cell).filter((word) => !found.has(word) && word.toLowerCase() !== 'và')).toEqual([]);
      }),
      { numRuns: 200, seed: 2023 },
    );
  });

  it('reads the same in NFC and NFD', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(parseAgencies(cell.normalize('NFD'), context)).toEqual(
          parseAgencies(cell.normalize('NFC'), context),
        );
      }),
    );
  });

  it('reads its own list again', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const list = parseAgencies(cell, context);
        expect(names(formatAgencies(list))).toEqual(list.map(({ name }) => name));
      }),
      { numRuns: 200, seed: 2023 },
    );
  });

  it.each([
    ' '.repeat(30_000),
    `x${' '.repeat(30_000)}x`,
    `Phòng ${'.'.repeat(30_000)} x`,
    'Sở a, '.repeat(5_000),
    '('.repeat(15_000) + ')'.repeat(15_000),
    '- '.repeat(15_000),
    'và '.repeat(10_000),
    `chủ trì${' '.repeat(30_000)}`,
  ])('comes to an end with what nobody would write (%#)', (text) => {
    expect(parseAgencies(text, context).length).toBeLessThanOrEqual(1);
  });

  it('is sure only of names that are known, and of the same ones after the separators are put right', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const { names: list, certain } = certainSplit(cell, context);
        if (!certain) return;
        expect(list.every(({ known, kind }) => known || kind === 'note')).toBe(true);
        expect(names(joinAsWritten(list))).toEqual(list.map(({ name }) => name));
      }),
      { numRuns: 200, seed: 2023 },
    );
  });

  function wordsOf(text: string): string[] {
    return text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  }
});
