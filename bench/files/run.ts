// Reading, checking, fixing, rolling up and saving files, beside libraries that only open and save the same file.
import { writeFileSync } from 'node:fs';
import { makePlan } from '../make-plan';
import { medianRun, sum } from '../median';
import { Growth, printSize, short } from '../print';

interface Measurement {
  /** In milliseconds, by step. */
  readonly times: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
}

const usualSizes = [1_000, 10_000, 50_000];
const subjects = ['phuluc', 'exceljs', 'sheetjs'] as const;

/** @param folder with what was built for the benches */
export async function run(sizes: readonly number[], folder: string): Promise<void> {
  const growth = new Growth();
  for (const size of sizes.length > 0 ? sizes : usualSizes) {
    const file = `${folder}/plan-${size}.xlsx`;
    writeFileSync(file, await makePlan(size));
    const [ours, ...others] = subjects.map((name) => measure(folder, name, file));
    if (!ours) continue;
    printSize(size);
    console.table(
      Object.fromEntries(
        [ours, ...others].map(({ name, times, total, peakMegabytes }) => [
          name,
          {
            ...Object.fromEntries(
              Object.entries(times).map(([step, time]) => [`${step} ms`, Math.round(time)]),
            ),
            'all ms': Math.round(total),
            'times ours': short(total / ours.total),
            'peak MB': Math.round(peakMegabytes),
          },
        ]),
      ),
    );
    const { check = 0, open = 1 } = ours.times;
    console.log(`check ÷ open: ${short(check / open)} (aim: below 1)`);
    growth.print(size, ours.total);
  }
}

function measure(folder: string, name: string, file: string): Measurement & { name: string; total: number } {
  const totalOf = ({ times }: Measurement) => sum(Object.values(times));
  const measured = medianRun(`${folder}/files/measure.mjs`, [name, file], totalOf);
  return { ...measured, name, total: totalOf(measured) };
}
