import { describe, expect, it } from 'vitest';
import { formatMessage, placeholders } from '../core/i18n/message';
import { serialFromDate, parseCivilDate } from '../core/values/civil-date';
import type { Argument } from './argument';
import { functionIds, type FunctionId } from './definitions';
import { implementations } from './implementations';
import { NoAnswer } from './no-answer';

type Case = readonly [id: FunctionId, first: Argument, second: Argument, answer: string | number];

function serial(day: string): number {
  const date = parseCivilDate(day);
  if (date === null) throw new Error(day);
  return serialFromDate(date);
}

/** The error that a call answers with. */
function refusal(id: FunctionId, first: Argument, second?: Argument): NoAnswer {
  try {
    implementations[id](first, second);
  } catch (error) {
    if (error instanceof NoAnswer) return error;
    throw error;
  }
  throw new Error('there was an answer');
}

describe('answers', () => {
  it.each<Case>([
    ['BANGCHU', 406_000_000, undefined, 'Bốn trăm linh sáu triệu đồng'],
    ['BANGCHU', 406, 'triệu', 'Bốn trăm linh sáu triệu đồng'],
    ['BANGCHU', 406, 'Triệu đồng', 'Bốn trăm linh sáu triệu đồng'],
    ['BANGCHU', 406, ' triệu\u00a0đồng'.normalize('NFD'), 'Bốn trăm linh sáu triệu đồng'],
    // One million and five thousand: a fraction of a million is exact money.
    ['BANGCHU', 1.005, 'triệu', 'Một triệu không trăm linh năm nghìn đồng'],
    ['BANGCHU', 2, 'tỷ', 'Hai tỷ đồng'],
    ['BANGCHU', 0, null, 'Không đồng'],
    ['BANGCHU', -5_000_000, '', 'Âm năm triệu đồng'],
    ['BANGCHU', '406 triệu đồng', undefined, 'Bốn trăm linh sáu triệu đồng'],
    ['BANGCHU', '406.000.000', undefined, 'Bốn trăm linh sáu triệu đồng'],
    // 0.1 + 0.2 million, as a sum of cells leaves it.
    ['BANGCHU', (0.1 + 0.2) * 1_000_000, undefined, 'Ba trăm nghìn đồng'],

    ['HANCHOT', 'Quý IV/2023', undefined, serial('2023-12-31')],
    ['HANCHOT', 'Quý IV', 2023, serial('2023-12-31')],
    ['HANCHOT', 'Tháng 9', '2026', serial('2026-09-30')],
    ['HANCHOT', 'Trước 30/6/2026', undefined, serial('2026-06-30')],
    ['HANCHOT', 'Trước quý II/2026', undefined, serial('2026-03-31')],
    ['HANCHOT', 'Năm 2023', undefined, serial('2023-12-31')],
    ['HANCHOT', 2023, undefined, serial('2023-12-31')],
    ['HANCHOT', '30/6/2026', undefined, 46_203],
    // A cell that holds 30 June 2026, with a time of day.
    ['HANCHOT', 46_203.5, undefined, 46_203],

    ['QUY', '15/11/2023', undefined, 'Quý IV/2023'],
    ['QUY', 'quý 2 năm 2026', undefined, 'Quý II/2026'],
    ['QUY', 'Tháng 9', 2026, 'Quý III/2026'],
    ['QUY', 'Năm 2023', undefined, 'Cả năm 2023'],
    ['QUY', 46_203, undefined, 'Quý II/2026'],

    ['TRIEUDONG', '5 triệu', undefined, 5],
    ['TRIEUDONG', '1,5 tỷ', undefined, 1500],
    ['TRIEUDONG', '406.000.000 đồng', undefined, 406],
    ['TRIEUDONG', '1.005.000 đồng', undefined, 1.005],
    ['TRIEUDONG', '1.005,25', undefined, 1005.25],
    ['TRIEUDONG', 300, undefined, 300],
    ['TRIEUDONG', '-', undefined, 0],
    ['TRIEUDONG', '', undefined, 0],
    ['TRIEUDONG', null, undefined, 0],

    ['LINHVUC', 'I. CẢI CÁCH THỂ CHẾ', undefined, 'Cải cách thể chế'],
    ['LINHVUC', 'Cải cách thủ tục hành chính', undefined, 'Cải cách thủ tục hành chính'],
  ])('PHULUC.%s(%j, %j) is %j', (id, first, second, answer) => {
    expect(implementations[id](first, second)).toBe(answer);
  });
});

describe('refusals', () => {
  it.each<readonly [FunctionId, Argument, Argument, NoAnswer['code'], RegExp]>([
    // 1005.25 typed where đồng are meant: surely millions.
    ['BANGCHU', 1005.25, undefined, 'invalidValue', /lẻ hơn một đồng.*"triệu"/],
    ['BANGCHU', '1.200,5', undefined, 'invalidValue', /lẻ hơn một đồng.*"triệu"/],
    ['BANGCHU', '1.500', 'triệu', 'invalidValue', /hai cách hiểu: 1\.500 triệu đồng hoặc 1,5 triệu đồng/],
    ['BANGCHU', 5, 'USD', 'invalidValue', /Đơn vị phải là/],
    ['BANGCHU', 5, 7, 'invalidValue', /Đơn vị phải là/],
    ['BANGCHU', '-', undefined, 'notAvailable', /không ghi số tiền/],
    ['BANGCHU', '', undefined, 'notAvailable', /trống/],
    ['BANGCHU', true, undefined, 'invalidValue', /TRUE\/FALSE/],
    ['BANGCHU', 1e15, undefined, 'invalidValue', /15 chữ số/],

    ['HANCHOT', 'Thường xuyên', undefined, 'notAvailable', /thường xuyên/],
    ['HANCHOT', 'Quý IV', undefined, 'invalidValue', /không ghi năm/],
    ['HANCHOT', 'Quý IV', 23, 'invalidValue', /từ 1990 đến 2100/],
    ['HANCHOT', 'Quý IV', 2023.5, 'invalidValue', /từ 1990 đến 2100/],
    ['HANCHOT', '31/02/2023', undefined, 'invalidValue', /Không có “31\/02\/2023” trong lịch/],
    ['QUY', 'Tháng 13', 2023, 'invalidValue', /Không có “Tháng 13” trong lịch/],
    ['HANCHOT', 12, undefined, 'invalidValue', /không phải ngày tháng/],
    ['HANCHOT', null, 2023, 'notAvailable', /trống/],
    ['QUY', 'Hằng năm', undefined, 'notAvailable', /thường xuyên/],
    ['QUY', 'abc', undefined, 'invalidValue', /Không đọc được/],

    ['TRIEUDONG', '1.500', undefined, 'invalidValue', /hai cách hiểu/],
    // So many millions that only đồng can be meant.
    ['TRIEUDONG', 406_000_000, undefined, 'invalidValue', /hai cách hiểu: 406 triệu đồng hoặc/],
    ['TRIEUDONG', 'khoảng 5 triệu', undefined, 'invalidValue', /không chắc chắn, có lẽ là 5 triệu đồng/],
    // One does not know whether the dot groups or parts.
    ['TRIEUDONG', '1.5 tỷ', undefined, 'invalidValue', /không chắc chắn, có lẽ là 1\.500 triệu đồng/],
    ['TRIEUDONG', 'Lồng ghép', undefined, 'notAvailable', /bằng lời/],
    ['TRIEUDONG', '5-7 triệu', undefined, 'invalidValue', /từ 5 triệu đồng đến 7 triệu đồng/],
    ['TRIEUDONG', '12abc', undefined, 'invalidValue', /Không đọc được/],

    ['LINHVUC', 'Mua sắm thiết bị', undefined, 'notAvailable', /lĩnh vực/],
    ['LINHVUC', '', undefined, 'notAvailable', /trống/],
  ])('PHULUC.%s(%j, %j) is %s', (id, first, second, code, sentence) => {
    const { code: actual, text, data } = refusal(id, first, second);
    expect(actual).toBe(code);
    expect(formatMessage(text, data, 'vi')).toMatch(sentence);
    expect(formatMessage(text, data, 'en')).toMatch(/\.$/);
    expect(placeholders(text.en)).toEqual(placeholders(text.vi));
  });

  it('takes every function up', () => {
    expect(Object.keys(implementations).sort()).toEqual([...functionIds].sort());
  });
});
