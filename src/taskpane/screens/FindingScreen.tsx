import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { FindingCard } from '../components/FindingCard';
import { leafId } from '../components/FindingTree';
import { ViewTitle } from '../components/ViewTitle';
import { usePane, useWords } from '../components/pane-context';
import { followCell } from '../model/actions/show';
import type { FoundItem } from '../model/found-items';
import type { Checked } from '../model/state';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  space: { flexGrow: 1 },
  position: { fontVariantNumeric: 'tabular-nums' },
});

interface FindingScreenProps {
  readonly checked: Checked;
  readonly id: string;
  /** The findings of a check in the order of the list, filtered as it is. */
  readonly itemsOf: (checked: Checked) => readonly FoundItem[];
  /** Hears where in the list the reading goes on. */
  readonly onReturn: (leaf: string) => void;
}

/** One finding at a time, with the way to those before and after it. */
export function FindingScreen({ checked, id, itemsOf, onReturn }: FindingScreenProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const items = useMemo(() => itemsOf(checked), [itemsOf, checked]);
  const index = items.findIndex((item) => item.id === id);
  const item = items[index];
  // When a finding is gone, the way on goes from where it stood.
  const last = useRef(0);
  useEffect(() => {
    if (index >= 0) last.current = index;
    onReturn(leafId(id));
  }, [index, id, onReturn]);
  const { sheet } = checked.examination.plan.grid;
  const go = (to: FoundItem): void => {
    pane.dispatch({ type: 'view', view: { kind: 'finding', id: to.id } });
    void followCell(pane, sheet, to.finding.cell);
  };
  const leave = (): void => pane.dispatch({ type: 'view', view: { kind: 'overview' } });
  const before = items[index >= 0 ? index - 1 : last.current - 1];
  const after = items[index >= 0 ? index + 1 : last.current];
  const handled = (): void => {
    // What was done has led to another check.
    const left = itemsOf(pane.state.checked ?? checked);
    const place = left.findIndex((one) => one.id === id);
    const next = place >= 0 ? (left[place + 1] ?? left[place - 1]) : (left[last.current] ?? left.at(-1));
    if (next) go(next);
    else leave();
  };
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <Button size="small" icon={<ArrowLeftRegular />} onClick={leave}>
          {say('finding.list')}
        </Button>
        <span className={styles.space} />
        <Text size={200} className={styles.position}>
          {index >= 0 && say('finding.position', { position: index + 1, count: items.length })}
        </Text>
        <Button
          size="small"
          aria-label={say('finding.previous')}
          icon={<ChevronLeftRegular />}
          disabledFocusable={!before}
          onClick={() => before && go(before)}
        />
        <Button
          size="small"
          aria-label={say('finding.next')}
          icon={<ChevronRightRegular />}
          disabledFocusable={!after}
          onClick={() => after && go(after)}
        />
      </div>
      {item ? (
        <FindingCard key={item.id} item={item} checked={checked} onHandled={handled} />
      ) : (
        <ViewTitle>{say('finding.gone')}</ViewTitle>
      )}
    </div>
  );
}
