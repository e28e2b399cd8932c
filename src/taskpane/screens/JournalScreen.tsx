import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, type ReactElement } from 'react';
import { JournalRun } from '../components/JournalRun';
import { MoreButton, usePaged } from '../components/paged';
import { ViewTitle } from '../components/ViewTitle';
import { canUndo, undoAll } from '../model/actions/journal';
import { refreshJournal } from '../model/actions/keep';
import { usePane, usePaneState, useWords } from '../components/pane-context';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  all: { alignSelf: 'flex-start' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
});

/** Every run with its changes, the newest first; each can be taken back. */
export function JournalScreen(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const journal = usePaneState((state) => state.journal);
  const kept = usePaneState((state) => state.journalKept);
  const busy = usePaneState((state) => state.work !== null);
  // The ribbon may have run meanwhile.
  useEffect(() => void refreshJournal(pane), [pane]);
  const open = journal.filter(canUndo);
  const cells = open.reduce((sum, { changes, undone }) => sum + changes.length - undone.length, 0);
  const newest = [...journal].reverse();
  const { shown, left, showMore } = usePaged(newest);
  return (
    <div className={styles.page}>
      <ViewTitle>{say('journal.title')}</ViewTitle>
      {!kept && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('journal.notKept')}</MessageBarBody>
        </MessageBar>
      )}
      {journal.length === 0 && <Text>{say('journal.empty')}</Text>}
      {open.length > 1 && (
        <Button
          className={styles.all}
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          onClick={() => void undoAll(pane)}
        >
          {say('journal.undoAll', { count: cells })}
        </Button>
      )}
      <ul className={styles.list}>
        {shown.map((run) => (
          <JournalRun key={`${run.at} ${run.action}`} run={run} />
        ))}
      </ul>
      {left > 0 && <MoreButton left={left} onClick={showMore} />}
    </div>
  );
}
