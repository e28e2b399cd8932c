import { cellKey } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { at, gridOf, type TestCell } from '../support/grid';
import type { MemoryHost } from '../support/memory-host';

interface Book {
  readonly grids: readonly Grid[];
  readonly quirks?: MemoryHost['quirks'];
}

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn', 'Sản phẩm'];

function plan(rows: readonly (readonly TestCell[])[], options: Parameters<typeof gridOf>[1] = {}): Grid {
  return gridOf(
    [['PHỤ LỤC'], ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023'], header, ...rows.map(withProduct)],
    options,
  );
}

function withProduct(row: readonly TestCell[]): readonly TestCell[] {
  return typeof row[0] === 'number' ? [...row, 'Báo cáo'] : row;
}

const right: readonly TestCell[][] = [
  [1, 'Rà soát văn bản quy phạm pháp luật', 'Phòng Tư pháp', 5, 'Quý IV/2023'],
  [2, 'Kiểm tra công tác cải cách hành chính', 'Phòng Nội vụ', 10, 'Quý III/2023'],
  [3, 'Tuyên truyền cải cách hành chính', 'Phòng Văn hóa và Thông tin', 20, 'Quý II/2023'],
  [null, 'Tổng cộng', null, 35, null],
];

/** Faults of several kinds: two safe fixes, one of them in a hidden row, one refused, and things to look at. */
const faulty = plan(
  [
    [1, 'Rà soát văn bản quy phạm pháp luật', 'Phòng Tư pháp', '5 ', 'Quý IV/2023'],
    [2, 'Kiểm tra  công tác cải cách hành chính', 'Phòng Nội vụ', 10, 'Quý III/2023'],
    [3, 'Tuyên  truyền cải cách hành chính', 'Phòng Văn hóa và Thông tin', 20, 'Quý 2/2023'],
    [4, 'Đánh giá  mức độ hài lòng', 'Ban Chuyển đổi Lạ', '1.500', 'Quý 3/2023'],
    [null, 'Tổng cộng', null, 1600, null],
  ],
  { hidden: [6] },
);

/** A plan of many tasks, all alike but for their numbers, each with some faults. */
function many(count: number): Grid {
  return plan(
    Array.from({ length: count }, (_, index) => [
      index + 1,
      `Nhiệm vụ  số ${index + 1} về rà soát văn bản`,
      index % 3 === 0 ? 'Phòng Nội vụ' : 'Sở Nội vụ,Sở Tài chính',
      `${index + 5} `,
      'Quý 4/2023',
    ]),
  );
}

export const books: Readonly<Record<string, () => Book>> = {
  faulty: () => ({ grids: [faulty], quirks: { refuse: new Map([[cellKey(at('E6')), 'RichText']]) } }),
  clean: () => ({ grids: [plan(right)] }),
  unnamed: () => ({
    grids: [
      gridOf(
        [
          ['Ghi chép'],
          [null, 'Mục A', 'Mục B', 'Mục C'],
          [null, 'Dọn kho', 'anh Ba', 'mai'],
          [null, 'Sửa mái  che', 'chị Tư', 'mốt'],
        ],
        { sheet: 'Ghi chép' },
      ),
    ],
  }),
  none: () => ({ grids: [gridOf([['Ghi chú']], { sheet: 'Ghi chú' })] }),
  two: () => ({
    grids: [
      gridOf([['Danh sách'], ['Ghi chú']], { sheet: 'Bìa' }),
      plan(right, { sheet: 'Phụ lục I' }),
      plan(right.slice(0, 2), { sheet: 'Phụ lục II' }),
    ],
  }),
  many: () => ({ grids: [many(1000)] }),
};
