import { Button, makeStyles, Text, tokens, type TreeItemValue } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useCallback, useDeferredValue, useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { FilterBar } from '../components/FilterBar';
import { FindingTree, leafId, type FindingList } from '../components/FindingTree';
import { MovedColumnsBar } from '../components/MovedColumnsBar';
import { RanLines } from '../components/RanLines';
import { ScopeCard } from '../components/ScopeCard';
import { SumsLine } from '../components/SumsLine';
import { Unseen } from '../components/Unseen';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { reviewFixes } from '../model/actions/fix';
import { followCell } from '../model/actions/show';
import { countBySeverity, countFixable, severities, type FoundItem } from '../model/found-items';
import type { Checked } from '../model/state';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  clean: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  cleanIcon: { fontSize: '24px', flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  nothing: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
  },
});

interface OverviewScreenProps {
  readonly checked: Checked;
  /** `null` until it is put together. */
  readonly list: FindingList | null;
  readonly onOpen: (open: ReadonlySet<TreeItemValue>) => void;
  /** The id of the element that the person left the overview from; `null` where nobody has left it yet. */
  readonly returnTo: string | null;
  readonly onLeave: (id: string) => void;
}

/** Which table was checked, what was found in all, and the list of it. */
export function OverviewScreen(props: OverviewScreenProps): ReactElement {
  const { checked, list, onOpen, returnTo, onLeave } = props;
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const grouping = usePaneState((state) => state.filters.grouping);
  // A long list is drawn in pieces, after what stands above it.
  const drawn = useDeferredValue(list, null);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturn(returnTo, heading, drawn !== null);
  const { sheet } = checked.examination.plan.grid;
  const choose = useCallback(
    ({ id, finding }: FoundItem) => {
      onLeave(leafId(id));
      pane.dispatch({ type: 'view', view: { kind: 'finding', id } });
      void followCell(pane, sheet, finding.cell);
    },
    [onLeave, pane, sheet],
  );
  const leave = (id: string, go: () => void): void => {
    onLeave(id);
    go();
  };
  const fixable = countFixable(checked.items);
  const clearFilters = (): void =>
    pane.dispatch({ type: 'filters', filters: { severities: new Set(severities), search: '' } });
  return (
    <div className={styles.page}>
      <Unseen>
        <h2 ref={heading} tabIndex={-1}>
          {say('overview.label')}
        </h2>
      </Unseen>
      <ScopeCard
        checked={checked}
        onEditColumns={() =>
          leave('edit-columns', () => pane.dispatch({ type: 'view', view: { kind: 'columns' } }))
        }
      />
      <MovedColumnsBar moved={checked.moved} />
      <SumsLine checked={checked} />
      {checked.items.length === 0 ? (
        <div className={styles.clean}>
          <CheckmarkCircleFilled className={styles.cleanIcon} aria-hidden />
          <Text size={400} weight="semibold">
            {say('overview.clean')}
          </Text>
        </div>
      ) : (
        <>
          {fixable > 0 && (
            <Button
              id="review-fixes"
              appearance="primary"
              icon={<WrenchRegular />}
              disabledFocusable={busy}
              onClick={() => leave('review-fixes', () => void reviewFixes(pane))}
            >
              {say('overview.fix', { count: fixable })}
            </Button>
          )}
          <FilterBar counts={countBySeverity(checked.items)} />
          {drawn &&
            (drawn.groups.length > 0 ? (
              <FindingTree title={say(`list.${grouping}`)} {...drawn} onOpen={onOpen} onChoose={choose} />
            ) : (
              <div className={styles.nothing}>
                <Text>{say('filter.nothing')}</Text>
                <Button size="small" onClick={clearFilters}>
                  {say('filter.clear')}
                </Button>
              </div>
            ))}
        </>
      )}
      <RanLines checked={checked} />
    </div>
  );
}

/**
 * Gives the focus back to what the person left the screen from, once, or to the heading where that is gone.
 *
 * @param isWhole whether all is there that they can have left from
 */
function useReturn(to: string | null, heading: RefObject<HTMLElement | null>, isWhole: boolean): void {
  const isBack = useRef(to === null);
  useEffect(() => {
    if (isBack.current || to === null) return;
    const target = document.getElementById(to) ?? (isWhole ? heading.current : null);
    target?.focus();
    isBack.current = target !== null;
  }, [to, heading, isWhole]);
}
