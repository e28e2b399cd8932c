import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { startTransition, useState, type ReactElement } from 'react';
import { cellKey, formatAddress } from '../../core/grid/address';
import { tickCells } from '../model/actions/fix';
import type { PreviewedCell } from '../../workflow/preview-fix';
import { Change } from './Change';
import { MoreEntry, usePaged } from './paged';
import { usePane, usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center' },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  cells: { margin: 0, paddingLeft: tokens.spacingHorizontalL, listStyleType: 'none' },
  address: { fontWeight: tokens.fontWeightSemibold },
});

interface ReviewGroupProps {
  readonly rule: string;
  readonly cells: readonly PreviewedCell[];
  readonly excluded: ReadonlySet<number>;
  readonly openAtFirst: boolean;
}

/** The changes that one rule asks for: all at once, or cell by cell. */
export function ReviewGroup({ rule, cells, excluded, openAtFirst }: ReviewGroupProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, read } = useWords();
  const [open, setOpen] = useState(openAtFirst);
  const { shown, left, showMore } = usePaged(cells);
  const grid = usePaneState((state) => state.checked?.examination.plan.grid ?? null);
  const meta = pane.rules.find((one) => one.meta.id === rule)?.meta;
  const title = meta ? read(meta.title) : rule;
  const keys = cells.map(({ cell }) => cellKey(cell));
  const chosen = keys.filter((key) => !excluded.has(key)).length;
  return (
    <section>
      <div className={styles.head}>
        <Checkbox
          className={styles.title}
          label={say('review.group', { title, chosen, count: cells.length })}
          checked={chosen === 0 ? false : chosen === cells.length ? true : 'mixed'}
          onChange={(_, { checked }) => tickCells(pane, keys, checked !== false)}
        />
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={say('review.show', { count: cells.length, title })}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => startTransition(() => setOpen(!open))}
        />
      </div>
      {open && (
        <ul className={styles.cells}>
          {shown.map((change) => (
            <li key={cellKey(change.cell)}>
              <Checkbox
                checked={!excluded.has(cellKey(change.cell))}
                onChange={(_, { checked }) => tickCells(pane, [cellKey(change.cell)], checked === true)}
                label={
                  <>
                    <span className={styles.address}>{formatAddress(change.cell)}</span>{' '}
                    <Change patch={change} grid={grid} />
                    {change.hidden && ` (${say('review.hidden')})`}
                  </>
                }
              />
            </li>
          ))}
          <MoreEntry left={left} onClick={showMore} />
        </ul>
      )}
    </section>
  );
}
