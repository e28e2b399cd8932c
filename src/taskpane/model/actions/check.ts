import { formatRange, maxRow, type Range } from '../../../core/grid/address';
import { reconcile } from '../../../core/rollup/reconcile';
import type { Settings } from '../../../core/settings/settings';
import { inSteps } from '../../../core/steps';
import { checkInSteps } from '../../../workflow/check-in-steps';
import { openTableInSteps, settingsFor } from '../../../workflow/examine';
import { openFront, type FrontPlan } from '../../../workflow/open-front';
import { openAsRemembered } from '../../../workflow/remembered-columns';
import type { TableRef } from '../../../workflow/survey';
import { UnusableTable } from '../../../workflow/errors';
import { said } from '../../messages';
import { foundItems } from '../found-items';
import type { Pacer } from '../pacer';
import type { Pane } from '../pane';
import { snapshotHost } from '../snapshot-host';
import type { Checked } from '../state';
import { refreshJournal, refreshSettings } from './keep';

/** Finds the table in front of the person, reads it and checks it. */
export function check(pane: Pane): Promise<boolean> {
  return pane.work(
    said('work.check'),
    async (pacer) => {
      pane.dispatch({ type: 'notice', notice: null });
      await refreshSettings(pane);
      await refreshJournal(pane);
      await checkFront(pane, pacer, await pane.host.activeSheet());
    },
    {
      cancellable: true,
      onError: (failure, error) =>
        pane.dispatch({ type: 'failed', failure, tableMissing: error instanceof UnusableTable }),
    },
  );
}

/**
 * Checks the table on the sheet in front, as a part of other work.
 *
 * @param active the name of that sheet
 */
export async function checkFront(pane: Pane, pacer: Pacer, active: string | null): Promise<void> {
  const host = snapshotHost(pane.host, pacer);
  const open = await openAsRemembered(pane.host, pane.state.settings, (settings) =>
    openFront(host, settings, active, pacer.pause),
  );
  await finish(pane, pacer, open);
}

/** Reads the table that was checked last once more, with the settings of now, and checks it. */
export function recheck(pane: Pane, { quiet = false } = {}): Promise<boolean> {
  return pane.work(said('work.recheck'), (pacer) => recheckWithin(pane, pacer), {
    cancellable: true,
    quiet,
    ...(quiet ? { onError: () => pane.dispatch({ type: 'stale', by: 'here' }) } : {}),
  });
}

/** The same as a part of other work. */
export async function recheckWithin(pane: Pane, pacer: Pacer): Promise<void> {
  const { checked, settings } = pane.state;
  if (!checked) return;
  const { plan, others, unread } = checked.examination;
  const grid = await pane.host.read(plan.grid.sheet);
  await pacer.pause();
  const placed = placedLike(plan.settings, plan.grid.sheet, settings);
  const open = await openAsRemembered(pane.host, placed, (used) =>
    inSteps(openTableInSteps(grid, used), pacer.pause),
  );
  await finish(pane, pacer, { ...open, others, unread, bypassed: checked.bypassed });
}

/** The same after a change: what came of it stays said, even if the table cannot be checked now. */
export async function recheckAfterChange(pane: Pane, pacer: Pacer): Promise<void> {
  try {
    await recheckWithin(pane, pacer);
  } catch {
    pane.dispatch({ type: 'stale', by: 'here' });
  }
}

/** Checks another table of the workbook. */
export function checkTable(pane: Pane, table: TableRef): Promise<boolean> {
  return pane.work(
    said('work.check'),
    async (pacer) => {
      const { checked, settings } = pane.state;
      if (!checked) return;
      const { plan, others, unread } = checked.examination;
      const here: TableRef = { sheet: plan.grid.sheet, range: plan.range };
      const rest = others.filter((other) => !isSame(other, table));
      const range = withRoomBelow(table, [here, ...rest]);
      const grid = await pane.host.read(table.sheet);
      await pacer.pause();
      const own = settingsFor({ ...table, range }, settings);
      const open = await inSteps(openTableInSteps(grid, own), pacer.pause);
      await finish(pane, pacer, { ...open, others: [here, ...rest], unread, bypassed: null, moved: [] });
    },
    { cancellable: true },
  );
}

type Opened = FrontPlan & Pick<Checked, 'moved'>;

async function finish(pane: Pane, pacer: Pacer, { bypassed, moved, ...open }: Opened): Promise<void> {
  await pacer.pause();
  const { asOf } = pane.state;
  const result = await checkInSteps(open.plan, pane.rules, { asOf }, pacer.step);
  const { plan } = open;
  const items = await inSteps(foundItems(result.findings, plan), pacer.pause);
  await pacer.pause();
  const examination = { ...open, result };
  pane.dispatch({
    type: 'checked',
    checked: { examination, asOf, items, sums: reconcile(plan), bypassed, moved },
  });
}

/** The settings of now, with the place of the table that was checked where they speak of another one. */
function placedLike(last: Settings, sheet: string, now: Settings): Settings {
  if (now.sheet === sheet) return now;
  return { ...now, sheet, range: last.range, columns: {} };
}

/** A table may grow downwards until the next one begins. */
function withRoomBelow({ sheet, range }: TableRef, others: readonly TableRef[]): Range {
  const below = others.filter((other) => other.sheet === sheet && other.range.top > range.bottom);
  return below.length > 0 ? range : { ...range, bottom: maxRow };
}

function isSame(a: TableRef, b: TableRef): boolean {
  return a.sheet === b.sheet && formatRange(a.range) === formatRange(b.range);
}
