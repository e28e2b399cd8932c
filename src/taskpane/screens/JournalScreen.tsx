import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { JournalRun } from '../components/JournalRun';
import { MoreButton, usePaged } from '../components/paged';
import { ViewTitle } from '../components/ViewTitle';
import { refreshJournal } from '../model/actions/keep';
import { usePane, usePaneState, useWords } from '../components/pane-context';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
});

/** Every run with its changes, the newest first; each can be taken back. */
export function JournalScreen(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const journal = usePaneState((state) => state.journal);
  const kept = usePaneState((state) => state.journalKept);
  // The ribbon may have run meanwhile.
  useEffect(() => void refreshJournal(pane), [pane]);
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
      <ul className={styles.list}>
        {shown.map((run) => (
          <JournalRun key={`${run.at} ${run.action}`} run={run} />
        ))}
      </ul>
      {left > 0 && <MoreButton left={left} onClick={showMore} />}
    </div>
  );
}
