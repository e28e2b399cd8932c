import { FluentProvider, makeStyles, Text, tokens, webLightTheme } from '@fluentui/react-components';
import { lazy, useEffect, useRef, useState, type ReactElement } from 'react';
import { App } from '../taskpane/App';
import type { Surroundings } from '../taskpane/model/surroundings';
import { Bars } from './components/Bars';
import { ChartPanel } from './components/ChartPanel';
import { DropZone } from './components/DropZone';
import { HelpDialog } from './components/HelpDialog';
import { Part } from './components/Part';
import { QuestionDialog } from './components/QuestionDialog';
import { paneWidths, Splitter } from './components/Splitter';
import { TopBar } from './components/TopBar';
import { usePageKeys, type Regions } from './components/use-page-keys';
import { useWorkbench, useWorkbenchState, useWords, WorkbenchContext } from './components/workbench-context';
import { messages } from './messages';
import { finishEditing } from './model/actions/editing';
import { chooseLanguage } from './model/actions/language';
import { start } from './model/actions/start';
import type { Workbench } from './model/workbench';

const PrintView = lazy(() => import('./print/PrintView'));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
  work: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    '@media (max-width: 700px)': { flexDirection: 'column' },
  },
  left: { display: 'flex', flex: '1 1 0', minWidth: 0, minHeight: 0 },
  column: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minWidth: 0, minHeight: 0 },
  grid: { position: 'relative', flex: '1 1 0', minHeight: '120px', overflow: 'hidden' },
  nothing: { margin: tokens.spacingHorizontalXXL },
  pane: {
    flexShrink: 0,
    // The pane fills what it is given instead of the window.
    '--phuluc-pane-height': '100%',
    '& > .fui-FluentProvider': { height: '100%' },
    '@media (max-width: 700px)': { width: '100% !important', height: '50%' },
  },
});

export function Page({ workbench }: { workbench: Workbench }): ReactElement {
  return (
    <FluentProvider theme={webLightTheme}>
      <WorkbenchContext value={workbench}>
        <Frame />
      </WorkbenchContext>
    </FluentProvider>
  );
}

/** What people should know of this page when they begin. */
const surroundings: Surroundings = {
  privacy: messages.text('pane.private'),
  limits: [messages.text('pane.limits')],
  addingSheets: messages.text('pane.addingSheets'),
};

const regions: Regions = {
  bar: () => document.getElementById('file-bar'),
  pane: () => document.getElementById('pane'),
};

/** The bar at the top, the grid with its charts at the left, the pane at the right. */
function Frame(): ReactElement {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { say } = useWords();
  const print = useWorkbenchState((state) => state.print);
  const [width, setWidth] = useState(paneWidths.usual);
  const place = useRef<HTMLDivElement>(null);
  usePageKeys(workbench, regions);
  // The pane also reads the grid while somebody types there, so only what is done in the pane takes it for typed.
  const takeTyped = (): void => void finishEditing(workbench);
  useEffect(() => {
    workbench.place = place.current;
    void start(workbench);
  }, [workbench]);
  return (
    <>
      <div className={`screen-only ${styles.page}`} inert={print !== null}>
        <TopBar />
        <Bars />
        <div className={styles.work}>
          <section className={styles.left} aria-label={say('app.grid')}>
            <div className={styles.column}>
              <div ref={place} id="grid" className={styles.grid} />
              <ChartPanel />
            </div>
            <Splitter width={width} onWidth={setWidth} />
          </section>
          <div
            id="pane"
            className={styles.pane}
            style={{ width }}
            onClickCapture={takeTyped}
            onKeyDownCapture={takeTyped}
          >
            <TaskPane />
          </div>
        </div>
        <HelpDialog />
        <QuestionDialog />
        <DropZone />
      </div>
      {print && (
        <Part
          onFailure={() => {
            workbench.update({ print: null });
            workbench.notify('error', messages.said('part.missing'));
          }}
        >
          <PrintView sheets={print} />
        </Part>
      )}
    </>
  );
}

/** The pane over the workbook that is open; another workbook gets a pane of its own. */
function TaskPane(): ReactElement {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { language, say } = useWords();
  const document = useWorkbenchState((state) => state.open?.document ?? null);
  const number = useWorkbenchState((state) => state.opened);
  const opening = useWorkbenchState((state) => state.work !== null);
  if (!document) return <Text className={styles.nothing}>{opening ? '' : say('open.nothing')}</Text>;
  return (
    <App
      key={number}
      host={document.host}
      today={workbench.today}
      now={workbench.now}
      language={language}
      surroundings={surroundings}
      onLanguage={(chosen) => chooseLanguage(workbench, chosen)}
    />
  );
}
