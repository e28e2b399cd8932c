import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { formatAddress } from '../../core/grid/address';
import { showCell } from '../model/actions/show';
import type { LeftCell, Notice } from '../model/state';
import { CellButton } from './CellButton';
import { MoreEntry, usePaged } from './paged';
import { usePane, useWords } from './pane-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: 'none',
    maxHeight: '40vh',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface LeftCellsBarProps {
  readonly intent: Notice['intent'];
  readonly words: string;
  /** The cells that were left alone. */
  readonly cells: readonly LeftCell[];
  /** Several reasons are there to be read at once. */
  readonly openAtFirst?: boolean;
  /** What else can be done about it. */
  readonly actions?: ReactNode;
  readonly closeButton?: ReactElement;
  readonly testId?: string;
}

/** Says something, and which cells were left alone and why: at once where the reason is one, a click away otherwise. */
export function LeftCellsBar(props: LeftCellsBarProps): ReactElement {
  const { intent, words, cells, openAtFirst = false, actions, closeButton, testId } = props;
  const pane = usePane();
  const { say, tell } = useWords();
  const reasons = useMemo(() => byReason(cells, tell), [cells, tell]);
  const [open, setOpen] = useState(openAtFirst && reasons.size > 1);
  const [reason] = reasons.size === 1 ? reasons.keys() : [];
  const [only] = cells.length === 1 ? cells : [];
  return (
    <>
      <MessageBar intent={intent} layout="multiline" data-testid={testId}>
        <MessageBarBody>{reason === undefined ? words : `${words} ${reason}`}</MessageBarBody>
        <MessageBarActions containerAction={closeButton ?? null}>
          {only && (
            <Button size="small" onClick={() => void showCell(pane, only.sheet, only.cell)}>
              {say('finding.goTo', { cell: { cell: only.cell } })}
            </Button>
          )}
          {cells.length > 1 && (
            <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
              {say(open ? 'notice.hide' : 'notice.show')}
            </Button>
          )}
          {actions}
        </MessageBarActions>
      </MessageBar>
      {open && <Cells cells={cells} reasonsSaid={reason !== undefined} />}
    </>
  );
}

function Cells({ cells, reasonsSaid }: { cells: readonly LeftCell[]; reasonsSaid: boolean }): ReactElement {
  const styles = useStyles();
  const { tell } = useWords();
  const { shown, left, showMore } = usePaged(cells);
  const reasons = useMemo(() => [...byReason(shown, tell)], [shown, tell]);
  return (
    <ul className={styles.list}>
      {reasons.map(([reason, alike]) => (
        <li key={reason}>
          {!reasonsSaid && `${reason} `}
          {alike.map(({ sheet, cell }) => (
            <CellButton key={`${sheet}!${formatAddress(cell)}`} sheet={sheet} cell={cell} />
          ))}
        </li>
      ))}
      <MoreEntry left={left} onClick={showMore} />
    </ul>
  );
}

/** In the order in which the reasons come first. */
function byReason(
  cells: readonly LeftCell[],
  tell: ReturnType<typeof useWords>['tell'],
): ReadonlyMap<string, readonly LeftCell[]> {
  const groups = new Map<string, LeftCell[]>();
  for (const cell of cells) {
    const reason = cell.why.map(tell).join(' ');
    const group = groups.get(reason);
    if (group) group.push(cell);
    else groups.set(reason, [cell]);
  }
  return groups;
}
