import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * Fluent's keyboard helper puts elements before and after the page that pass the focus on as soon as they get it. To
 * axe they look as if the focus could be lost there.
 */
const passedOver = '[data-tabster-dummy]';

/** Like a dialog, an open menu is drawn above the page and takes the focus: it needs to be in no part of the page. */
const abovePage = 'dialog, [role=dialog], [role=alertdialog], [role=menu], svg';

/** Colours that are still fading from one to the other are not those that people read; what turns for ever is let be. */
const faded = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  .map(({ finished }) => finished))`;

/**
 * What axe finds wrong with a page as it is shown: the rule and the elements that break it.
 *
 * @param without rules that do not count here
 * @param elsewhere parts of the page that are not ours, as selectors
 */
export async function axeFaults(
  page: Page | Frame,
  without: readonly string[] = [],
  elsewhere: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const checks = [{ id: 'region', options: { regionMatcher: abovePage } }];
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  await page.evaluate(`${faded}.then(() => undefined)`);
  return page.evaluate<string[]>(
    `axe.configure(${JSON.stringify({ checks })});
    axe.run({ exclude: ${JSON.stringify([passedOver, ...elsewhere])} }, ${JSON.stringify({ rules })}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}
