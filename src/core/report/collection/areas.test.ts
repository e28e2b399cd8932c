import { describe, expect, it } from 'vitest';
import { collectionInput } from '../../../../test/support/collection';
import { planOf, type TestTable } from '../../../../test/support/plan';
import { joinAreas, type JoinedAreas } from './areas';

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn'];

function task(number: number | string, text: string, budget: number) {
  return [number, text, 'Phòng Nội vụ', budget, 'Quý IV/2023'];
}

function section(number: string, title: string) {
  return [number, title, null, null, null];
}

function join(...tables: TestTable['rows'][]): { joined: JoinedAreas; plans: ReturnType<typeof planOf>[] } {
  const plans = tables.map((rows) => planOf({ rows: [header, ...rows] }));
  const input = collectionInput(plans.map((plan, index) => [`${index}.xlsx`, plan]));
  return { joined: joinAreas(input.plans, 'vi'), plans };
}

function shown({ joined }: ReturnType<typeof join>) {
  return joined.areas.map(({ title, figures: { tasks, budget }, plans }) => [
    title,
    tasks,
    budget / 1_000_000,
    plans,
  ]);
}

describe('the areas of several plans', () => {
  it('are joined by what they mean, in the usual order, under the one title', () => {
    const result = join(
      [
        section('I', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH (TTHC)'),
        task(1, 'Rà soát thủ tục hành chính', 3),
        section('II', 'CẢI CÁCH THỂ CHẾ'),
        task(2, 'Rà soát văn bản', 5),
      ],
      [
        section('A', 'Cải cách thể chế'),
        task(1, 'Kiểm tra văn bản', 7),
        section('B', 'Cải cách thủ tục hành chính'),
        task(2, 'Công khai thủ tục', 1),
        task(3, 'Đơn giản hóa thủ tục', 2),
      ],
    );
    expect(shown(result)).toEqual([
      ['Cải cách thể chế', 2, 12, 2],
      ['Cải cách thủ tục hành chính', 3, 6, 2],
    ]);
  });

  it('put groups of their own behind the reform areas, joined where their titles are equal', () => {
    const result = join(
      [
        section('I', 'HẠ TẦNG SỐ'),
        task(1, 'Nâng cấp đường truyền', 10),
        section('II', 'KINH TẾ SỐ'),
        task(2, 'Hỗ trợ doanh nghiệp', 20),
      ],
      [
        section('I', 'Cải cách tài chính công'),
        task(1, 'Giao quyền tự chủ', 1),
        section('II', 'Hạ  tầng số'),
        task(2, 'Trang bị máy tính', 5),
      ],
    );
    expect(shown(result)).toEqual([
      ['Cải cách tài chính công', 1, 1, 1],
      ['Hạ tầng số', 2, 15, 2],
      ['Kinh tế số', 1, 20, 1],
    ]);
  });

  it('put tasks that stand before any section last', () => {
    const result = join(
      [task(1, 'Ban hành kế hoạch', 1), task(2, 'Tổ chức hội nghị', 2)],
      [section('I', 'HẠ TẦNG SỐ'), task(1, 'Nâng cấp đường truyền', 10)],
    );
    expect(shown(result)).toEqual([
      ['Hạ tầng số', 1, 10, 1],
      ['Nhiệm vụ ngoài các mục', 2, 3, 1],
    ]);
  });

  it('give every task the number of its area', () => {
    const { joined, plans } = join(
      [task(1, 'Ban hành kế hoạch', 1), task(2, 'Tổ chức hội nghị', 2)],
      [
        section('I', 'HẠ TẦNG SỐ'),
        task(1, 'Nâng cấp đường truyền', 10),
        section('II', 'CẢI CÁCH THỂ CHẾ'),
        task(2, 'Rà soát văn bản', 5),
      ],
    );
    const numbers = plans.map((plan) => plan.tasks.map((one) => joined.numberOf(one, plan)));
    expect(numbers).toEqual([
      [3, 3],
      [2, 1],
    ]);
  });

  it('count the parts of a reform area under that area', () => {
    const result = join([
      section('A', 'CẢI CÁCH THỂ CHẾ'),
      section('I', 'XÂY DỰNG VĂN BẢN'),
      task(1, 'Soạn thảo quyết định', 5),
      section('II', 'KIỂM TRA VĂN BẢN'),
      task(2, 'Tự kiểm tra văn bản', 7),
      section('B', 'CẢI CÁCH TÀI CHÍNH CÔNG'),
      section('I', 'TỰ CHỦ TÀI CHÍNH'),
      task(3, 'Giao quyền tự chủ', 1),
    ]);
    expect(result.plans[0]?.sections.filter(({ parent }) => parent !== null)).toHaveLength(3);
    expect(shown(result)).toEqual([
      ['Cải cách thể chế', 2, 12, 1],
      ['Cải cách tài chính công', 1, 1, 1],
    ]);
  });
});
