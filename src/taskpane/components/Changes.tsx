import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { compareCells, formatAddress, type CellRef } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import type { Patch } from '../../core/grid/patch';
import { Change } from './Change';

const useStyles = makeStyles({
  changes: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    listStyleType: 'none',
    width: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  address: { fontWeight: tokens.fontWeightSemibold },
});

interface ChangesProps {
  readonly patches: readonly Patch[];
  /** The cell that the reader is at: its address need not be said. */
  readonly own: CellRef;
  readonly grid: Grid;
}

/** What becomes of some cells, a line each. */
export function Changes({ patches, own, grid }: ChangesProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.changes}>
      {patches.map((patch) => (
        <li key={formatAddress(patch.cell)}>
          {compareCells(patch.cell, own) !== 0 && (
            <span className={styles.address}>{formatAddress(patch.cell)} </span>
          )}
          <Change patch={patch} grid={grid} />
        </li>
      ))}
    </ul>
  );
}
