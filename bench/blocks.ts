import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

/** How a piece of work holds up the page. */
export interface Blocks {
  /** From the click until it is done, in milliseconds. */
  readonly all: number;
  /** The longest task of the page's thread, in milliseconds of the processor: what else the machine does is no matter. */
  readonly longest: number;
  /** How many such tasks are longer than 50 ms. */
  readonly long: number;
  /** How many are longer than 200 ms, which a person takes for a freeze. */
  readonly freezes: number;
}

const longTask = 50;
const freeze = 200;

/**
 * Measures the page while something is done with it.
 *
 * @param after so long, in milliseconds, the page is watched on when it is done
 */
export async function blocksDuring(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
  after = 0,
): Promise<Blocks> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const start = performance.now();
  await act();
  const all = performance.now() - start;
  await page.waitForTimeout(after);
  const tasks = tasksOfPage(await browser.stopTracing());
  const longerThan = (limit: number): number => tasks.filter((task) => task > limit).length;
  return {
    all: Math.round(all),
    longest: Math.round(tasks.reduce((longest, task) => Math.max(longest, task), 0)),
    long: longerThan(longTask),
    freezes: longerThan(freeze),
  };
}

/** The same as rows of a table. */
export function blocksTable(
  blocks: Readonly<Record<string, Blocks>>,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(blocks).map(([step, { all, longest, long, freezes }]) => [
      step,
      {
        'all ms': all,
        'longest block, CPU ms': longest,
        'blocks over 50 ms': long,
        'blocks over 200 ms': freezes,
      },
    ]),
  );
}

const trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.int(),
      tid: z.int(),
      ts: z.number(),
      /** In microseconds of the processor. */
      tdur: z.number().optional(),
      args: z.object({ name: z.string().optional() }).optional(),
    }),
  ),
});

/** What goes on after a task before the page can answer: all that waited for a promise. */
const microtasks = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** How long each task of the threads took on which pages run, in milliseconds of the processor. */
function tasksOfPage(bytes: Buffer): number[] {
  const { traceEvents } = trace.parse(JSON.parse(bytes.toString()));
  const nameOf = ({ pid, tid }: { readonly pid: number; readonly tid: number }): string => `${pid} ${tid}`;
  const threads = new Map(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event): [string, number[]] => [nameOf(event), []]),
  );
  for (const event of traceEvents.sort((a, b) => a.ts - b.ts)) {
    const tasks = threads.get(nameOf(event));
    const time = (event.tdur ?? 0) / 1000;
    if (event.name.endsWith('RunTask')) tasks?.push(time);
    else if (event.name === microtasks) tasks?.push((tasks.pop() ?? 0) + time);
  }
  return [...threads.values()].flat();
}
