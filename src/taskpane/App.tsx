import { AriaLiveAnnouncer, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Language } from '../core/i18n/text';
import { Announcements } from './components/Announcements';
import { PaneContext } from './components/pane-context';
import { Shell } from './components/Shell';
import { begin as beginWith } from './model/actions/begin';
import { watchChanges } from './model/actions/live';
import type { Beginning } from './model/beginnings';
import { Pane, type PaneOptions } from './model/pane';

export interface AppProps extends PaneOptions {
  /** What to do at once. */
  readonly begin?: Beginning;
  /** Hears the language that a person chose. */
  readonly onLanguage?: (language: Language) => void;
}

/** The task pane, for any host that a person works in. */
export function App({ begin, onLanguage, ...options }: AppProps): ReactElement {
  const [pane] = useState(() => new Pane(options));
  useEffect(() => {
    const stop = watchChanges(pane);
    return () => void stop.then((unwatch) => unwatch());
  }, [pane]);
  useEffect(() => {
    if (begin) void beginWith(pane, begin);
  }, [pane, begin]);
  const { language } = options;
  useEffect(() => {
    if (pane.state.language !== language) pane.dispatch({ type: 'language', language });
  }, [pane, language]);
  useEffect(() => {
    const tellLanguage = (): void => {
      const chosen = pane.state.language;
      if (document.documentElement.lang === chosen) return;
      document.documentElement.lang = chosen;
      onLanguage?.(chosen);
    };
    document.documentElement.lang = pane.state.language;
    return pane.subscribe(tellLanguage);
  }, [pane, onLanguage]);
  return (
    <FluentProvider theme={webLightTheme}>
      <AriaLiveAnnouncer>
        <PaneContext value={pane}>
          <Announcements />
          <Shell />
        </PaneContext>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
