import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { filled } from '../../core/i18n/catalogue';
import { forgetOld, restore } from '../model/actions/restore';
import { updateVersion } from '../model/actions/update';
import { Bar } from './Bar';
import { useWorkbench, useWorkbenchState, useWords } from './workbench-context';

const useStyles = makeStyles({
  bars: { flexShrink: 0 },
  work: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  progress: { width: '160px' },
});

/** What goes on, what came of the last thing, and what a person should know, below the top bar. */
export function Bars(): ReactElement {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { say, tell } = useWords();
  const notice = useWorkbenchState((state) => state.notice);
  const invited = useWorkbenchState((state) => state.invited);
  const notShown = useWorkbenchState((state) => state.notShown);
  const unreadable = useWorkbenchState((state) => state.unreadable);
  return (
    <section className={styles.bars} aria-label={say('app.messages')}>
      <WorkLine />
      <UpdateBar />
      <BackupBar />
      {notice && (
        <Bar name="page-notice" intent={notice.intent} onClose={() => workbench.update({ notice: null })}>
          {tell(notice.said)}
        </Bar>
      )}
      {unreadable.length > 0 && (
        <Bar name="unreadable" intent="warning" onClose={() => workbench.update({ unreadable: [] })}>
          {unreadable
            .map(({ name, reason }) => say('shown.unreadable', { name, reason: filled(reason) }))
            .join(' ')}
        </Bar>
      )}
      {notShown.length > 0 && (
        <Bar name="not-shown" intent="info" onClose={() => workbench.update({ notShown: [] })}>
          {say('shown.not', { things: notShown.map((one) => say(`shown.${one}`)).join(', ') })}
        </Bar>
      )}
      {invited && (
        <Bar name="invitation" intent="info" onClose={() => workbench.update({ invited: false })}>
          {say('invite.sample')}
        </Bar>
      )}
    </section>
  );
}

function WorkLine(): ReactElement {
  const styles = useStyles();
  const { tell } = useWords();
  const work = useWorkbenchState((state) => state.work);
  return (
    <div role="status">
      {work && (
        <div className={styles.work}>
          <ProgressBar className={styles.progress} aria-label={tell(work)} />
          <Text size={200}>{tell(work)}</Text>
        </div>
      )}
    </div>
  );
}

function UpdateBar(): ReactElement | null {
  const workbench = useWorkbench();
  const { say } = useWords();
  const activate = useWorkbenchState((state) => state.activateUpdate);
  const busy = useWorkbenchState((state) => state.work !== null);
  if (!activate) return null;
  return (
    <Bar
      name="update"
      intent="info"
      onClose={() => workbench.update({ activateUpdate: null })}
      actions={
        <Button size="small" disabledFocusable={busy} onClick={() => void updateVersion(workbench, activate)}>
          {say('update.reload')}
        </Button>
      }
    >
      {say('update.ready')}
    </Bar>
  );
}

function BackupBar(): ReactElement | null {
  const workbench = useWorkbench();
  const { say } = useWords();
  const backup = useWorkbenchState((state) => state.backup);
  const busy = useWorkbenchState((state) => state.work !== null);
  if (!backup) return null;
  const at = `${backup.at.slice(11, 16)} ${backup.at.slice(0, 10).split('-').reverse().join('/')}`;
  return (
    <Bar
      name="backup"
      intent="warning"
      actions={
        <>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void restore(workbench, backup)}
          >
            {say('backup.restore')}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => void forgetOld(workbench, backup)}>
            {say('backup.discard')}
          </Button>
        </>
      }
    >
      {say('backup.found', { name: backup.name, at })}
    </Bar>
  );
}
