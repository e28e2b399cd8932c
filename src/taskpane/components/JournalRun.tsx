import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { startTransition, useState, type ReactElement } from 'react';
import { cellKey, formatAddress } from '../../core/grid/address';
import type { KeptRun } from '../../workflow/workbook-notes';
import { canUndo, undo } from '../model/actions/journal';
import { moment } from '../model/moment';
import { Change } from './Change';
import { MoreEntry, usePaged } from './paged';
import { usePane, usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  run: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  at: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    paddingTop: tokens.spacingVerticalXS,
  },
  changes: { margin: 0, padding: 0, listStyleType: 'none' },
  change: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingBlock: tokens.spacingVerticalXXS,
  },
  words: { minWidth: 0 },
  address: { fontWeight: tokens.fontWeightSemibold },
  button: { flexShrink: 0 },
});

/** One run: when, what, where, and its changes one by one. */
export function JournalRun({ run }: { run: KeptRun }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const grid = usePaneState(({ checked }) => checked?.examination.plan.grid ?? null);
  const shownGrid = grid?.sheet === run.sheet ? grid : null;
  const [open, setOpen] = useState(false);
  const { shown, left, showMore } = usePaged(run.changes);
  const count = run.changes.length;
  const undone = new Set(run.undone);
  const at = moment(run.at);
  const isOpen = canUndo(run);
  return (
    <li className={styles.run}>
      <Text block weight="semibold">
        {say('journal.run', { what: say(`journal.${run.action}`, { count }), sheet: run.sheet })}
      </Text>
      <Text block size={200} className={styles.at}>
        {[at, ...(undone.size === 0 ? [] : [undoneWords(undone.size, count, say)])].join(' · ')}
      </Text>
      <div className={styles.actions}>
        {isOpen && (
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            aria-label={say('journal.undoRun', { at })}
            disabledFocusable={busy}
            onClick={() => void undo(pane, run.at)}
          >
            {say('journal.undo')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => startTransition(() => setOpen(!open))}
        >
          {say('journal.show')}
        </Button>
      </div>
      {open && (
        <ul className={styles.changes}>
          {shown.map((change, position) => (
            <li key={cellKey(change.cell)} className={styles.change}>
              <span className={styles.words}>
                <span className={styles.address}>{formatAddress(change.cell)}</span>{' '}
                <Change patch={change} grid={shownGrid} />
                {undone.has(position) && ` (${say('journal.undone')})`}
              </span>
              {isOpen && !undone.has(position) && (
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.button}
                  icon={<ArrowUndoRegular />}
                  aria-label={say('journal.undoCell', { cell: { cell: change.cell } })}
                  disabledFocusable={busy}
                  onClick={() => void undo(pane, run.at, [position])}
                />
              )}
            </li>
          ))}
          <MoreEntry left={left} onClick={showMore} />
        </ul>
      )}
    </li>
  );
}

function undoneWords(undone: number, count: number, say: ReturnType<typeof useWords>['say']): string {
  return undone === count ? say('journal.undone') : say('journal.partly', { count: undone });
}
