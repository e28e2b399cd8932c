import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { tabs, type Tab as TabName } from '../model/state';
import { CheckScreen } from '../screens/CheckScreen';
import { JournalScreen } from '../screens/JournalScreen';
import { SettingsScreen } from '../screens/SettingsScreen';
import { SummaryScreen } from '../screens/SummaryScreen';
import { Notices } from './NoticeBar';
import { usePane, usePaneState, useWords } from './pane-context';
import { Unseen } from './Unseen';
import { useKeptFocus } from './use-kept-focus';
import { WorkBar } from './WorkBar';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    // A page with more on it than the pane says how high the pane is.
    height: 'var(--phuluc-pane-height, 100vh)',
    minWidth: '270px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The corner at the top right belongs to Excel, which draws a menu there; other pages say how much they need.
  head: {
    // The ring of the focus goes a little beyond a tab.
    paddingTop: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: 'var(--phuluc-pane-corner, 36px)',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  // However much there is to say, the part that is about it stays in sight.
  news: { flexShrink: 0, maxHeight: '50%', overflowY: 'auto' },
  tab: {
    paddingInline: tokens.spacingHorizontalS,
    '@media (max-width: 344px)': { paddingInline: tokens.spacingHorizontalXS },
  },
  // Web views hide a scrollbar that is not asked for.
  body: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', padding: tokens.spacingHorizontalM },
});

/** The frame of the pane: its parts, what is going on, and the part that was chosen. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const tab = usePaneState((state) => state.tab);
  const busy = usePaneState((state) => state.work !== null);
  const view = usePaneState((state) => state.view);
  const draft = usePaneState((state) => state.draft);
  const shell = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLElement>(null);
  useKeptFocus(shell);
  // All parts share one scrollbar, and each view begins at its top; what takes the focus in it may scroll from there.
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [tab, view, draft]);
  return (
    <div ref={shell} className={styles.shell}>
      <header className={styles.head}>
        <Unseen>
          <h1>{say('app.name')}</h1>
        </Unseen>
        <TabList
          size="small"
          aria-label={say('tabs.label')}
          selectedValue={tab}
          onTabSelect={(_, { value }) => {
            const chosen = tabs.find((one) => one === value);
            if (chosen) pane.dispatch({ type: 'tab', tab: chosen });
          }}
        >
          {tabs.map((one) => (
            <Tab
              key={one}
              value={one}
              id={`tab-${one}`}
              aria-controls={`panel-${one}`}
              className={styles.tab}
            >
              {say(`tabs.${one}`)}
            </Tab>
          ))}
        </TabList>
      </header>
      <section className={styles.news} aria-label={say('notice.label')}>
        <WorkBar />
        <Notices />
      </section>
      <main ref={body} className={styles.body} aria-busy={busy}>
        {tabs.map((one) => (
          <div
            key={one}
            role="tabpanel"
            id={`panel-${one}`}
            aria-labelledby={`tab-${one}`}
            hidden={one !== tab}
          >
            <Panel tab={one} shown={one === tab} />
          </div>
        ))}
      </main>
    </div>
  );
}

/** The part of checking stays as it is while another one is shown; the others begin anew. */
function Panel({ tab, shown }: { tab: TabName; shown: boolean }): ReactElement | null {
  if (tab === 'check') return <CheckScreen />;
  if (!shown) return null;
  if (tab === 'summary') return <SummaryScreen />;
  return tab === 'journal' ? <JournalScreen /> : <SettingsScreen />;
}
