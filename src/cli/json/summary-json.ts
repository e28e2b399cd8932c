import type { WrittenSummary } from '../commands/summary';
import { uncheckedJson } from './check-json';
import { countFindings } from './finding';

/** The answer of `phuluc summary --format json`: what was written, and the roll-up that the sheets show. */
export function summaryJson(
  file: string,
  out: string,
  { examination, rollup: { schema, ...rollup }, specs, fixed }: WrittenSummary,
): object {
  return {
    schema,
    file,
    out,
    sheet: examination.plan.grid.sheet,
    sheets: specs.map(({ id, name }) => ({ id, name })),
    fixed,
    ...rollup,
    counts: countFindings(examination.result),
    ...uncheckedJson(examination),
  };
}
