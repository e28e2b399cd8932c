import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { tell, type Said } from '../../core/i18n/catalogue';
import type { Language } from '../../core/i18n/text';
import { messages, type Say } from '../messages';
import type { WorkbenchState } from '../model/state';
import type { Workbench } from '../model/workbench';

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('There is no workbench around this component.');
  return workbench;
}

/** A part of the state; `select` must answer with something that stays the same as long as the state does. */
export function useWorkbenchState<Part>(select: (state: WorkbenchState) => Part): Part {
  const workbench = useWorkbench();
  return useSyncExternalStore(workbench.subscribe, () => select(workbench.state));
}

interface Words {
  readonly language: Language;
  readonly say: Say;
  readonly tell: (said: Said) => string;
}

/** Everything that is said, in the language that was chosen. */
export function useWords(): Words {
  const language = useWorkbenchState((state) => state.language);
  return useMemo(
    () => ({
      language,
      say: messages.speaker(language),
      tell: (said) => tell(said, language),
    }),
    [language],
  );
}
