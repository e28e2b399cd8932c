import { expect, it } from 'vitest';
import { splitLeadAndSupport } from './lead-and-support';

it.each([
  // agencies in brackets
  ['Phòng Nội vụ (Phòng Tài chính - Kế hoạch)', 'Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch'],
  ['Sở Nội vụ\n(Sở Tài chính, Sở Xây dựng)', 'Sở Nội vụ', 'Sở Tài chính, Sở Xây dựng'],
  ['Phòng Tổ chức cán bộ (pháp chế)', 'Phòng Tổ chức cán bộ (pháp chế)', ''],
  ['Phòng Tổ chức cán bộ (pháp chế) (Văn phòng)', 'Phòng Tổ chức cán bộ (pháp chế)', 'Văn phòng'],
  // headings
  ['Chủ trì: Sở Nội vụ; Phối hợp: Sở Tài chính, Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính, Sở Y tế'],
  ['- Đơn vị chủ trì: Sở Nội vụ\n- Đơn vị phối hợp thực hiện: Sở Tài chính', 'Sở Nội vụ', 'Sở Tài chính'],
  ['Sở Nội vụ\nPhối hợp: Sở Tài chính', 'Sở Nội vụ', 'Sở Tài chính'],
  ['Sở Nội vụ (phối hợp: Sở Tài chính)', 'Sở Nội vụ', 'Sở Tài chính'],
  // marks
  ['Sở Nội vụ (chủ trì), Sở Tài chính, Sở Y tế (phối hợp)', 'Sở Nội vụ', 'Sở Tài chính, Sở Y tế'],
  ['Sở Nội vụ (chủ trì); Sở Tài chính', 'Sở Nội vụ', 'Sở Tài chính'],
  ['Sở Nội vụ; Sở Tài chính (phối hợp)', 'Sở Nội vụ', 'Sở Tài chính'],
  // a sentence
  ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', 'Sở Nội vụ', 'Sở Tài chính'],
  // nothing tells them apart
  ['Sở Nội vụ, Sở Tài chính', 'Sở Nội vụ, Sở Tài chính', ''],
  ['', '', ''],
])('splits %j into %j and %j', (text, lead, support) => {
  expect(splitLeadAndSupport(text)).toEqual({ lead, support });
  expect(splitLeadAndSupport(text.normalize('NFD'))).toEqual({ lead, support });
});
