import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { recheck } from '../model/actions/check';
import { undo } from '../model/actions/journal';
import type { Notice } from '../model/state';
import { LeftCellsBar } from './LeftCellsBar';
import { usePane, usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What came of the last thing a person did, and whether the data has changed since the check. */
export function Notices(): ReactElement {
  const styles = useStyles();
  const notice = usePaneState((state) => state.notice);
  const problems = usePaneState((state) => state.settingsProblems);
  const kept = usePaneState((state) => state.settingsKept);
  const { say, tell } = useWords();
  return (
    <div className={styles.group}>
      <StaleBar />
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say('settings.problems')} {problems.map(tell).join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
      {!kept && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('settings.notKept')}</MessageBarBody>
        </MessageBar>
      )}
      {notice && <NoticeBar key={notice.id} notice={notice} />}
    </div>
  );
}

function StaleBar(): ReactElement | null {
  const pane = usePane();
  const stale = usePaneState((state) => state.stale);
  const busy = usePaneState((state) => state.work !== null);
  const { say } = useWords();
  if (stale === 'no') return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say(`stale.${stale}`)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void recheck(pane)}>
          {say('stale.recheck')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function NoticeBar({ notice }: { notice: Notice }): ReactElement {
  const pane = usePane();
  const { say, tell } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const run = notice.undo;
  return (
    <LeftCellsBar
      intent={notice.intent}
      words={tell(notice.said)}
      cells={notice.left}
      testId="notice"
      actions={
        run !== null && (
          <>
            {notice.left.length === 0 && (
              <Button size="small" onClick={() => pane.dispatch({ type: 'tab', tab: 'journal' })}>
                {say('notice.show')}
              </Button>
            )}
            <Button size="small" disabledFocusable={busy} onClick={() => void undo(pane, run)}>
              {say('notice.undo')}
            </Button>
          </>
        )
      }
      closeButton={
        <Button
          appearance="transparent"
          size="small"
          aria-label={say('action.close')}
          icon={<DismissRegular />}
          onClick={() => pane.dispatch({ type: 'notice', notice: null })}
        />
      }
    />
  );
}
