import type { TreeItemValue } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { filterItems, type FoundItem } from '../model/found-items';
import { groupItems, type Group } from '../model/group-items';
import { columnTable } from '../model/actions/columns';
import type { Checked, ColumnTable } from '../model/state';
import { ColumnsScreen } from './ColumnsScreen';
import { FindingScreen } from './FindingScreen';
import { OverviewScreen } from './OverviewScreen';
import { ReviewScreen } from './ReviewScreen';
import { StartScreen } from './StartScreen';

/** With no more findings than this all groups are open at first. */
const fewFindings = 25;

export function CheckScreen(): ReactElement {
  const pane = usePane();
  const checked = usePaneState((state) => state.checked);
  const draft = usePaneState((state) => state.draft);
  if (draft) {
    const leave = (): void => pane.dispatch({ type: 'draft', draft: null });
    return <ColumnsScreen key={placeOf(draft)} table={draft} onLeave={leave} />;
  }
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
  const listOf = useCallback(
    ({ items, examination: { plan } }: Checked) =>
      groupItems(filterItems(items, filters, language), filters.grouping, {
        plan,
        rules: pane.rules,
        language,
        rowTitle: (row, about) => say('overview.row', { row, about }),
      }),
    [filters, language, pane, say],
  );
  const groups = useMemo(() => listOf(checked), [listOf, checked]);
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
      return <ColumnsOf checked={checked} />;
    case 'review':
      return <ReviewScreen />;
    case 'finding':
      return (
        <FindingScreen
          checked={checked}
          id={view.id}
          items={itemsOf(groups)}
          itemsNow={() => itemsOf(listOf(pane.state.checked ?? checked))}
          onReturn={setReturnTo}
        />
      );
  }
}

function ColumnsOf({ checked }: { checked: Checked }): ReactElement {
  const pane = usePane();
  const { plan } = checked.examination;
  const table = useMemo(() => columnTable(plan), [plan]);
  const leave = (): void => pane.dispatch({ type: 'view', view: { kind: 'overview' } });
  return <ColumnsScreen key={placeOf(table)} table={table} onLeave={leave} />;
}

/** Another table is another form. */
function placeOf({ grid, range }: ColumnTable): string {
  return `${grid.sheet}!${range}`;
}

function itemsOf(groups: readonly Group[]): readonly FoundItem[] {
  return groups.flatMap(({ items }) => items);
}
