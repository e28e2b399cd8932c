import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import type { Book } from '../../test/office-host/book/book';
import { openPane } from './open';

/** How a piece of work holds up the page. */
export interface Blocks {
  /** From the click until it is done, in milliseconds. */
  readonly all: number;
  /** The longest task of the page's thread, in milliseconds of the processor: what else the machine does is no matter. */
  readonly longest: number;
  /** How many such tasks are longer than 50 ms. */
  readonly long: number;
}

const longTask = 50;

/** What a person does with a plan, one after the other, and what the page is like meanwhile. */
const steps: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  ['check', (page) => press(page, 'Kiểm tra bảng này', '[role="treeitem"]')],
  ['open a group', (page) => page.locator('[role="treeitem"]').first().click()],
  ['group by row', (page) => page.locator('main select').selectOption('row').then(painted(page))],
  ['group by rule', (page) => page.locator('main select').selectOption('rule').then(painted(page))],
  ['search', (page) => page.locator('input[type="search"]').fill('noi vu').then(painted(page))],
  ['search no more', (page) => page.locator('input[type="search"]').fill('').then(painted(page))],
  ['preview', (page) => page.locator('#review-fixes').click().then(settled(page))],
  ['fix', (page) => press(page, /^Sửa [\d.]+ ô$/, '[data-testid="notice"]').then(settled(page))],
  ['check again', (page) => press(page, 'Kiểm tra lại', '').then(settled(page))],
  [
    'plan the summary',
    (page) =>
      page
        .locator('#tab-summary')
        .click()
        .then(() => press(page, 'Xem trước', '#panel-summary h3')),
  ],
  ['write the summary', (page) => press(page, /^Ghi \d+ trang$/, '').then(settled(page))],
  ['open the journal', (page) => page.locator('#tab-journal').click().then(painted(page))],
];

/** @param book is changed */
export async function blocksWhileWorking(
  browser: Browser,
  folder: string,
  book: Book,
): Promise<Readonly<Record<string, Blocks>>> {
  const page = await openPane(browser, folder, book);
  await page.locator('#root button').first().waitFor();
  const found: Record<string, Blocks> = {};
  for (const [name, act] of steps) {
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    const start = performance.now();
    await act(page);
    const all = performance.now() - start;
    const tasks = tasksOfPage(await browser.stopTracing());
    found[name] = {
      all: Math.round(all),
      longest: Math.round(Math.max(0, ...tasks)),
      long: tasks.filter((task) => task > longTask).length,
    };
  }
  await page.context().close();
  return found;
}

async function press(page: Page, name: string | RegExp, awaited: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  if (awaited !== '') await page.locator(awaited).first().waitFor({ timeout: 300_000 });
}

/** Nothing is being worked on any more, and what came of it is drawn. */
function settled(page: Page): () => Promise<void> {
  return async () => {
    await page.locator('main[aria-busy="false"]').waitFor({ timeout: 300_000 });
    await painted(page)();
  };
}

function painted(page: Page): () => Promise<void> {
  return () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        }),
    );
}

const trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.int(),
      tid: z.int(),
      /** In microseconds of the processor. */
      tdur: z.number().optional(),
      args: z.object({ name: z.string().optional() }).optional(),
    }),
  ),
});

/** How long each task of the threads took on which pages run, in milliseconds of the processor. */
function tasksOfPage(bytes: Buffer): number[] {
  const { traceEvents } = trace.parse(JSON.parse(bytes.toString()));
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
}
