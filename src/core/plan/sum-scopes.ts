import type { HeadingLevel } from './heading-levels';
import { addsSections, namesPart } from './labels';
import { last, lastIndex } from './last';
import type { RawRow } from './raw-row';
import type { TotalRow } from './types';

/** `none`: among the tasks of a table without sections, where nobody can tell what the row adds up. */
export type SumScope = TotalRow['scope'] | 'none';

/**
 * What each row of sums adds up, by row: everything, or the section or group that it closes. The label may say so
 * (`TỔNG CỘNG (I+II)`, `Cộng mục I`). Else a row among the tasks closes its section; below the last task it does so
 * only where each section before has such a row, and the sum of everything stands elsewhere or the row is a bare `Cộng`.
 */
export function sumScopes(
  rows: readonly RawRow[],
  levels: ReadonlyMap<number, HeadingLevel>,
): ReadonlyMap<number, SumScope> {
  const scopes = new Map<number, SumScope>();
  const firstTask = rows.findIndex(({ kind }) => kind === 'task');
  const lastTask = lastIndex(rows, ({ kind }) => kind === 'task');
  const lastSum = last(rows, ({ kind }) => kind === 'total')?.row;
  let heading: HeadingLevel['kind'] | null = null;
  let sections = 0;
  let withTasks = 0;
  let awaitsTask = false;
  let closed = 0;
  let hasGrand = false;
  rows.forEach(({ row, kind, facts }, index) => {
    const level = levels.get(row);
    if (level) heading = level.kind;
    if (level?.kind === 'section') {
      sections++;
      awaitsTask = true;
    }
    if (kind === 'task' && awaitsTask) {
      withTasks++;
      awaitsTask = false;
    }
    if (kind !== 'total' || !facts) return;
    const label = facts.title === '' ? facts.label : facts.title;
    const isLast = row === lastSum && !hasGrand;
    const closesAll = closed === withTasks - 1 && (!isLast || (withTasks > 1 && /^cộng/i.test(label)));
    let scope: SumScope = 'grand';
    if (addsSections(label)) scope = 'grand';
    else if (index < firstTask && sections === 0) scope = 'grand';
    else if (index <= lastTask && heading === 'group' && /nhóm/i.test(label)) scope = 'group';
    else if (sections === 0) scope = index <= lastTask ? 'none' : 'grand';
    else if (index <= lastTask || namesPart(label) || closesAll) scope = 'section';
    if (scope === 'section') closed++;
    if (scope === 'grand') hasGrand = true;
    scopes.set(row, scope);
  });
  return scopes;
}
