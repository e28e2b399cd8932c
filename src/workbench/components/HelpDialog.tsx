import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { useWorkbench, useWorkbenchState, useWords } from './workbench-context';

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase400, margin: `${tokens.spacingVerticalM} 0 0` },
  list: { margin: 0, paddingLeft: '24px' },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  meaning: { margin: 0 },
});

const steps = ['help.step1', 'help.step2', 'help.step3', 'help.step4'] as const;

const keys = [
  ['F6, Ctrl+F6', 'help.key.region'],
  ['Ctrl+S', 'help.key.save'],
  ['Ctrl+O', 'help.key.open'],
  ['Ctrl+P', 'help.key.print'],
  ['Ctrl+Z, Ctrl+Y', 'help.key.undo'],
  ['F2', 'help.key.edit'],
  ['←, →', 'help.key.resize'],
] as const;

/** What the page is for, its keys, and what it does not do. */
export function HelpDialog(): ReactElement {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { say } = useWords();
  const open = useWorkbenchState((state) => state.helps);
  const close = (): void => workbench.update({ helps: false });
  return (
    <Dialog open={open} onOpenChange={(_, data) => workbench.update({ helps: data.open })}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                aria-label={say('action.close')}
                icon={<DismissRegular />}
                onClick={close}
              />
            }
          >
            {say('help.title')}
          </DialogTitle>
          <DialogContent>
            <h3 className={styles.heading}>{say('help.steps')}</h3>
            <ol className={styles.list}>
              {steps.map((step) => (
                <li key={step}>{say(step)}</li>
              ))}
            </ol>
            <h3 className={styles.heading}>{say('help.keys')}</h3>
            <dl className={styles.keys}>
              {keys.map(([key, meaning]) => (
                <KeyLine key={key} name={key} meaning={say(meaning)} />
              ))}
            </dl>
            <h3 className={styles.heading}>{say('help.limits')}</h3>
            <p className={styles.meaning}>{say('help.limits.about')}</p>
            <h3 className={styles.heading}>{say('help.private')}</h3>
            <p className={styles.meaning}>{say('help.private.about')}</p>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function KeyLine({ name, meaning }: { name: string; meaning: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd className={styles.meaning}>{meaning}</dd>
    </>
  );
}
