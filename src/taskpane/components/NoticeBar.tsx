import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState, type ReactElement } from 'react';
import { formatAddress } from '../../core/grid/address';
import { recheck } from '../model/actions/check';
import { undo } from '../model/actions/journal';
import { CellButton } from './CellButton';
import type { LeftCell, Notice } from '../model/state';
import { usePane, usePaneState, useWords } from './pane-context';
import { MoreButton, usePaged } from './paged';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: 'none',
    maxHeight: '40vh',
    overflowY: 'auto',
  },
  item: {
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
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
      {notice && <NoticeBar key={`${notice.undo ?? ''}${notice.said.text.vi}`} notice={notice} />}
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
  const styles = useStyles();
  const pane = usePane();
  const { say, tell } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const [open, setOpen] = useState(false);
  const run = notice.undo;
  return (
    <>
      <MessageBar intent={notice.intent} layout="multiline" data-testid="notice">
        <MessageBarBody>{tell(notice.said)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              aria-label={say('action.close')}
              icon={<DismissRegular />}
              onClick={() => pane.dispatch({ type: 'notice', notice: null })}
            />
          }
        >
          {notice.left.length > 0 && (
            <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
              {say(open ? 'notice.hide' : 'notice.show')}
            </Button>
          )}
          {notice.left.length === 0 && run !== null && (
            <Button size="small" onClick={() => pane.dispatch({ type: 'tab', tab: 'journal' })}>
              {say('notice.show')}
            </Button>
          )}
          {run !== null && (
            <Button size="small" disabledFocusable={busy} onClick={() => void undo(pane, run)}>
              {say('notice.undo')}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      {open && <LeftCells cells={notice.left} className={styles.list} />}
    </>
  );
}

function LeftCells({ cells, className }: { cells: readonly LeftCell[]; className: string }): ReactElement {
  const styles = useStyles();
  const { tell } = useWords();
  const { shown, left, showMore } = usePaged(cells);
  return (
    <ul className={className}>
      {shown.map(({ sheet, cell, why }) => (
        <li key={formatAddress(cell)} className={styles.item}>
          <CellButton sheet={sheet} cell={cell} /> {why.map(tell).join(' ')}
        </li>
      ))}
      {left > 0 && (
        <li>
          <MoreButton left={left} onClick={showMore} />
        </li>
      )}
    </ul>
  );
}
