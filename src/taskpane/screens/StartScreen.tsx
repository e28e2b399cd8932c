import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import type { ReactElement } from 'react';
import { SelectionButton } from '../components/SelectionButton';
import { ViewTitle } from '../components/ViewTitle';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { check } from '../model/actions/check';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  points: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  point: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px' },
});

/** What the program is good for, before anything was checked; or why checking came to nothing. */
export function StartScreen(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, tell, read } = useWords();
  const { privacy, limits, warning } = pane.surroundings;
  const failure = usePaneState((state) => state.failure);
  const tableMissing = usePaneState((state) => state.tableMissing);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <div className={styles.page}>
      <ViewTitle>{say(failure ? 'start.failed' : 'start.title')}</ViewTitle>
      <Body1>{failure ? tell(failure) : say('start.about')}</Body1>
      {warning && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{read(warning)}</MessageBarBody>
        </MessageBar>
      )}
      {!failure && (
        <ul className={styles.points}>
          {[say('start.safe'), say('start.formulas'), read(privacy)].map((promise) => (
            <li key={promise} className={styles.point}>
              <ShieldCheckmarkRegular className={styles.icon} aria-hidden />
              <span>{promise}</span>
            </li>
          ))}
        </ul>
      )}
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void check(pane)}>
        {say(failure ? 'start.retry' : 'start.check')}
      </Button>
      {tableMissing && <SelectionButton />}
      {!failure && limits.length > 0 && (
        <ul className={styles.points} aria-label={say('start.limits')}>
          {limits.map((limit) => (
            <li key={limit.en} className={styles.point}>
              <InfoRegular className={styles.icon} aria-hidden />
              <span>{read(limit)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
