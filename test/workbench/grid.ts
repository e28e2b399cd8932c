import type { Page } from 'playwright-core';

/** Types into a cell of the spreadsheet, as a person does: to its sheet, to its address, and Enter at the end. */
export async function editCell(page: Page, sheet: string, cell: string, typed: string): Promise<void> {
  await turnTo(page, sheet);
  await beginTyping(page, cell, typed);
  await page.keyboard.press('Enter');
}

/** Types into a cell of the sheet in front, and leaves it at that. */
export async function beginTyping(page: Page, cell: string, typed: string): Promise<void> {
  const address = page.locator('[data-u-comp=defined-name] input');
  await address.fill(cell);
  await address.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
  await page.keyboard.type(typed);
}

/** Brings a sheet to the front by its tab. */
export async function turnTo(page: Page, sheet: string): Promise<void> {
  await page.locator('[data-u-comp=slide-tab-item]').getByText(sheet, { exact: true }).click();
}
