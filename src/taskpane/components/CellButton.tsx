import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatAddress, type CellRef } from '../../core/grid/address';
import { showCell } from '../model/actions/show';
import { usePane, useWords } from './pane-context';

const useStyles = makeStyles({
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, textDecorationLine: 'underline' },
});

/** The address of a cell, which leads there. */
export function CellButton({ sheet, cell }: { sheet: string; cell: CellRef }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.button}
      aria-label={say('finding.goTo', { cell: { cell } })}
      onClick={() => void showCell(pane, sheet, cell)}
    >
      {formatAddress(cell)}
    </Button>
  );
}
