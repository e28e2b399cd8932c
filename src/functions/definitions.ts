import type { Text } from '../core/i18n/text';

export const functionIds = ['BANGCHU', 'HANCHOT', 'QUY', 'TRIEUDONG', 'LINHVUC'] as const;

export type FunctionId = (typeof functionIds)[number];

export interface ParameterDefinition {
  readonly name: Text;
  readonly description: Text;
  readonly optional?: true;
}

/** What Excel tells people of a function while they type it. */
export interface FunctionDefinition {
  readonly description: Text;
  readonly result: 'string' | 'number';
  readonly parameters: readonly ParameterDefinition[];
}

const deadline: ParameterDefinition = {
  name: { vi: 'thời_hạn', en: 'deadline' },
  description: {
    vi: 'Ô thời hạn như trong kế hoạch: "Quý IV/2023", "Trước 30/6", "Tháng 9", hoặc ô ngày tháng.',
    en: 'A deadline as plans write it: "Quý IV/2023", "Trước 30/6", "Tháng 9", or a cell with a date.',
  },
};
const planYear: ParameterDefinition = {
  name: { vi: 'năm_kế_hoạch', en: 'plan_year' },
  description: {
    vi: 'Năm của kế hoạch, cho thời hạn không ghi năm, ví dụ 2023. Có thể bỏ qua nếu ô đã ghi năm.',
    en: 'The year of the plan, such as 2023, for a deadline that names none. May be left out otherwise.',
  },
  optional: true,
};

export const definitions: Readonly<Record<FunctionId, FunctionDefinition>> = {
  BANGCHU: {
    description: {
      vi: 'Viết số tiền bằng chữ: 406000000 thành "Bốn trăm linh sáu triệu đồng". Số tiền tính bằng ĐỒNG; nếu ô tính bằng triệu đồng, ghi thêm đơn vị "triệu".',
      en: 'Writes an amount in Vietnamese words: 406000000 becomes "Bốn trăm linh sáu triệu đồng". The amount counts ĐỒNG; where the cell counts millions, add the unit "triệu".',
    },
    result: 'string',
    parameters: [
      {
        name: { vi: 'số_tiền', en: 'amount' },
        description: {
          vi: 'Số tiền tính bằng đồng, hoặc theo đơn vị ghi ở đối số thứ hai.',
          en: 'The amount in đồng, or in the unit of the second argument.',
        },
      },
      {
        name: { vi: 'đơn_vị', en: 'unit' },
        description: {
          vi: 'Đơn vị của số tiền: "đồng" (mặc định), "nghìn", "triệu" hoặc "tỷ".',
          en: 'The unit of the amount: "đồng" (default), "nghìn" (thousand), "triệu" (million) or "tỷ" (billion).',
        },
        optional: true,
      },
    ],
  },
  HANCHOT: {
    description: {
      vi: 'Ngày cuối cùng còn đúng hạn: "Quý IV/2023" thành 31/12/2023. Kết quả là số thứ tự của ngày: hãy định dạng ô kết quả kiểu Ngày (dd/mm/yyyy).',
      en: 'The last day that is still on time: "Quý IV/2023" becomes 31/12/2023. The result is the serial number of a date: format its cell as a date.',
    },
    result: 'number',
    parameters: [deadline, planYear],
  },
  QUY: {
    description: {
      vi: 'Quý đến hạn: "15/11/2023" thành "Quý IV/2023"; thời hạn cả năm thành "Cả năm 2023".',
      en: 'The quarter in which it falls due: "15/11/2023" becomes "Quý IV/2023"; a whole year becomes "Cả năm 2023".',
    },
    result: 'string',
    parameters: [deadline, planYear],
  },
  TRIEUDONG: {
    description: {
      vi: 'Đổi nội dung ô kinh phí thành số TRIỆU ĐỒNG: "1,5 tỷ" thành 1500. Số không ghi đơn vị được hiểu là triệu đồng; ô trống hoặc dấu "-" là 0; cách ghi có hai nghĩa như "1.500" thì báo lỗi.',
      en: 'Turns a budget cell into a number of MILLION ĐỒNG: "1,5 tỷ" becomes 1500. A number without a unit counts millions; an empty cell or "-" is 0; what has two readings, such as "1.500", is an error.',
    },
    result: 'number',
    parameters: [
      {
        name: { vi: 'kinh_phí', en: 'budget' },
        description: {
          vi: 'Ô kinh phí: số, hoặc chữ như "5 triệu", "1,5 tỷ", "406.000.000 đồng".',
          en: 'A budget cell: a number, or text such as "5 triệu", "1,5 tỷ", "406.000.000 đồng".',
        },
      },
    ],
  },
  LINHVUC: {
    description: {
      vi: 'Tên chuẩn của lĩnh vực cải cách hành chính (Nghị quyết 76/NQ-CP): "I. CẢI CÁCH THỂ CHẾ" thành "Cải cách thể chế". Tiêu đề khác không có kết quả (Excel: #N/A).',
      en: 'The standard name of an area of administrative reform (Nghị quyết 76/NQ-CP): "I. CẢI CÁCH THỂ CHẾ" becomes "Cải cách thể chế". Any other title has no answer (Excel: #N/A).',
    },
    result: 'string',
    parameters: [
      {
        name: { vi: 'tiêu_đề', en: 'title' },
        description: {
          vi: 'Tiêu đề mục trong bảng, có hoặc không có số thứ tự.',
          en: 'The title of a section of the table, with or without its number.',
        },
      },
    ],
  },
};
