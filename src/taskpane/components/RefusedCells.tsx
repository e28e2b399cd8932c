import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellKey } from '../../core/grid/address';
import type { RefusedCell } from '../../workflow/preview-fix';
import { obstacleSaid } from '../model/actions/fix';
import { CellButton } from './CellButton';
import { MoreButton, usePaged } from './paged';
import { useWords } from './pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { fontSize: tokens.fontSizeBase200 },
});

interface RefusedCellsProps {
  readonly sheet: string;
  readonly cells: readonly RefusedCell[];
}

/** The cells that the host will not write, each with the reason. */
export function RefusedCells({ sheet, cells }: RefusedCellsProps): ReactElement | null {
  const styles = useStyles();
  const { say, tell } = useWords();
  const { shown, left, showMore } = usePaged(cells);
  if (cells.length === 0) return null;
  return (
    <section>
      <Text weight="semibold">{say('review.refused', { count: cells.length })}</Text>
      <ul className={styles.list}>
        {shown.map(({ cell, codes }) => (
          <li key={cellKey(cell)} className={styles.item}>
            <CellButton sheet={sheet} cell={cell} /> {codes.map((code) => tell(obstacleSaid(code))).join(' ')}
          </li>
        ))}
        {left > 0 && (
          <li>
            <MoreButton left={left} onClick={showMore} />
          </li>
        )}
      </ul>
    </section>
  );
}
