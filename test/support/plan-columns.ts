import type { Role } from '../../src/core/catalog/roles';
import type { Row } from './plan-rows';
import { planOf, type TestTable } from './plan';

/** The first columns of a small table, for tests of the columns behind them. */
export const first: Row = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì'];
export const tasks: readonly Row[] = [
  [1, 'Xây dựng kế hoạch kiểm tra văn bản', 'Phòng Tư pháp'],
  [2, 'Rà soát, đơn giản hóa thủ tục hành chính', 'Phòng Nội vụ'],
  [3, 'Đào tạo, bồi dưỡng cán bộ, công chức', 'Phòng Nội vụ'],
];

/** The tasks with one more column, from top to bottom. */
export function withColumn(...values: Row): Row[] {
  return tasks.map((row, index) => [...row, values[index] ?? null]);
}

/** The tasks with more columns, row by row. */
export function withColumns(...values: readonly Row[]): Row[] {
  return tasks.map((row, index) => [...row, ...(values[index] ?? [])]);
}

export function rolesOf(table: TestTable): (Role | null)[] {
  return planOf(table).columns.map(({ role }) => role);
}
