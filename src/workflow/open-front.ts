import type { Settings } from '../core/settings/settings';
import { noPause, type Pause } from '../core/steps';
import type { Host } from '../hosts/host';
import { UnusableTable } from './errors';
import { openPlan, withoutPlace, type OpenPlan } from './examine';

export interface FrontPlan extends OpenPlan {
  /** The sheet in front, where it has no table of tasks and the plan of another sheet was taken; else `null`. */
  readonly bypassed: string | null;
}

/**
 * Reads the plan on the sheet in front; where that has none or is one of ours, the plan of the workbook. What the
 * settings say of the place of a table holds for that table only.
 *
 * @param active the name of the sheet in front, `null` where none is known
 * @throws {UnusableTable} if the workbook has no table of tasks
 */
export async function openFront(
  host: Host,
  settings: Settings,
  active: string | null,
  pause: Pause = noPause,
): Promise<FrontPlan> {
  const sheets = await host.listSheets();
  const front = sheets.find(({ name }) => name === active);
  const remembered = sheets.some(({ name }) => name === settings.sheet);
  const usual = remembered || settings.sheet === undefined ? settings : withoutPlace(settings);
  if (!front || front.own !== null || front.kind !== 'worksheet' || front.name === usual.sheet) {
    return { ...(await openPlan(host, usual, pause)), bypassed: null };
  }
  try {
    const open = await openPlan(host, { ...withoutPlace(settings), sheet: front.name }, pause);
    return { ...open, bypassed: null };
  } catch (error) {
    if (!(error instanceof UnusableTable)) throw error;
    return { ...(await openPlan(host, usual, pause)), bypassed: front.name };
  }
}
