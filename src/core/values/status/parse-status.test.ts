import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStatusCatalog } from '../../catalog/statuses';
import { formatStatus, parseStatus } from './parse-status';
import { statusCodes } from './types';

const catalog = buildStatusCatalog({});

describe('the status that a cell states', () => {
  it.each([
    ['Đã hoàn thành', 'done', 'Đã hoàn thành'],
    ['hoàn thành', 'done', 'Đã hoàn thành'],
    ['Đã HT', 'done', 'Đã hoàn thành'],
    ['Đang TH', 'inProgress', 'Đang thực hiện'],
    ['Chưa triển khai', 'notStarted', 'Chưa triển khai'],
    ['Chưa đến hạn', 'notDue', 'Chưa đến hạn'],
    ['Thường xuyên', 'recurring', 'Thường xuyên'],
  ])('%s', (text, code, wording) => {
    expect(parseStatus(text, catalog)).toEqual({ code, text: wording });
  });

  it.each([
    ['100%', 'done'],
    ['100 %', 'done'],
    ['100,0%', 'done'],
    ['Đạt 100%', 'done'],
    ['Đã hoàn thành 100%.', 'done'],
    ['99,5%', 'inProgress'],
    ['99.5%', 'inProgress'],
    ['Hoàn thành 80%', 'inProgress'],
    ['0%', 'notStarted'],
  ])('%s, a share', (text, code) => {
    expect(parseStatus(text, catalog)).toEqual({ code, text });
  });

  it.each<[number, string, string]>([
    [1, 'done', '100%'],
    [100, 'done', '100%'],
    [0, 'notStarted', '0%'],
    [0.29, 'inProgress', '29%'],
    [0.505, 'inProgress', '50,5%'],
    [80, 'inProgress', '80%'],
    [0.999, 'inProgress', '99,9%'],
    [0.9999999999999999, 'done', '100%'],
    [120, 'unknown', '120'],
    [-1, 'unknown', '-1'],
  ])('%d, a number', (value, code, text) => {
    expect(parseStatus(value, catalog)).toEqual({ code, text });
  });

  it.each([
    'x',
    'X',
    '✓',
    'Đã ban hành Quyết định số 123/QĐ-UBND ngày 05/3/2023',
    'Đã hoàn thành 3/5 văn bản',
    'Chưa hoàn thành 100%',
    'Đã hoàn thành 100% kế hoạch, còn lại chờ quyết toán',
    'Không đạt 100%',
    '120%',
    '50',
    'Giải ngân 80%',
    '  Đã  họp\nlần 1 ',
  ])('%s is free text and stays as written', (text) => {
    expect(parseStatus(text, catalog)).toEqual({ code: 'unknown', text });
  });

  it.each(['', '  ', '\n'])('nothing is unknown', (text) => {
    expect(parseStatus(text, catalog)).toEqual({ code: 'unknown', text: '' });
  });
});

describe('the wording of a status', () => {
  it('of a number is read as the same status', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const status = parseStatus(value, catalog);
        expect(parseStatus(status.text, catalog)).toEqual(status);
      }),
    );
  });

  it('is read as the same status', () => {
    for (const code of statusCodes) {
      expect(parseStatus(formatStatus(code), catalog)).toEqual({ code, text: formatStatus(code) });
    }
  });

  it('stays the same when read again, whatever the cell says', () => {
    const words = fc.constantFrom(
      'Đã',
      'đang',
      'HT',
      'thực hiện',
      'quá hạn',
      '100%',
      '50 %',
      'x',
      ',',
      '3/5',
      'chưa',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (parts) => {
        const status = parseStatus(parts.join(' '), catalog);
        expect(parseStatus(status.text, catalog)).toEqual(status);
      }),
      { numRuns: 300 },
    );
  });
});
