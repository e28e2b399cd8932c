import { parseAddress, parseRange, type CellRef, type Range } from '../../src/core/grid/address';
import type {
  CellSpec,
  CellStyle,
  ChartSpec,
  RowSpec,
  SheetSpec,
  SpecValue,
} from '../../src/core/grid/sheet-spec';

const head: CellStyle = {
  bold: true,
  border: true,
  align: 'center',
  vertical: 'center',
  wrap: true,
  fill: 'D9D9D9',
};
const text: CellStyle = { border: true, wrap: true, vertical: 'top' };
const amount: CellStyle = { border: true, align: 'right', numberFormat: '#,##0.00' };
const count: CellStyle = { border: true, align: 'right', numberFormat: '#,##0' };

interface Area {
  readonly title: string;
  readonly budget: number;
  readonly done: number;
  readonly overdue: number;
}

export const areas: readonly Area[] = [
  { title: 'Cải cách thể chế', budget: 5, done: 3, overdue: 1 },
  { title: 'Cải cách thủ tục hành chính', budget: 20.5, done: 4, overdue: 0 },
  {
    title: '=Xây dựng và phát triển chính quyền điện tử, chính quyền số',
    budget: 380.5,
    done: 2,
    overdue: 2,
  },
];

/**
 * A summary with everything that a sheet may have: a title over merged cells, a day to fill in, a table with
 * formulas over the sheet `plan`, a total, and two charts below.
 */
export function summarySpec(options: {
  readonly name?: string;
  readonly plan?: string;
  readonly areas?: readonly Area[];
  readonly asOf?: number;
}): SheetSpec {
  const { name = 'Tổng hợp', plan = 'Phụ lục', asOf = 45_291 } = options;
  const rows = options.areas ?? areas;
  const first = 6;
  const last = first + rows.length - 1;
  const total = rows.reduce((sum, { budget }) => sum + budget, 0);
  const table: RowSpec[] = rows.map(({ title, budget, done, overdue }, index) => ({
    cells: [
      cell(1, index + 1, count),
      { ...cell(2, title, text), link: { sheet: plan, cell: { row: index + 2, col: 2 } } },
      cell(3, budget, amount, `='${plan}'!$C$${index + 2}`),
      cell(4, done, count),
      cell(5, overdue, count),
      cell(6, overdue > 0 ? ' chậm <&>' : '', text, `=IF(E${first + index}>0," chậm <&>","")`),
      cell(7, overdue === 0, {}),
    ],
  }));
  return {
    id: 'summary',
    name,
    columns: [
      { width: 6 },
      { width: 40 },
      { width: 14 },
      { width: 12 },
      { width: 12 },
      { width: 20 },
      { width: 9, hidden: true },
    ],
    rows: [
      {
        cells: [cell(1, 'TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH', { bold: true, size: 14, align: 'center' })],
        height: 24,
      },
      { cells: [cell(5, 'Ngày báo cáo', { italic: true }), cell(6, asOf, { numberFormat: 'dd/mm/yyyy' })] },
      { cells: [cell(5, 'Người ký'), cell(6, null)] },
      { cells: [] },
      {
        cells: ['Stt', 'Lĩnh vực', 'Kinh phí\n(triệu đồng)', 'Hoàn thành', 'Quá hạn', 'Ghi chú', 'Tốt'].map(
          (title, index) => cell(index + 1, title, head),
        ),
      },
      ...table,
      {
        startsPage: true,
        cells: [
          cell(2, 'Tổng cộng', { bold: true }),
          cell(3, total, { ...amount, bold: true }, `=SUM(C${first}:C${last})`),
        ],
      },
    ],
    merges: [range('A1:F1')],
    tables: [{ name: 'TongHop', range: range(`A5:G${last}`) }],
    names: [
      { name: 'NgayBaoCao', range: range('F2'), input: true, hidden: false },
      { name: 'NguoiKy', range: range('F3'), input: true, hidden: false },
      { name: 'TongKinhPhi', range: range(`C${last + 1}`), input: false, hidden: true },
    ],
    conditional: [
      {
        range: range(`E${first}:E${last}`),
        formula: `=E${first}>0`,
        style: { bold: true, color: '9C0006', fill: 'FFC7CE', border: true, numberFormat: '"chậm "0' },
      },
    ],
    entries: [
      {
        range: range('F4'),
        kind: 'wholeNumber',
        from: 0,
        to: 366,
        message: 'Hãy nhập số ngày "0–366" & <nguyên>.',
      },
    ],
    charts: [
      chart('bar', ['C'], first, last, last + 3),
      chart('stackedBar', ['D', 'E'], first, last, last + 20),
    ],
    frozenRows: 5,
    print: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      repeatRows: { from: 5, to: 5 },
      area: range(`A1:F${last + 36}`),
    },
  };
}

function chart(
  kind: ChartSpec['kind'],
  columns: readonly string[],
  first: number,
  last: number,
  top: number,
): ChartSpec {
  const patterns = ['darkDiagonal', 'dots'] as const;
  return {
    kind,
    title: kind === 'bar' ? 'Kinh phí theo lĩnh vực (triệu đồng)' : 'Tình trạng theo lĩnh vực',
    description: 'Mỗi thanh là một lĩnh vực & kinh phí "của nó"',
    categories: range(`B${first}:B${last}`),
    series: columns.map((column, index) => ({
      name: ref(`${column}5`),
      values: range(`${column}${first}:${column}${last}`),
      color: index === 0 ? '1F4E79' : 'C00000',
      pattern: patterns[index] ?? 'solid',
    })),
    place: range(`A${top}:F${top + 15}`),
    numberFormat: '#,##0',
  };
}

/** A sheet with nothing but cells, `rows` from A1 on. */
export function plainSpec(
  id: SheetSpec['id'],
  name: string,
  rows: readonly (readonly SpecValue[])[],
): SheetSpec {
  return {
    id,
    name,
    columns: [],
    rows: rows.map((values) => ({ cells: values.map((value, index) => cell(index + 1, value, {})) })),
    merges: [],
    tables: [],
    names: [],
    conditional: [],
    entries: [],
    charts: [],
    frozenRows: 0,
    print: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      repeatRows: null,
      area: null,
    },
  };
}

function cell(col: number, value: SpecValue, style: CellStyle = {}, formula?: string): CellSpec {
  return formula === undefined ? { col, value, style } : { col, value, style, formula };
}

function range(address: string): Range {
  const found = parseRange(address);
  if (!found) throw new Error(`not a range: ${address}`);
  return found;
}

function ref(address: string): CellRef {
  const found = parseAddress(address);
  if (!found) throw new Error(`not an address: ${address}`);
  return found;
}
