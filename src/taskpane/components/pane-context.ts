import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { formatMessage } from '../../core/i18n/message';
import { formatMoney } from '../../core/i18n/money';
import type { Language, Text } from '../../core/i18n/text';
import { speaker, type Said, type Say } from '../messages';
import type { Pane } from '../model/pane';
import type { PaneState } from '../model/state';

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('There is no pane around this component.');
  return pane;
}

/** A part of the state; `select` must answer with something that stays the same as long as the state does. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, () => select(pane.state));
}

export interface Words {
  readonly language: Language;
  readonly say: Say;
  readonly tell: (said: Said) => string;
  readonly read: (text: Text) => string;
  /** An amount in đồng. */
  readonly money: (dong: number) => string;
}

/** Everything that is said, in the language that was chosen. */
export function useWords(): Words {
  const language = usePaneState((state) => state.language);
  return useMemo(
    () => ({
      language,
      say: speaker(language),
      tell: ({ text, data }) => formatMessage(text, data, language),
      read: (text) => text[language],
      money: (dong) => formatMoney(dong, language),
    }),
    [language],
  );
}
