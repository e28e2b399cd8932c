import type { Browser, ElementHandle, Locator, Page } from 'playwright-core';
import type { Book } from '../../test/office-host/book/book';
import { blocksDuring, type Blocks } from '../blocks';
import { openPane } from './open';

interface Step {
  readonly name: string;
  /** What a person presses or fills in; found before the measuring begins, for looking it up takes the page time. */
  readonly target: (page: Page) => Locator;
  readonly act: (target: ElementHandle) => Promise<void>;
  readonly end: (page: Page) => Promise<void>;
}

/** So long, in milliseconds, the page is watched on: lists are drawn after what stands above them. */
const watchedAfter = 300;

const press = (target: ElementHandle): Promise<void> => target.click();
const button =
  (name: string | RegExp) =>
  (page: Page): Locator =>
    page.getByRole('button', { name });
const grouping = (page: Page): Locator => page.locator('main select');
const search = (page: Page): Locator => page.locator('input[type="search"]');
const shows =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().waitFor({ timeout: 300_000 });
const choose =
  (value: string) =>
  async (target: ElementHandle): Promise<void> => {
    await target.selectOption(value);
  };
const fill =
  (text: string) =>
  (target: ElementHandle): Promise<void> =>
    target.fill(text);

/** What a person does with a plan, one after the other, and what the page is like meanwhile. */
const steps: readonly Step[] = [
  { name: 'check', target: button('Kiểm tra bảng này'), act: press, end: shows('[role="treeitem"]') },
  {
    name: 'open a group',
    target: (page) => page.locator('[role="treeitem"]').first(),
    act: press,
    end: painted,
  },
  { name: 'group by row', target: grouping, act: choose('row'), end: painted },
  { name: 'group by rule', target: grouping, act: choose('rule'), end: painted },
  { name: 'search', target: search, act: fill('noi vu'), end: painted },
  { name: 'search no more', target: search, act: fill(''), end: painted },
  {
    name: 'open a finding',
    target: (page) => page.locator('[id^="leaf:"]').first(),
    act: press,
    end: painted,
  },
  { name: 'back to the list', target: button('Danh sách'), act: press, end: painted },
  { name: 'preview', target: (page) => page.locator('#review-fixes'), act: press, end: settled },
  {
    name: 'open a group of fixes',
    target: (page) => page.locator('main button[aria-expanded="false"]').first(),
    act: press,
    end: painted,
  },
  { name: 'fix', target: button(/^Sửa [\d.]+ ô$/), act: press, end: settled },
  { name: 'check again', target: button('Kiểm tra lại'), act: press, end: settled },
  { name: 'open the summary', target: (page) => page.locator('#tab-summary'), act: press, end: painted },
  { name: 'plan the summary', target: button('Xem trước'), act: press, end: shows('#panel-summary h3') },
  { name: 'write the summary', target: button(/^Ghi \d+ trang$/), act: press, end: settled },
  { name: 'open the journal', target: (page) => page.locator('#tab-journal'), act: press, end: painted },
  { name: 'open a run of it', target: button('Xem các ô'), act: press, end: painted },
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
  for (const { name, target, act, end } of steps) {
    const element = await target(page).elementHandle();
    const work = async (): Promise<void> => {
      await act(element);
      await end(page);
    };
    found[name] = await blocksDuring(browser, page, work, watchedAfter);
  }
  await page.context().close();
  return found;
}

/** Nothing is being worked on any more, and what came of it is drawn. */
async function settled(page: Page): Promise<void> {
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 300_000 });
  await painted(page);
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );
}
