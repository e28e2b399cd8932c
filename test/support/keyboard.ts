import type { Page } from 'playwright-core';

/** Nobody presses a key more often than this to come to one thing. */
const patience = 40;

/** Presses a key until the focus is on what has this name. */
export async function pressUntil(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < patience; presses++) {
    const words = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(words)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The focus never came to ${String(name)}.`);
}
