import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TableSelectRangeRegular } from '@fluentui/react-icons/svg/table-select-range';
import type { ReactElement } from 'react';
import { takeSelection } from '../model/actions/place';
import { usePane, usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
});

/** Names the table by the cells that are selected in the sheet. */
export function SelectionButton(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  return (
    <div className={styles.place}>
      <Text>{say('place.how')}</Text>
      <Button
        icon={<TableSelectRangeRegular />}
        disabledFocusable={busy}
        onClick={() => void takeSelection(pane)}
      >
        {say('place.take')}
      </Button>
    </div>
  );
}
