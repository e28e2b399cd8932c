import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusCodes } from '../values/status/types';
import data from './data/statuses.json';
import { statusesSchema } from './schema';
import { buildStatusCatalog, statusKey, usualWording } from './statuses';

const catalog = buildStatusCatalog({});
const { statuses } = statusesSchema.parse(data);
const worded = statuses.flatMap(({ code, text, variants }) =>
  [text, ...variants].map((words) => ({ words, code, text })),
);

describe('status words', () => {
  it.each([
    ['Hoàn thành', 'done', 'Đã hoàn thành'],
    ['hoàn thành', 'done', 'Đã hoàn thành'],
    ['ĐÃ HOÀN THÀNH.', 'done', 'Đã hoàn thành'],
    ['Đã HT', 'done', 'Đã hoàn thành'],
    ['HT', 'done', 'Đã hoàn thành'],
    ['Đã hòan thành', 'done', 'Đã hoàn thành'],
    ['Hoàn thành đúng hạn', 'done', 'Hoàn thành đúng hạn'],
    ['Đã HT (đúng hạn)', 'done', 'Hoàn thành đúng hạn'],
    ['Hoàn thành trước hạn', 'done', 'Hoàn thành trước hạn'],
    ['Đã xong', 'done', 'Đã xong'],
    ['Hoàn thành quá hạn', 'doneLate', 'Hoàn thành quá hạn'],
    ['Hoàn thành trễ hạn', 'doneLate', 'Hoàn thành trễ hạn'],
    ['HT chậm', 'doneLate', 'Hoàn thành chậm'],
    ['Đang thực hiện', 'inProgress', 'Đang thực hiện'],
    ['Đang TH', 'inProgress', 'Đang thực hiện'],
    ['Đang  triển khai', 'inProgress', 'Đang triển khai'],
    ['Trong hạn', 'inProgress', 'Trong hạn'],
    ['Tiếp tục thực hiện', 'inProgress', 'Tiếp tục thực hiện'],
    ['Chưa hoàn thành', 'inProgress', 'Chưa hoàn thành'],
    ['Chưa thực hiện', 'notStarted', 'Chưa thực hiện'],
    ['chưa triển khai', 'notStarted', 'Chưa triển khai'],
    ['Chưa đến hạn', 'notDue', 'Chưa đến hạn'],
    ['Sắp đến hạn', 'notDue', 'Sắp đến hạn'],
    ['Quá hạn', 'overdue', 'Quá hạn'],
    ['Trễ hạn', 'overdue', 'Trễ hạn'],
    ['Chậm tiến độ', 'overdue', 'Chậm tiến độ'],
    ['Tạm dừng', 'paused', 'Tạm dừng'],
    ['Tạm hoãn', 'paused', 'Tạm hoãn'],
    ['Hủy', 'cancelled', 'Hủy'],
    ['Huỷ', 'cancelled', 'Hủy'],
    ['Không thực hiện', 'cancelled', 'Không thực hiện'],
    ['Thường xuyên', 'recurring', 'Thường xuyên'],
    ['In Progress', 'inProgress', 'In progress'],
  ])('%s', (words, code, text) => {
    expect(catalog.find(words)).toEqual({ code, text });
    expect(catalog.find(words.normalize('NFD'))).toEqual({ code, text });
  });

  it.each([
    'Đã hoàn thành 3/5 văn bản',
    'Đã ban hành Quyết định số 12/QĐ-UBND',
    'Hoàn thành?',
    'Hoàn thành/Chưa hoàn thành',
    'Đã hoàn thành, đang chờ phê duyệt',
    'Hoan thanh',
    'Đúng hạn',
    'Gia hạn',
    'x',
    '100%',
    '',
  ])('%s is no status word', (text) => {
    expect(catalog.find(text)).toBeNull();
  });
});

describe('the data of the statuses', () => {
  it.each(worded)('$words finds itself', ({ words, code, text }) => {
    expect(catalog.find(words)).toEqual({ code, text });
  });

  it('says nothing twice', () => {
    const keys = worded.map(({ words }) => statusKey(words));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has a usual wording for every status but unknown, which means that status', () => {
    for (const code of statusCodes) {
      if (code !== 'unknown') expect(catalog.find(usualWording(code))?.code).toBe(code);
    }
    expect(usualWording('unknown')).toBe('');
    expect(usualWording('done')).toBe('Đã hoàn thành');
  });

  it('never reads a number or a further clause into a status', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...worded),
        fc.constantFrom('3/5', 'số 12', 'văn bản', '?'),
        ({ words }, more) => {
          expect(catalog.find(`${words} ${more}`)).toBeNull();
        },
      ),
    );
  });
});

describe("the user's dictionary of statuses", () => {
  const own = buildStatusCatalog({
    done: ['Đã nghiệm thu', 'HOÀN TẤT'],
    paused: ['Chờ duyệt'],
    unknown: ['Chậm'],
  });

  it('adds words, each its own wording', () => {
    expect(own.find('đã nghiệm thu')).toEqual({ code: 'done', text: 'Đã nghiệm thu' });
    expect(own.find('hoàn tất')).toEqual({ code: 'done', text: 'HOÀN TẤT' });
  });

  it('wins over the built-in data', () => {
    expect(own.find('Chờ duyệt')).toEqual({ code: 'paused', text: 'Chờ duyệt' });
    expect(own.find('chậm')).toBeNull();
    expect(catalog.find('chậm')?.code).toBe('overdue');
  });
});
