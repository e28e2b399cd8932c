// What the add-in asks of Excel, and how long it is at it itself, over an emulated Excel behind the real office.js.
import { writeFileSync } from 'node:fs';
import { makePlan } from '../make-plan';
import { medianRun, sum } from '../median';
import { Growth, printSize, short } from '../print';

/** What one step took. */
export interface Step {
  /** How often it waited for Excel. */
  readonly syncs: number;
  /** In bytes of UTF-8. */
  readonly sent: number;
  readonly received: number;
  /** In milliseconds, without what Excel took; office.js is within it. */
  readonly time: number;
}

export interface Steps {
  readonly steps: Readonly<Record<string, Step>>;
  /** To read and check the same snapshot once more, without Excel, in milliseconds. */
  readonly engine: number;
  /** How many cells were fixed. */
  readonly changed: number;
}

const usualSizes = [100, 1_000, 10_000];

/** @param folder with what was built for the benches */
export async function run(sizes: readonly number[], folder: string): Promise<void> {
  const growth = new Growth();
  const totalOf = ({ steps }: Steps) => sum(Object.values(steps).map(({ time }) => time));
  for (const size of sizes.length > 0 ? sizes : usualSizes) {
    const file = `${folder}/plan-${size}.xlsx`;
    writeFileSync(file, await makePlan(size));
    const measured = medianRun(`${folder}/excel/measure.mjs`, [file], totalOf);
    const { steps, engine, changed } = measured;
    printSize(size);
    console.table(
      Object.fromEntries(
        Object.entries(steps).map(([name, { syncs, sent, received, time }]) => [
          name,
          {
            syncs,
            'sent kB': kilobytes(sent),
            'received kB': kilobytes(received),
            ms: Math.round(time),
            'times engine': short(time / engine),
          },
        ]),
      ),
    );
    console.log(`engine alone (read and check, warm): ${engine.toFixed(0)} ms; cells fixed: ${changed}`);
    growth.print(size, totalOf(measured));
  }
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1024);
}
