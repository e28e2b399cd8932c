import { expect, it } from 'vitest';
import { isUnitLine, readUnit } from './unit';

it.each([
  ['Kinh phí triển khai (triệu đồng)', 'trieu'],
  ['Kinh phí (tr.đ)', 'trieu'],
  ['Kinh phí\n(Trđ)', 'trieu'],
  ['Kinh phí (Tr. đồng)', 'trieu'],
  ['Kinh phí (triệu)', 'trieu'],
  ['KINH PHÍ (TRIỆU ĐỒNG)', 'trieu'],
  ['Kinh phí (triệu VNĐ)', 'trieu'],
  ['Dự toán (VNĐ)', 'dong'],
  ['Dự toán (đồng)', 'dong'],
  ['Kinh phí (đ)', 'dong'],
  ['Kinh phí (nghìn đồng)', 'nghin'],
  ['Kinh phí (ngàn đồng)', 'nghin'],
  ['Kinh phí (1.000 đồng)', 'nghin'],
  ['ĐVT: 1000đ', 'nghin'],
  ['ĐVT: tỷ đồng', 'ty'],
  ['Đơn vị tính: tỉ đồng', 'ty'],
  ['Đơn vị tính: Triệu đồng', 'trieu'],
  ['Budget (million VND)', 'trieu'],
  ['Kinh phí', null],
  ['Hội đồng', null],
  ['Hợp đồng lao động', null],
  ['Đơn vị chủ trì', null],
  ['Kinh phí năm 2023', null],
])('reads the unit of %j', (text, unit) => {
  expect(readUnit(text)).toBe(unit);
});

it.each([
  ['Đơn vị tính: triệu đồng', true],
  ['(ĐVT: Triệu đồng)', true],
  ['Đơn vị: nghìn đồng', true],
  ['Đơn vị chủ trì', false],
  ['Kế hoạch sử dụng 5 triệu đồng', false],
])('tells whether %j is a line that states the unit', (text, expected) => {
  expect(isUnitLine(text)).toBe(expected);
});
