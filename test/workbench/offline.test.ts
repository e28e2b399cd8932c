import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { serve } from '../../scripts/static-server.mjs';
import { workbenchFolder } from './folder';
import { bar, describeWorkbench } from './open-workbench';
import { check, fixAll } from './pane';

/** Everything is kept, and the worker answers for the page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

describeWorkbench('after the first visit', (open) => {
  it('everything works without a network', async () => {
    const { page, context } = await open({ serviceWorkers: 'allow' });
    await kept(page);
    await context.setOffline(true);
    await page.reload();
    await check(page);
    await page.getByRole('button', { name: 'Bản mẫu' }).click();
    await page.getByRole('menuitem', { name: /Gia Lai/ }).click();
    await page.getByTestId('file').getByText('gia-lai').waitFor();
    await page.getByRole('button', { name: 'In bảng tổng hợp' }).click();
    await page.getByRole('dialog', { name: 'In bảng tổng hợp' }).getByText('TỔNG HỢP').first().waitFor();
  });

  it('a new version waits until a person wants it, and loses nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'phuluc-version-'));
    cpSync(workbenchFolder, folder, { recursive: true });
    const { server, url } = await serve(folder, 0);
    try {
      const { page } = await open({ serviceWorkers: 'allow', address: url });
      await kept(page);
      await fixAll(page);
      const worker = join(folder, 'service-worker.js');
      writeFileSync(worker, readFileSync(worker, 'utf8').replace(/version:"\w+"/, 'version:"next"'));
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      expect(await bar(page, 'update')).toContain('Đã có phiên bản mới');
      await page.getByRole('button', { name: 'Tải lại' }).click();
      await page.getByTestId('page-notice').getByText('Đã khôi phục').waitFor();
      expect(await page.evaluate(() => caches.keys())).toContain('phuluc-next');
      await page.getByTestId('file').getByText('Có thay đổi chưa lưu').waitFor();
      expect(await page.getByTestId('backup').count()).toBe(0);
    } finally {
      server.close();
      rmSync(folder, { recursive: true });
    }
  });
});
