import {
  Button,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { LeftCellsBar } from '../components/LeftCellsBar';
import { ReviewGroup } from '../components/ReviewGroup';
import { ViewTitle } from '../components/ViewTitle';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { cellKey } from '../../core/grid/address';
import { applyReview, refusedCells, tickCells } from '../model/actions/fix';
import type { PreviewedCell } from '../../workflow/preview-fix';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
  actions: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    // Down to the edge of the pane, over its padding.
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingBlock: tokens.spacingVerticalM,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** All safe fixes, cell by cell, before anything is written. */
export function ReviewScreen(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const review = usePaneState((state) => state.review);
  const busy = usePaneState((state) => state.work !== null);
  const cells = review?.preview.cells;
  const groups = useMemo(() => (cells ? byRule(cells) : []), [cells]);
  // A long list is drawn in pieces, after what stands above it.
  const drawn = useDeferredValue(groups, []);
  const left = useMemo(() => (review ? refusedCells(pane, review.preview) : []), [pane, review]);
  if (!review || !cells) return null;
  const { preview, excluded } = review;
  const chosen = cells.filter(({ cell }) => !excluded.has(cellKey(cell))).length;
  const hidden = cells.filter((cell) => cell.hidden).length;
  const leave = (): void => pane.dispatch({ type: 'view', view: { kind: 'overview' } });
  return (
    <div className={styles.page}>
      <Button
        size="small"
        icon={<ArrowLeftRegular />}
        disabledFocusable={busy}
        onClick={leave}
        className={styles.back}
      >
        {say('action.back')}
      </Button>
      <ViewTitle focusKey="review">{say('review.title')}</ViewTitle>
      {preview.cyclic && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say('review.cyclic')}</MessageBarBody>
        </MessageBar>
      )}
      {left.length > 0 && (
        <LeftCellsBar
          intent="warning"
          words={say('review.refused', { count: left.length })}
          cells={left}
          openAtFirst
        />
      )}
      <Text>{say(cells.length === 0 ? 'review.none' : 'review.about')}</Text>
      {hidden > 0 && <Text>{say('review.hiddenAbout', { count: hidden })}</Text>}
      {cells.length > 0 && (
        <Checkbox
          label={say('review.all', { count: cells.length })}
          checked={chosen === 0 ? false : chosen === cells.length ? true : 'mixed'}
          onChange={(_, { checked }) =>
            tickCells(
              pane,
              cells.map(({ cell }) => cellKey(cell)),
              checked !== false,
            )
          }
        />
      )}
      {drawn.map(([rule, group]) => (
        <ReviewGroup
          key={rule}
          rule={rule}
          cells={group}
          excluded={excluded}
          // A few cells can be seen at once.
          openAtFirst={cells.length <= 20}
        />
      ))}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy || chosen === 0}
          onClick={() => void applyReview(pane)}
        >
          {say('review.apply', { count: chosen })}
        </Button>
        <Button disabledFocusable={busy} onClick={leave}>
          {say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** The cells by the rule that first asked for their change. */
function byRule(cells: readonly PreviewedCell[]): [string, readonly PreviewedCell[]][] {
  const groups = new Map<string, PreviewedCell[]>();
  for (const cell of cells) {
    const rule = cell.rules[0] ?? '';
    const group = groups.get(rule);
    if (group) group.push(cell);
    else groups.set(rule, [cell]);
  }
  return [...groups];
}
