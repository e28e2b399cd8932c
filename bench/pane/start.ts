import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { Book } from '../../test/office-host/book/book';
import { openPane } from './open';

/** An add-in that does nothing: how long office.js itself takes to be ready. */
const emptyPage =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>–</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body><div id="root"></div><script src="empty.js"></script></body></html>';
const emptyScript =
  "Office.onReady(() => { document.getElementById('root').append(document.createElement('button')); });";

/** In milliseconds from the navigation on. */
export interface StartTimes {
  /** Until a person can press the first button of the pane. */
  readonly pane: number;
  /** Until office.js calls an add-in that is empty. */
  readonly empty: number;
}

const rounds = 7;

/** The medians of several starts, each with nothing in the cache. */
export async function timesToStart(browser: Browser, folder: string): Promise<StartTimes> {
  writeFileSync(`${folder}/empty.html`, emptyPage);
  writeFileSync(`${folder}/empty.js`, emptyScript);
  const times = { pane: [] as number[], empty: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.pane.push(await timeToStart(browser, folder, 'taskpane.html'));
    times.empty.push(await timeToStart(browser, folder, 'empty.html'));
  }
  return { pane: median(times.pane), empty: median(times.empty) };
}

async function timeToStart(browser: Browser, folder: string, file: string): Promise<number> {
  const book = new Book();
  book.addSheet('Phụ lục');
  const page = await openPane(browser, folder, book, file);
  const time = await untilUsable(page);
  await page.context().close();
  return time;
}

/** When the first button was drawn; the clock of a page begins with its navigation. */
async function untilUsable(page: Page): Promise<number> {
  const mark = await page.waitForFunction(
    () => document.querySelector('#root button') !== null && performance.now(),
    undefined,
    { polling: 'raf' },
  );
  return Number(await mark.jsonValue());
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
