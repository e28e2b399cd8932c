import type { CivilDate } from '../../core/values/civil-date';
import type { WrittenCollection } from '../commands/collect';

/** The answer of `phuluc summary A B … --format json`: what was written, and the roll-up of every plan. */
export function collectionJson(
  asOf: CivilDate,
  out: string,
  { plans, failed, specs }: WrittenCollection,
): object {
  return {
    schema: 1,
    out,
    asOf,
    sheets: specs.map(({ id, name }) => ({ id, name })),
    plans: plans.map(({ file, sheet, counts, rollup }) => {
      const { total, areas, leads, quarters, status, checks } = rollup;
      return { file, sheet, total, areas, leads, quarters, status, checks, counts };
    }),
    failed: failed.map(({ file, reason }) => ({ file, error: reason })),
  };
}
