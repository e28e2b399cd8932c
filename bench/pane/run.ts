// The task pane as it is deployed, in Chromium over an emulated Excel for Windows: how large it is, how soon it can be
// used, and how long it holds up the page while it works.
import { chromium } from 'playwright-core';
import { bookOfFile } from '../../test/office-host/book-of-file';
import { chromiumArgs, findChromium } from '../../test/support/chromium';
import { blocksTable } from '../blocks';
import { makePlan } from '../make-plan';
import { sum } from '../median';
import { printSize, short } from '../print';
import { blocksWhileWorking } from './blocks';
import { buildAddin, type BundleReport } from './build';
import { timesToStart } from './start';

const usualSizes = [1_000, 10_000];

/** @param folder with what was built for the benches */
export async function run(sizes: readonly number[], folder: string): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.log('There is no Chromium: nothing to measure.');
    return;
  }
  const addin = `${folder}/addin`;
  printSizes(await buildAddin(addin));
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const { pane, empty } = await timesToStart(browser, addin);
    console.log(`\nstart: ${pane.toFixed(0)} ms from the navigation until the first button can be pressed,`);
    console.log(
      `${short(pane / empty)} times an empty add-in, which office.js calls after ${empty.toFixed(0)} ms`,
    );
    for (const size of sizes.length > 0 ? sizes : usualSizes) {
      const book = bookOfFile(await makePlan(size));
      printSize(size);
      console.table(blocksTable(await blocksWhileWorking(browser, addin, book)));
    }
  } finally {
    await browser.close();
  }
}

function printSizes({ starts, lazy }: BundleReport): void {
  const kilobytes = (bytes: number) => Math.round(bytes / 1024);
  const rows = Object.entries(starts).map(
    ([page, { bytes, gzip }]) => [`start of ${page}`, bytes, gzip] as const,
  );
  const later = [
    'fetched later',
    sum(lazy.map(({ bytes }) => bytes)),
    sum(lazy.map(({ gzip }) => gzip)),
  ] as const;
  console.table(
    Object.fromEntries(
      [...rows, later].map(([name, bytes, gzip]) => [
        name,
        { kB: kilobytes(bytes), 'compressed kB': kilobytes(gzip) },
      ]),
    ),
  );
}
