import { said } from '../../messages';
import type { Pane } from '../pane';
import type { PaneState } from '../state';
import { recheck } from './check';

/** So long, in milliseconds, nothing must change before the table is checked again. */
const pauseOfTyping = 900;

/**
 * Checks again, quietly, after the person has changed the table; what somebody else changes is only told. Neither
 * takes anything away from under the person's hands: a review stays as it is.
 *
 * @returns stops the watching
 */
export async function watchChanges(pane: Pane): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void lookAgain(), pauseOfTyping);
  };
  const lookAgain = async (): Promise<void> => {
    if (!pane.state.checked) return;
    if (pane.busy) later();
    else if (isInHands(pane.state)) pane.dispatch({ type: 'stale', by: 'here' });
    else await recheck(pane, { quiet: true });
  };
  const unwatch = await watch(pane, ({ sheet, remote }) => {
    const { checked, stale } = pane.state;
    if (checked?.examination.plan.grid.sheet !== sheet) return;
    if (!remote) later();
    else if (stale !== 'remote') pane.dispatch({ type: 'stale', by: 'remote' });
  });
  return async () => {
    clearTimeout(timer);
    await unwatch();
  };
}

/** Where the host cannot tell of changes, the person is told to look again. */
async function watch(
  pane: Pane,
  listener: Parameters<Pane['host']['watch']>[0],
): ReturnType<Pane['host']['watch']> {
  try {
    return await pane.host.watch(listener);
  } catch {
    pane.notify({ intent: 'info', said: said('live.blind') });
    return () => Promise.resolve();
  }
}

/** The person is at something that a new check would take away. */
function isInHands({ tab, view, summary, draft }: PaneState): boolean {
  if (tab === 'summary') return summary.plan !== null;
  return draft !== null || view.kind === 'review' || view.kind === 'columns';
}
