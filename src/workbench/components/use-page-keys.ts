import { useEffect } from 'react';
import { chooseFile } from '../model/actions/open';
import { save } from '../model/actions/save';
import { showPrint } from '../model/actions/summary';
import type { Workbench } from '../model/workbench';

/** The parts of the page between which F6 leads. */
export interface Regions {
  readonly bar: () => HTMLElement | null;
  readonly pane: () => HTMLElement | null;
}

/** Keys that work wherever the keyboard is, before the grid or the browser takes them. */
export function usePageKeys(workbench: Workbench, regions: Regions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const act = actionOf(event, workbench, regions);
      if (!act || workbench.state.print || workbench.state.question || workbench.state.helps) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [workbench, regions]);
}

function actionOf(event: KeyboardEvent, workbench: Workbench, regions: Regions): (() => void) | null {
  if (event.key === 'F6') return () => moveOn(workbench, regions, event.shiftKey ? -1 : 1);
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return null;
  switch (event.key.toLowerCase()) {
    case 's':
      return () => void save(workbench);
    case 'o':
      return () => void chooseFile(workbench);
    case 'p':
      return () => void showPrint(workbench);
    default:
      return null;
  }
}

/** Leads from bar to grid to pane and round again. */
function moveOn(workbench: Workbench, { bar, pane }: Regions, by: 1 | -1): void {
  const active = document.activeElement;
  const at = bar()?.contains(active) ? 0 : pane()?.contains(active) ? 2 : 1;
  const next = (at + by + 3) % 3;
  if (next === 0) bar()?.querySelector<HTMLElement>('button')?.focus();
  else if (next === 1) workbench.state.open?.document.focus();
  else pane()?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}
