import type { Pane } from '../pane';
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
    const { checked, view } = pane.state;
    if (!checked) return;
    if (pane.busy) later();
    else if (view.kind === 'review' || view.kind === 'columns') pane.dispatch({ type: 'stale', by: 'here' });
    else await recheck(pane, { quiet: true });
  };
  const unwatch = await pane.host.watch(({ sheet, remote }) => {
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
