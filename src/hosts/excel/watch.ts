import type { InteractiveHost } from '../host';
import type { OfficeApi } from './api';
import { hearNeighbours } from './neighbours';
import { session } from './session';

type Listener = Parameters<InteractiveHost['watch']>[0];

/**
 * Tells of edits on any sheet, one's own and those of people who work in the workbook at the same time. Excel says only
 * that something changed, and nothing of formulas that give another result.
 *
 * @param host which listens: what it writes itself it is not told
 */
export async function watchChanges(
  api: OfficeApi,
  host: symbol,
  listener: Listener,
): Promise<() => Promise<void>> {
  const tell = async ({ worksheetId, source, triggerSource }: Excel.WorksheetChangedEventArgs) => {
    // Told by newer versions only; for older ones events are off while this program writes.
    if (triggerSource === 'ThisLocalAddin') return;
    const sheet = await nameOf(api, worksheetId).catch(() => null);
    if (sheet !== null) listener({ sheet, remote: source === 'Remote' });
  };
  const handler = await session(api, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(tell);
    await context.sync();
    return added;
  });
  const stopHearing = hearNeighbours(api, host, listener);
  return async () => {
    stopHearing();
    // What was registered in a context is to be removed in that very context.
    const { context } = handler;
    handler.remove();
    await context.sync();
  };
}

/** The name of a sheet; `null` where it is gone by now. */
async function nameOf(api: OfficeApi, id: string): Promise<string | null> {
  return session(api, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
