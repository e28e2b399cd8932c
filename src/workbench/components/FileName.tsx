import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Unseen } from '../../taskpane/components/Unseen';
import { useWorkbenchState, useWords } from './workbench-context';

const useStyles = makeStyles({
  file: {
    flex: '1 1 40px',
    minWidth: '40px',
    display: 'flex',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  mark: { color: tokens.colorPaletteRedForeground1 },
});

/** The file that is open, and whether all changes are saved. */
export function FileName(): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const name = useWorkbenchState((state) => state.open?.name ?? '');
  const unsaved = useWorkbenchState((state) => state.unsaved);
  return (
    <div className={styles.file} data-testid="file">
      <Text className={styles.name} title={name}>
        {name}
      </Text>
      {unsaved && (
        <Text className={styles.mark} title={say('bar.unsaved')} weight="semibold">
          <span aria-hidden>●</span>
          <Unseen>{say('bar.unsaved')}</Unseen>
        </Text>
      )}
    </div>
  );
}
