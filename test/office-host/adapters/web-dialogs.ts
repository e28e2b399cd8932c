import type { Page } from 'playwright-core';
import type { Faults } from '../faults';
import { dialogFrameName } from './web-dialog-box';
import type { Dialogs } from './dialogs';

/** In Excel on the web a dialog is a frame in Excel's own page, which carries the messages; only opening asks here. */
export function webDialogs(page: Page, faults: Faults): Dialogs {
  return {
    open: async () => {
      const element = await page.waitForSelector(`iframe[title="${dialogFrameName}"]`);
      const frame = await element.contentFrame();
      if (!frame) throw new Error('The dialog shows no page.');
      return {
        frame,
        gone: new Promise((resolve) => {
          if (frame.isDetached()) resolve();
          page.on('framedetached', (detached) => {
            if (detached === frame) resolve();
          });
        }),
        close: () => page.getByRole('button', { name: '×' }).click(),
      };
    },
    answer: () => Promise.resolve(faults.takeDialogError()),
  };
}
