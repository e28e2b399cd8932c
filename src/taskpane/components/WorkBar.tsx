import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { usePane, usePaneState, useWords } from './pane-context';

/** Work that is over sooner, in milliseconds, shows nothing: a bar that flashes only disturbs. */
const patience = 150;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  words: { flexGrow: 1, minWidth: 0 },
});

/** What the pane is doing, how far it has got, and a way to stop it. */
export function WorkBar(): ReactElement | null {
  const work = usePaneState((state) => state.work);
  return work ? <Working key={work.what.text.vi} /> : null;
}

function Working(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const work = usePaneState((state) => state.work);
  const { say, tell } = useWords();
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!work || !due) return null;
  const what = tell(work.what);
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        {what}
        <ProgressBar aria-label={what} {...(work.share === null ? {} : { value: work.share })} />
      </div>
      {work.cancellable && (
        <Button size="small" onClick={() => pane.cancel()}>
          {say('work.cancel')}
        </Button>
      )}
    </div>
  );
}
