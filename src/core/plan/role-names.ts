import type { Role } from '../catalog/roles';
import type { Text } from '../i18n/text';

/** How the interface calls each role of a column. */
export const roleNames: Readonly<Record<Role, Text>> = {
  ordinal: { vi: 'Số thứ tự', en: 'Number' },
  code: { vi: 'Mã nhiệm vụ', en: 'Task code' },
  task: { vi: 'Nội dung, nhiệm vụ', en: 'Task' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  result: { vi: 'Kết quả', en: 'Result' },
  lead: { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  support: { vi: 'Cơ quan phối hợp', en: 'Supporting agency' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
  budgetPart: { vi: 'Kinh phí theo nguồn hoặc theo năm', en: 'Budget by source or year' },
  spent: { vi: 'Kinh phí đã thực hiện', en: 'Spent' },
  fundingSource: { vi: 'Nguồn kinh phí', en: 'Source of funds' },
  start: { vi: 'Thời gian bắt đầu', en: 'Start' },
  deadline: { vi: 'Thời hạn hoàn thành', en: 'Deadline' },
  finished: { vi: 'Ngày hoàn thành thực tế', en: 'Finished on' },
  status: { vi: 'Tình trạng', en: 'Status' },
  progress: { vi: 'Tỷ lệ hoàn thành', en: 'Progress' },
  note: { vi: 'Ghi chú', en: 'Note' },
  area: { vi: 'Lĩnh vực', en: 'Reform area' },
};
