import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../test/support/plan';
import { findCell, rowValues, specCell } from '../../../../test/support/report';
import { samplePlan, samples } from '../../../../test/support/samples';
import { formulaOf, partOf, rowOf, sheetOf, table, textsOf } from '../../../../test/support/summary-sheet';
import { columnLetter, formatRange } from '../../grid/address';
import type { SheetSpec } from '../../grid/sheet-spec';
import { asOfName } from '../as-of';

const statuses = ['Hoàn thành', 'Hoàn thành quá hạn', 'Đang thực hiện', 'Quá hạn', 'Chưa đến hạn'];

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

describe('the summary of the tracking sample', () => {
  const tracking = samplePlan(samples.tracking);
  const { spec, layout } = sheetOf(tracking);

  it('begins with who, what and as of which day, in a cell that people change', () => {
    expect(rowValues(spec, 1)).toEqual(['UBND THỊ XÃ']);
    expect(rowValues(spec, 2)).toEqual(['TỔNG HỢP TÌNH HÌNH THỰC HIỆN KẾ HOẠCH']);
    expect(rowValues(spec, 3)).toEqual(['NHIỆM VỤ CỤ THỂ TRIỂN KHAI CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2023']);
    const day = spec.names.find(({ name }) => name === asOfName);
    expect(day?.input).toBe(true);
    expect(day && formatRange(day.range)).toBe('C5:C5');
    // 31 December 2023.
    expect(specCell(spec, 'C5').value).toBe(45_291);
    expect(specCell(spec, 'C6')).toMatchObject({ value: 22, formula: `=COUNT(${layout.block('areaKey')})` });
    expect(textsOf(spec)).toContain('Đơn vị tính: triệu đồng');
  });

  it('counts tasks and money by area, and adds them up', () => {
    const rows = partOf(spec, '1. Theo lĩnh vực');
    expect(rows.map((row) => row['TT'])).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', null]);
    expect(rows.map((row) => row['Số nhiệm vụ'])).toEqual([5, 3, 2, 3, 2, 3, 4, 22]);
    expect(rows.map((row) => row['Kinh phí'])).toEqual([5, 21, 0, 200, 0, 70, 110, 406]);
    expect(rows[0]?.['Lĩnh vực']).toBe('CẢI CÁCH THỂ CHẾ');
    const total = rows.at(-1) ?? {};
    expect(total['Lĩnh vực']).toBe('Tổng cộng');
    expect(statuses.map((status) => total[status])).toEqual([7, 2, 7, 0, 4]);
    expect([total['Thường xuyên'], total['Chưa rõ'], total['Khác']]).toEqual([1, 1, 0]);
    expect(total['Đã chi']).toBe(303.25);
    // 9 completed of 9 due; of 22 but the one that stands.
    expect(total['Tỷ lệ hoàn thành so với đến hạn']).toBe(1);
    expect(total['Tỷ lệ hoàn thành chung']).toBeCloseTo(9 / 21, 12);
    expect(rows[3]?.['Tỷ trọng kinh phí']).toBeCloseTo(200 / 406, 12);
  });

  it('takes every figure from the data sheet, by the words of the titles', () => {
    const heading = '1. Theo lĩnh vực';
    const head = rowOf(spec, heading) + 1;
    expect(formulaOf(spec, heading, 'Số nhiệm vụ')).toBe(`=COUNTIFS(${layout.block('areaKey')},1)`);
    expect(formulaOf(spec, heading, 'Kinh phí', 2)).toBe(
      `=ROUND(SUMIFS(${layout.block('budget')},${layout.block('areaKey')},2),6)`,
    );
    const done = columnLetter(
      spec.rows[head - 1]?.cells.find(({ value }) => value === 'Hoàn thành')?.col ?? 0,
    );
    expect(formulaOf(spec, heading, 'Hoàn thành')).toBe(
      `=COUNTIFS(${layout.block('areaKey')},1,${layout.block('status')},${done}$${head})`,
    );
    expect(formulaOf(spec, heading, 'Hoàn thành', 8)).toBe(
      `=COUNTIFS(${layout.block('status')},${done}$${head})`,
    );
  });

  it('follows the day', () => {
    const total = partOf(sheetOf(tracking, '2024-01-31').spec, '1. Theo lĩnh vực').at(-1) ?? {};
    expect(statuses.map((status) => total[status])).toEqual([8, 2, 0, 9, 0]);
    expect(total['Tỷ lệ hoàn thành so với đến hạn']).toBeCloseTo(10 / 19, 12);
  });

  it('counts by lead agency, each task once in the total', () => {
    const rows = partOf(spec, '2. Theo cơ quan chủ trì');
    const home = rows.find((row) => row['Cơ quan chủ trì'] === 'Phòng Nội vụ');
    expect([home?.['Số nhiệm vụ'], home?.['Kinh phí']]).toEqual([7, 300]);
    expect(rows.at(-1)).toMatchObject({
      'Cơ quan chủ trì': 'Tổng cộng (mỗi nhiệm vụ tính một lần)',
      'Số nhiệm vụ': 22,
      'Kinh phí': 406,
    });
    expect(rows.reduce((sum, row) => sum + Number(row['Kinh phí']), 0)).toBe(2 * 406);
    expect(rows.reduce((sum, row) => sum + Number(row['Số nhiệm vụ']), 0)).toBeGreaterThan(2 * 22);
  });

  it('counts by quarter in the order of time', () => {
    const rows = partOf(spec, '3. Theo quý');
    expect(rows.map((row) => [row['Thời hạn'], row['Số nhiệm vụ'], row['Kinh phí']])).toEqual([
      ['Quý IV/2022', 1, 16],
      ['Quý I/2023', 3, 40],
      ['Quý II/2023', 1, 200],
      ['Quý IV/2023', 4, 80],
      ['Cả năm 2023', 12, 70],
      ['Quý I/2024', 1, 0],
      ['Tổng cộng', 22, 406],
    ]);
  });

  it('compares what the plan states with its tasks, linked to the cells', () => {
    const rows = partOf(spec, '4. Đối chiếu số liệu kinh phí');
    expect(
      rows.map((row) => [
        row['Ô trong kế hoạch'],
        row['Kế hoạch ghi'],
        row['Cộng từ nhiệm vụ'],
        row['Kết quả'],
      ]),
    ).toEqual([
      ['F6', 5, 5, 'Khớp'],
      ['F12', 21, 21, 'Khớp'],
      ['F19', 200, 200, 'Khớp'],
      ['F26', 70, 70, 'Khớp'],
      ['F31', 110, 110, 'Khớp'],
      ['F36', 406, 406, 'Khớp'],
      ['A37', 406, 406, 'Khớp'],
    ]);
    expect(specCell(spec, findCell(spec, 'F6')).link).toEqual({
      sheet: 'Phụ lục',
      cell: { row: 6, col: 6 },
    });
    expect(formulaOf(spec, '4. Đối chiếu số liệu kinh phí', 'Cộng từ nhiệm vụ', 2)).toBe(
      `=ROUND(${layout.sum('budget', 5, 7)},6)`,
    );
    expect(textsOf(spec)).toContain('(Bằng chữ: Bốn trăm linh sáu triệu đồng)');
    expect(textsOf(spec)).toContain('Bốn trăm linh sáu triệu đồng');
  });

  it('draws budget and statuses over the rows of the areas, in rows of their own', () => {
    const [budget, status] = spec.charts;
    const head = rowOf(spec, '1. Theo lĩnh vực') + 1;
    expect(budget).toMatchObject({ kind: 'bar', title: 'Kinh phí theo lĩnh vực (triệu đồng)' });
    expect(status).toMatchObject({ kind: 'stackedBar', title: 'Tình trạng nhiệm vụ theo lĩnh vực' });
    for (const chart of spec.charts) {
      expect(chart.categories).toEqual({ top: head + 1, left: 2, bottom: head + 7, right: 2 });
      expect(chart.description).not.toBe('');
      for (const { name, values } of chart.series) {
        expect(name.row).toBe(head);
        expect([values.top, values.bottom]).toEqual([head + 1, head + 7]);
      }
      for (let row = chart.place.top; row <= chart.place.bottom; row++)
        expect(rowValues(spec, row)).toEqual([]);
    }
    expect(budget?.place.right).toBeLessThan(status?.place.left ?? 0);
    const usual = status?.series.filter(({ color }) => color !== 'BDBDBD') ?? [];
    expect(usual).toHaveLength(7);
    expect(new Set(usual.map(({ pattern }) => pattern)).size).toBe(7);
  });

  it('keeps tables, charts and signatures on whole pages', () => {
    const starts = spec.rows.flatMap(({ startsPage }, index) => (startsPage === true ? [index + 1] : []));
    const headings = ['2. Theo cơ quan chủ trì', '3. Theo quý', '5. Biểu đồ'].map((text) =>
      rowOf(spec, text),
    );
    expect(starts).toEqual(headings);
    expect(spec.print.orientation).toBe('landscape');
  });

  it('merges nothing inside its tables and gives every row its height', () => {
    const heads = spec.rows.flatMap(({ cells }, index) => (cells[0]?.value === 'TT' ? [index + 1] : []));
    expect(heads).toHaveLength(4);
    for (const head of heads) {
      let row = head;
      while ((spec.rows[row - 1]?.cells.length ?? 0) > 3) {
        expect(spec.merges.some(({ top, bottom }) => top <= row && row <= bottom)).toBe(false);
        row++;
      }
    }
    expect(spec.rows.every(({ height }) => height !== undefined)).toBe(true);
  });
});

describe('what a plan lacks', () => {
  it('is left out with a sentence: results and money', () => {
    const { spec } = sheetOf(samplePlan(samples.giaLai));
    const rows = partOf(spec, '1. Theo lĩnh vực');
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...['TT', 'Lĩnh vực', 'Số nhiệm vụ', 'Chưa đến hạn', 'Thường xuyên', 'Chưa rõ'],
    ]);
    expect(rows.map((row) => row['Số nhiệm vụ'])).toEqual([3, 8, 3, 4, 3, 20, 41]);
    expect(textsOf(spec)).toContain('Kế hoạch không có cột kinh phí nên không tổng hợp kinh phí.');
    expect(textsOf(spec).some((text) => text.startsWith('Kế hoạch không có cột tình trạng, tiến độ'))).toBe(
      true,
    );
    expect(textsOf(spec).some((text) => text.includes('Đối chiếu'))).toBe(false);
    expect(spec.charts).toEqual([]);
    expect(spec.print.orientation).toBe('portrait');
  });

  it('is left out with a sentence: sections, agencies, deadlines', () => {
    const { spec } = sheetOf(
      planOf({
        rows: [
          ['STT', 'Nhiệm vụ', 'Sản phẩm'],
          [1, 'Rà soát văn bản của địa phương', 'Báo cáo'],
          [2, 'Công khai thủ tục hành chính', 'Báo cáo'],
        ],
      }),
    );
    expect(partOf(spec, '1. Tình hình chung')).toEqual([
      { TT: null, 'Lĩnh vực': 'Tổng cộng', 'Số nhiệm vụ': 2 },
    ]);
    for (const sentence of [
      'Kế hoạch không chia theo lĩnh vực hay nhóm nhiệm vụ.',
      'Kế hoạch không có cột tình trạng và thời hạn nên không thống kê tình trạng thực hiện.',
      'Kế hoạch không ghi cơ quan chủ trì nên không tổng hợp theo cơ quan.',
      'Kế hoạch không có cột thời hạn nên không tổng hợp theo quý.',
    ]) {
      expect(textsOf(spec)).toContain(sentence);
    }
  });

  it('leaves a head and a sentence where there are no tasks at all', () => {
    const { spec } = table([['I', 'CẢI CÁCH THỂ CHẾ', null, null, null, null]]);
    expect(textsOf(spec)).toContain('Kế hoạch chưa có nhiệm vụ nào.');
    expect(spec.names.map(({ name }) => name)).toEqual([asOfName]);
  });

  it('is not drawn where there would be one bar, or bars by the dozen', () => {
    const task = [1, 'Rà soát văn bản của địa phương', 'Phòng Tư pháp', 5, 'Quý I/2023', 'Hoàn thành'];
    const sections = (count: number): SheetSpec =>
      table(romans.slice(0, count).flatMap((roman) => [[roman, `NHÓM NHIỆM VỤ THỨ ${roman}`], task])).spec;
    expect(sections(1).charts).toEqual([]);
    expect(textsOf(sections(1)).some((text) => text.includes('Biểu đồ'))).toBe(false);
    expect(sections(20).charts).toHaveLength(2);
    expect(sections(21).charts).toEqual([]);
    expect(textsOf(sections(21))).toContain('Có quá nhiều nhóm nhiệm vụ nên không vẽ biểu đồ.');
  });
});

describe('a plan in sections within sections', () => {
  const { spec, layout } = table([
    ['A', 'CẢI CÁCH HÀNH CHÍNH', null, null, null, null],
    ['I', 'CẢI CÁCH THỂ CHẾ', null, 12, null, null],
    [1, 'Rà soát văn bản của địa phương', 'Phòng Tư pháp', 5, 'Quý I/2023', 'Hoàn thành'],
    [2, 'Tự kiểm tra văn bản trong năm', 'Phòng Tư pháp', 7, 'Quý II/2023', 'Hủy'],
    ['II', 'CẢI CÁCH TÀI CHÍNH CÔNG', null, 4, null, null],
    [1, 'Giao quyền tự chủ cho đơn vị', null, 4, 'Quý III/2023', 'Đang thực hiện'],
    ['B', 'CHUYỂN ĐỔI SỐ', null, null, null, null],
    ['I', 'XÂY DỰNG CHÍNH QUYỀN SỐ', null, null, null, null],
    [1, 'Nâng cấp cổng thông tin', 'Văn phòng', 'Lồng ghép', 'Quý IV/2023', 'Chưa thực hiện'],
  ]);
  const rows = partOf(spec, '1. Theo lĩnh vực');

  it('adds the inner sections up in the row of the outer one', () => {
    expect(rows.map((row) => [row['TT'], row['Số nhiệm vụ'], row['Kinh phí']])).toEqual([
      ['A', 3, 16],
      ['I', 2, 12],
      ['II', 1, 4],
      ['B', 1, 0],
      ['I', 1, 0],
      [null, 4, 16],
    ]);
    const keys = layout.block('areaKey');
    expect(formulaOf(spec, '1. Theo lĩnh vực', 'Số nhiệm vụ')).toBe(`=COUNTIFS(${keys},">=1",${keys},"<=3")`);
    expect(specCell(spec, findCell(spec, 'CẢI CÁCH HÀNH CHÍNH')).style.bold).toBe(true);
  });

  it('shows what it cannot add up, and statuses that are rare where they occur', () => {
    expect(rows.map((row) => row['Ô kinh phí chưa rõ'])).toEqual([0, 0, 0, 1, 1, 1]);
    expect(rows.at(-1)).toMatchObject({ Hủy: 1, Khác: 0 });
    expect(Object.keys(rows[0] ?? {})).not.toContain('Tạm dừng');
    // One completed of three that count: the cancelled one does not.
    expect(rows.at(-1)?.['Tỷ lệ hoàn thành chung']).toBeCloseTo(1 / 3, 12);
    expect(textsOf(spec).some((text) => text.includes('Có 1 ô kinh phí chưa rõ số tiền'))).toBe(true);
  });

  it('names the tasks that nobody leads', () => {
    expect(partOf(spec, '2. Theo cơ quan chủ trì').map((row) => row['Cơ quan chủ trì'])).toEqual([
      ...['Phòng Tư pháp', 'Văn phòng', 'Chưa giao cơ quan chủ trì', 'Tổng cộng'],
    ]);
  });

  it('compares the sums of inner sections', () => {
    expect(
      partOf(spec, '4. Đối chiếu số liệu kinh phí').map((row) => [row['Số liệu đối chiếu'], row['Kết quả']]),
    ).toEqual([
      ['I. CẢI CÁCH THỂ CHẾ', 'Khớp'],
      ['II. CẢI CÁCH TÀI CHÍNH CÔNG', 'Khớp'],
    ]);
  });
});

describe('tasks outside the sections', () => {
  it('have a row of their own', () => {
    const { spec } = table([
      [1, 'Tuyên truyền về cải cách', 'Văn phòng', 3, 'Quý I/2023', 'Hoàn thành'],
      ['I', 'CẢI CÁCH THỂ CHẾ', null, null, null, null],
      [1, 'Rà soát văn bản của địa phương', 'Phòng Tư pháp', 5, 'Quý I/2023', 'Hoàn thành'],
    ]);
    expect(
      partOf(spec, '1. Theo lĩnh vực').map((row) => [row['TT'], row['Lĩnh vực'], row['Số nhiệm vụ']]),
    ).toEqual([
      ['', 'Nhiệm vụ ngoài các mục', 1],
      ['I', 'CẢI CÁCH THỂ CHẾ', 1],
      [null, 'Tổng cộng', 2],
    ]);
  });
});
