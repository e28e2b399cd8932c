import type { TreeItemValue } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { filterItems } from '../model/found-items';
import { groupItems } from '../model/group-items';
import type { Checked } from '../model/state';
import { ColumnsScreen } from './ColumnsScreen';
import { FindingScreen } from './FindingScreen';
import { OverviewScreen } from './OverviewScreen';
import { ReviewScreen } from './ReviewScreen';
import { StartScreen } from './StartScreen';

/** With no more findings than this all groups are open at first. */
const fewFindings = 25;

export function CheckScreen(): ReactElement {
  const checked = usePaneState((state) => state.checked);
  return checked ? <CheckedTable checked={checked} /> : <StartScreen />;
}

function CheckedTable({ checked }: { checked: Checked }): ReactElement {
  const pane = usePane();
  const { language, say } = useWords();
  const view = usePaneState((state) => state.view);
  const filters = usePaneState((state) => state.filters);
  const [toggled, setToggled] = useState<ReadonlySet<TreeItemValue> | null>(null);
  /** Where the reading goes on when the overview comes back. */
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const groups = useMemo(
    () =>
      groupItems(filterItems(checked.items, filters, language), filters.grouping, {
        plan: checked.examination.plan,
        rules: pane.rules,
        language,
        rowTitle: (row, about) => say('overview.row', { row, about }),
      }),
    [checked, filters, language, pane, say],
  );
  const open = useMemo(() => {
    if (toggled) return toggled;
    const few = checked.items.length <= fewFindings;
    return new Set<TreeItemValue>(few ? groups.map(({ key }) => key) : []);
  }, [toggled, checked, groups]);
  switch (view.kind) {
    case 'overview':
      return (
        <OverviewScreen
          checked={checked}
          groups={groups}
          open={open}
          onOpen={setToggled}
          returnTo={returnTo}
          onLeave={setReturnTo}
        />
      );
    case 'columns':
      return <ColumnsScreen checked={checked} />;
    case 'review':
      return <ReviewScreen />;
    case 'finding':
      return (
        <FindingScreen
          checked={checked}
          id={view.id}
          items={groups.flatMap(({ items }) => items)}
          onReturn={setReturnTo}
        />
      );
  }
}
