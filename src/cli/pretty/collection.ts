import type { CivilDate } from '../../core/values/civil-date';
import type { WrittenCollection } from '../commands/collect';
import type { Session } from '../session';
import { columns, oneLine } from './layout';

/** Which plans were summed up, which were not, and where stated sums are wrong. */
export function collectionReport(
  asOf: CivilDate,
  out: string,
  { plans, failed, specs }: WrittenCollection,
  { say, paint }: Session,
): string {
  const lines = [
    paint.bold(say('summary.plans', { count: plans.length, date: { date: asOf } })),
    ...columns(
      plans.map(({ file, sheet, rollup }) => {
        const differing = rollup.checks.filter(({ ok }) => ok === false).map(({ cell }) => cell);
        return [
          `  ${oneLine(file)}`,
          oneLine(sheet),
          say('table.tasks', { count: rollup.total.tasks }),
          differing.length === 0 ? '' : say('summary.differing', { cells: differing.join(', ') }),
        ];
      }),
    ),
    ...(failed.length === 0 ? [] : [paint.red(say('summary.failed', { count: failed.length }))]),
    ...failed.map(({ file }) => `  ${oneLine(file)}`),
    say('summary.sheets', { sheets: specs.map(({ name }) => `“${oneLine(name)}”`).join(', ') }),
    paint.green(say('summary.written', { file: out })),
  ];
  return `${lines.join('\n')}\n`;
}
