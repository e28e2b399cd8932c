// The workbench as it is deployed, in Chromium: how long it holds up the page while a plan is opened, checked, fixed and
// summed up.
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/static-server.mjs';
import { chromiumArgs, findChromium } from '../../test/support/chromium';
import { setup as buildWorkbench } from '../../test/workbench/build';
import { workbenchFolder } from '../../test/workbench/folder';
import { blocksTable } from '../blocks';
import { makePlan } from '../make-plan';
import { printSize } from '../print';
import { blocksOfWalk } from './walk';

const usualSizes = [1_000, 10_000];

export async function run(sizes: readonly number[]): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.log('There is no Chromium: nothing to measure.');
    return;
  }
  await buildWorkbench();
  const { server, url } = await serve(workbenchFolder, 0);
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    for (const size of sizes.length > 0 ? sizes : usualSizes) {
      const plan = await makePlan(size);
      printSize(size);
      console.table(blocksTable(await blocksOfWalk(browser, url, plan)));
    }
  } finally {
    await browser.close();
    server.close();
  }
}
