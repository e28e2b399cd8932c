import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellKey } from '../../core/grid/address';
import type { RefusedCell } from '../../workflow/preview-fix';
import { obstacleSaid } from '../model/actions/fix';
import { CellButton } from './CellButton';
import { MoreButton, usePaged } from './paged';
import { usePane, useWords } from './pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { fontSize: tokens.fontSizeBase200 },
});

interface RefusedCellsProps {
  readonly sheet: string;
  readonly cells: readonly RefusedCell[];
}

/** The cells that the host will not write, by the reason. */
export function RefusedCells({ sheet, cells }: RefusedCellsProps): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { say, tell } = useWords();
  const { shown, left, showMore } = usePaged(cells);
  if (cells.length === 0) return null;
  return (
    <section>
      <Text weight="semibold">{say('review.refused', { count: cells.length })}</Text>
      <ul className={styles.list}>
        {byReason(shown).map(({ codes, cells: alike }) => (
          <li key={codes.join(' ')} className={styles.item}>
            {codes.map((code) => tell(obstacleSaid(pane, code))).join(' ')}
            {alike.map(({ cell }) => (
              <CellButton key={cellKey(cell)} sheet={sheet} cell={cell} />
            ))}
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

/** In the order in which the reasons come first. */
function byReason(cells: readonly RefusedCell[]): Pick<RefusedCellsProps & RefusedCell, 'codes' | 'cells'>[] {
  const keys = [...new Set(cells.map(({ codes }) => codes.join(' ')))];
  return keys.map((key) => {
    const alike = cells.filter(({ codes }) => codes.join(' ') === key);
    return { codes: alike[0]?.codes ?? [], cells: alike };
  });
}
