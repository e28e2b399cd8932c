import ExcelJS from 'exceljs';

const areas = [
  'CẢI CÁCH THỂ CHẾ',
  'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
  'CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC',
  'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
  'CẢI CÁCH TÀI CHÍNH CÔNG',
  'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ',
];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const leads = [
  'Phòng Nội vụ',
  'Phòng Tư pháp',
  'Văn phòng HĐND&UBND thị xã',
  'P. Nội vụ',
  'Phòng\nTài chính - Kế hoạch',
];
const supports = [
  'Các cơ quan, đơn vị;\nUBND các xã, phường',
  'Các cơ quan, đơn vị',
  'Phòng Tư pháp , Phòng Nội vụ',
];
const deadlines = [
  'Quý IV/2023',
  'quí 4-2023',
  'Trước ngày 31/12/2023',
  'Năm 2023',
  'Tháng 6/2023',
  '30/6/2023',
];
const budgets = [5, 12.5, null, '20', null, '7 triệu', 30, null];
const statuses = ['Đã hoàn thành', 'đang  thực hiện', 'Chưa triển khai', ''];
const header = [
  'Stt',
  'Nội dung, nhiệm vụ',
  'Sản phẩm',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Kinh phí (triệu đồng)',
  'Thời gian hoàn thành',
  'Tình trạng',
  'Ghi chú',
];

/** A plan of so many tasks as a file that another library writes: six sections, every task text different. */
export async function makePlan(tasks: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Phụ lục');
  sheet.addRow(['PHỤ LỤC']);
  sheet.addRow(['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023']);
  sheet.addRow(header);
  for (let task = 0; task < tasks; task++) {
    const section = Math.floor((task * areas.length) / tasks);
    if (section !== Math.floor(((task - 1) * areas.length) / tasks)) {
      sheet.addRow([romans[section], areas[section]]);
    }
    sheet.addRow([
      task + 1,
      `Triển khai nhiệm vụ số ${task + 1} của kế hoạch,bảo đảm tiến độ và chất lượng theo quy định`,
      `Báo cáo kết quả nhiệm vụ ${task + 1}`,
      pick(leads, task),
      pick(supports, task),
      pick(budgets, task),
      pick(deadlines, task),
      pick(statuses, task),
      task % 9 === 0 ? `Ghi chú  ${task}` : null,
    ]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function pick<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % items.length];
}
