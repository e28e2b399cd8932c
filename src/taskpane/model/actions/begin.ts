import type { Beginning } from '../beginnings';
import type { Pane } from '../pane';
import { check } from './check';
import { reviewFixes } from './fix';
import { prepareSummary } from './summary';

/** Does what the person asked for, up to where something would be written: that is shown first. */
export async function begin(pane: Pane, beginning: Beginning): Promise<void> {
  if (!(await check(pane))) return;
  if (beginning === 'fix') await reviewFixes(pane);
  if (beginning !== 'summary') return;
  pane.dispatch({ type: 'tab', tab: 'summary' });
  await prepareSummary(pane, pane.state.asOf);
}
