import type { TreeItemValue } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { FindingList } from '../components/FindingTree';
import { usePane, usePaneState } from '../components/pane-context';
import { columnTable } from '../model/actions/columns';
import type { Checked, ColumnTable } from '../model/state';
import { ColumnsScreen } from './ColumnsScreen';
import { FindingScreen } from './FindingScreen';
import { OverviewScreen } from './OverviewScreen';
import { ReviewScreen } from './ReviewScreen';
import { StartScreen } from './StartScreen';
import { useGroups, type Listed } from './use-groups';

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
  const view = usePaneState((state) => state.view);
  const [toggled, setToggled] = useState<ReadonlySet<TreeItemValue> | null>(null);
  /** Where the reading goes on when the overview comes back. */
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const { listed, itemsOf } = useGroups(checked);
  const list = useMemo(() => listed && listOf(listed, toggled), [listed, toggled]);
  switch (view.kind) {
    case 'overview':
      return (
        <OverviewScreen
          checked={checked}
          list={list}
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
      return <FindingScreen checked={checked} id={view.id} itemsOf={itemsOf} onReturn={setReturnTo} />;
  }
}

/** @param toggled the groups that are open; `null` until a person has opened or closed one */
function listOf({ checked, groups }: Listed, toggled: ReadonlySet<TreeItemValue> | null): FindingList {
  const openAtFirst = checked.items.length <= fewFindings ? groups.map(({ key }) => key) : [];
  return { groups, open: toggled ?? new Set(openAtFirst), grid: checked.examination.plan.grid };
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
