import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerData, headerKey } from './header-key';
import { buildHeaderCatalog } from './headers';
import { roles, type Role } from './roles';

const catalog = buildHeaderCatalog({});
const groups = headerData.headers;
const entries = groups.flatMap((group) => group.words.map((words) => ({ ...group, words })));

/** The roles of a header that are worth considering, the likeliest first. */
const likely = (header: string): Role[] =>
  catalog
    .rolesOf(header)
    .filter(({ weight }) => weight >= 0.4)
    .map(({ role }) => role);

describe('the header words', () => {
  it.each<[string, Role[]]>([
    // the table of a town, 2023
    ['Stt', ['ordinal']],
    ['Nội dung, nhiệm vụ', ['task']],
    ['Sản phẩm', ['product']],
    ['Cơ quan chủ trì', ['lead']],
    ['Cơ quan phối hợp', ['support']],
    ['Kinh phí triển khai\n(triệu đồng)', ['budget']],
    ['Thời gian\nhoàn thành', ['deadline', 'finished']],
    // its tracking columns
    ['Tình trạng', ['status']],
    ['Ngày hoàn thành', ['finished', 'deadline']],
    ['Kinh phí đã thực hiện\n(triệu đồng)', ['spent']],
    ['Ghi chú', ['note']],
    // the table of a department, two header rows
    ['STT', ['ordinal']],
    ['Nhiệm vụ', ['task']],
    ['Trách nhiệm cụ thể Đơn vị chủ trì', ['lead']],
    ['Trách nhiệm cụ thể Cơ quan/Đơn vị phối hợp thực hiện', ['support']],
    ['Thời gian thực hiện/thời gian hoàn thành', ['deadline']],
    // other tables
    ['Số TT', ['ordinal']],
    ['Stt TT', ['ordinal']],
    ['Stt Chi tiết', ['ordinal', 'code']],
    ['Mã nhiệm vụ', ['code']],
    ['Tên nhóm nhiệm vụ/nhiệm vụ', ['task']],
    ['Nội dung công việc', ['task']],
    ['NHIỆM VỤ TRỌNG TÂM', ['task']],
    ['Kết quả/Sản phẩm', ['product']],
    ['Kết quả cần đạt', ['result', 'product']],
    ['Phân công thực hiện Chủ trì', ['lead']],
    ['Phân công thực hiện Phối hợp', ['support']],
    ['Đơn vị thực hiện', ['lead']],
    ['Đơn vị chủ trì (phối hợp)', ['lead', 'support']],
    ['Kinh phí (tr.đ)', ['budget']],
    ['Kinh phí dự kiến (VNĐ)', ['budget']],
    ['Tổng kinh phí', ['budget']],
    ['Dự kiến kinh phí (nghìn đồng)', ['budget']],
    ['Kinh phí (triệu đồng) Tổng số', ['budget']],
    ['Kinh phí (triệu đồng) Trong đó NSNN', ['budgetPart']],
    ['Kinh phí (triệu đồng) Trong đó Xã hội hóa', ['budgetPart']],
    ['Kinh phí Ngân sách tỉnh', ['budgetPart']],
    ['Kinh phí thực hiện (triệu đồng) Trong đó Khác', ['budgetPart']],
    ['Kinh phí Năm 2021 NSNN', ['budgetPart']],
    ['Kinh phí năm 2024', ['budget', 'budgetPart']],
    ['Kinh phí thực hiện', ['budget', 'spent']],
    ['Kinh phí Đã giải ngân', ['spent']],
    ['Đã giải ngân', ['spent']],
    ['Nguồn kinh phí', ['fundingSource']],
    ['Nguồn kinh phí Khác', ['budgetPart']],
    ['Thời hạn', ['deadline']],
    ['Thời gian thực hiện Bắt đầu', ['start']],
    ['Thời gian thực hiện Kết thúc', ['deadline']],
    ['Bắt đầu', ['start']],
    ['Kết thúc', ['deadline']],
    ['Thời gian hoàn thành Quý III', ['deadline']],
    ['Thời gian hoàn thành Kế hoạch', ['deadline']],
    ['Thời gian hoàn thành Thực tế', ['finished']],
    ['Số ngày dự kiến', ['deadline']],
    ['Tiến độ (%)', ['progress']],
    ['Tỷ lệ hoàn thành', ['progress']],
    ['Tình trạng Hoàn thành', ['status']],
    ['Kết quả thực hiện Chưa thực hiện', ['status']],
    ['Trạng thái', ['status']],
    ['Lĩnh vực', ['area']],
    ['Nhóm nhiệm vụ', ['area', 'task']],
    ['Tiến độ thực hiện đến ngày 30/6/2023', ['status', 'deadline', 'progress']],
    ['Kết quả thực hiện đến 31/12/2023', ['status', 'result']],
    ['Tình hình thực hiện nhiệm vụ tháng 6', ['status']],
    ['Kinh phí từ NSNN (triệu đồng)', ['budgetPart']],
    // abbreviations
    ['TG hoàn thành', ['deadline', 'finished']],
    ['ĐV chủ trì', ['lead']],
    ['KP (tr.đ)', ['budget']],
    // footnotes, stars, column numbers
    ['Thời hạn [1]', ['deadline']],
    ['Ghi chú (*)', ['note']],
    ['Stt (1)', ['ordinal']],
    // English
    ['Lead agency', ['lead']],
    ['Budget (million VND)', ['budget']],
    ['Due date', ['deadline']],
  ])('%s', (header, expected) => {
    expect(likely(header)).toEqual(expected);
    expect(likely(header.normalize('NFD').toUpperCase())).toEqual(expected);
  });

  it('leaves open what the words leave open', () => {
    expect(new Set(likely('Tiến độ'))).toEqual(new Set(['deadline', 'status', 'progress']));
    expect(new Set(likely('Kết quả'))).toEqual(new Set(['product', 'result', 'status']));
    expect(new Set(likely('Kết quả thực hiện'))).toEqual(new Set(['status', 'result']));
    expect(likely('Đơn vị')).toEqual(['lead']);
    expect(catalog.rolesOf('Đơn vị')[0]?.weight).toBeLessThan(0.6);
  });

  it.each([
    'Đơn vị tính: triệu đồng',
    'Số điện thoại',
    'Cơ quan chủ trì Số điện thoại',
    'Năm 2023',
    '(1)',
    '2023',
    'Phòng Tư pháp',
    'CẢI CÁCH THỂ CHẾ',
    'Kế hoạch kiểm tra văn bản QPPL năm 2024',
    'Báo cáo kết quả công tác rà soát, hệ thống hóa văn bản QPPL năm 2022',
    'Đơn gia',
    // contents of cells below the header
    'Các cơ quan, đơn vị',
    'Các cơ quan, đơn vị liên quan',
    'Hoàn thành',
    'Tổng cộng',
    'NSNN',
    'Quý I/2023',
    'Kế hoạch',
    'Chủ trì triển khai, theo dõi, tổng hợp kết quả thực hiện nội dung cải cách tài chính công.',
    '',
  ])('%s says nothing of a role worth considering', (text) => {
    expect(likely(text)).toEqual([]);
  });

  it('lets the words before `của` decide', () => {
    expect(likely('Nội dung công việc của đơn vị chủ trì')[0]).toBe('task');
  });

  it('says less of words that it understands only in part', () => {
    const [whole] = catalog.rolesOf('Thời hạn hoàn thành');
    const [part] = catalog.rolesOf('Thời hạn hoàn thành đã cam kết');
    expect(part?.role).toBe('deadline');
    expect(part?.weight).toBeLessThan(whole?.weight ?? 0);
  });
});

describe('the data of the header words', () => {
  it('reads no words in two ways at the same place', () => {
    const places = entries.flatMap(({ words, under }) =>
      (under.length === 0 ? ['anywhere'] : under).map((role) => `${headerKey(words)} / ${role}`),
    );
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('has no words that are empty to it', () => {
    expect(entries.filter(({ words }) => headerKey(words) === '')).toEqual([]);
  });

  it.each(entries.filter(({ under }) => under.length === 0))(
    '$words finds itself',
    ({ words, roles: weights }) => {
      const found = Object.fromEntries(catalog.rolesOf(words).map(({ role, weight }) => [role, weight]));
      expect(found).toEqual(weights);
    },
  );

  it.each(entries.filter(({ under }) => under.length > 0))('$words finds itself under $under', (entry) => {
    const parents = entries.filter(
      ({ under, roles: weights }) => under.length === 0 && entry.under.some((role) => weights[role] === 1),
    );
    const found = parents.map((parent) => {
      const header = `${parent.words}\n${entry.words.replaceAll('yyyy', '2024')}`;
      return Object.fromEntries(catalog.rolesOf(header).map(({ role, weight }) => [role, weight]));
    });
    expect(found).toContainEqual(expect.objectContaining(entry.roles));
  });
});

describe('any header', () => {
  it('gets weights from 0 to 1, the likeliest role first, each role once', () => {
    const words = fc.constantFrom(
      ...entries.map((entry) => entry.words),
      'lạ',
      'của',
      '(',
      ')',
      '%',
      '2024',
      'Trong đó',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (parts) => {
        const found = catalog.rolesOf(parts.join(' '));
        const weights = found.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
        expect(new Set(found.map(({ role }) => role)).size).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the user's dictionary of headers", () => {
  const own = buildHeaderCatalog({ lead: ['Ai làm'], note: ['Nhiệm vụ'] });

  it('adds words, alone or below others', () => {
    expect(own.rolesOf('AI LÀM')).toEqual([{ role: 'lead', weight: 1 }]);
    expect(own.rolesOf('Phân công thực hiện Ai làm')[0]).toEqual({ role: 'lead', weight: 1 });
  });

  it('wins over the built-in data', () => {
    expect(own.rolesOf('Nhiệm vụ')).toEqual([{ role: 'note', weight: 1 }]);
    expect(
      roles.every(
        (role) => buildHeaderCatalog({ [role]: ['Sản phẩm'] }).rolesOf('Sản phẩm')[0]?.role === role,
      ),
    ).toBe(true);
  });
});
