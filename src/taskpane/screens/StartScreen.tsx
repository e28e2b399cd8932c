import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import type { ReactElement } from 'react';
import { ViewTitle } from '../components/ViewTitle';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { check } from '../model/actions/check';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  promises: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  promise: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px' },
});

/** What the program is good for, before anything was checked; or why checking came to nothing. */
export function StartScreen(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, tell } = useWords();
  const failure = usePaneState((state) => state.failure);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <div className={styles.page}>
      <ViewTitle>{say(failure ? 'start.failed' : 'start.title')}</ViewTitle>
      <Body1>{failure ? tell(failure) : say('start.about')}</Body1>
      {!failure && (
        <ul className={styles.promises}>
          {(['start.safe', 'start.formulas', 'start.private'] as const).map((key) => (
            <li key={key} className={styles.promise}>
              <ShieldCheckmarkRegular className={styles.icon} aria-hidden />
              <span>{say(key)}</span>
            </li>
          ))}
        </ul>
      )}
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void check(pane)}>
        {say(failure ? 'start.retry' : 'start.check')}
      </Button>
    </div>
  );
}
