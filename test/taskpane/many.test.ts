import { expect, it } from 'vitest';
import { checked, describePane } from './pane-test';

describePane('a plan with findings in 1,000 rows', (open) => {
  it('lists the rows fifty at a time', async () => {
    const page = await checked(open, 'book=many');
    await page.getByRole('combobox', { name: 'Nhóm theo' }).selectOption('row');
    const listed = page.locator('[role="treeitem"][aria-level="1"]');
    await expect.poll(() => listed.count()).toBe(51);
    await listed.last().click();
    await expect.poll(() => listed.count()).toBe(101);
  });
});
