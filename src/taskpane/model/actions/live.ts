import { said } from '../../messages';
import type { Pane } from '../pane';
import type { PaneState } from '../state';
import { recheck } from './check';
import { refreshJournal } from './keep';

/** So long, in milliseconds, nothing must change before the table is checked, or the journal read, again. */
const pauseOfTyping = 900;

/**
 * Checks again, quietly, after the person has changed the table; what somebody else changes is only told. Neither
 * takes anything away from under the person's hands: a review stays as it is. A journal that is open is read again after
 * any change, which the ribbon or somebody else may have journalled right after it.
 *
 * @returns stops the watching
 */
export async function watchChanges(pane: Pane): Promise<() => Promise<void>> {
  const lookAgain = async (): Promise<void> => {
    if (!pane.state.checked) return;
    if (pane.busy) checking.start();
    else if (isInHands(pane.state)) pane.dispatch({ type: 'stale', by: 'here' });
    else await recheck(pane, { quiet: true });
  };
  const checking = new Pause(lookAgain);
  const reading = new Pause(() => refreshJournal(pane));
  const unwatch = await watch(pane, ({ sheet, remote }) => {
    const { checked, stale, tab } = pane.state;
    if (tab === 'journal') reading.start();
    if (checked?.examination.plan.grid.sheet !== sheet) return;
    if (!remote) checking.start();
    else if (stale !== 'remote') pane.dispatch({ type: 'stale', by: 'remote' });
  });
  return async () => {
    checking.end();
    reading.end();
    await unwatch();
  };
}

/** Waits until nothing has changed for a while; every start begins the waiting anew. */
class Pause {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly afterwards: () => Promise<void>) {}

  start(): void {
    this.end();
    this.#timer = setTimeout(() => void this.afterwards(), pauseOfTyping);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
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
