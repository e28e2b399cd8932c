import { AriaLiveAnnouncer, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Language } from '../core/i18n/text';
import { Announcements } from './components/Announcements';
import { PaneContext } from './components/pane-context';
import { Shell } from './components/Shell';
import { watchChanges } from './model/actions/live';
import { Pane, type PaneOptions } from './model/pane';

export interface AppProps extends PaneOptions {
  /** Hears the language that a person chose. */
  readonly onLanguage?: (language: Language) => void;
}

/** The task pane, for any host that a person works in. */
export function App({ onLanguage, ...options }: AppProps): ReactElement {
  const [pane] = useState(() => new Pane(options));
  useEffect(() => {
    const stop = watchChanges(pane);
    return () => void stop.then((unwatch) => unwatch());
  }, [pane]);
  useEffect(() => {
    const tellLanguage = (): void => {
      const { language } = pane.state;
      if (document.documentElement.lang === language) return;
      document.documentElement.lang = language;
      onLanguage?.(language);
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
