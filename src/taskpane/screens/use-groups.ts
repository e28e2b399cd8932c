import { useCallback, useEffect, useState } from 'react';
import { finish, inSteps, type Steps } from '../../core/steps';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { filterItems, type FoundItem } from '../model/found-items';
import { groupItems, type Group } from '../model/group-items';
import { Cancelled, Pacer } from '../model/pacer';
import type { Checked } from '../model/state';

type Grouping = (checked: Checked) => Steps<readonly Group[]>;

/** The findings of a check in groups. */
export interface Listed {
  readonly checked: Checked;
  readonly groups: readonly Group[];
  /** What put them together: another one where something else is looked for. */
  readonly by: Grouping;
}

interface Groups {
  /** Those of the last check that was put together; `null` until there is one. */
  readonly listed: Listed | null;
  /** All findings of a check in their order, now. */
  readonly itemsOf: (checked: Checked) => readonly FoundItem[];
}

/** The findings that the person looks for, put together in steps, so that one can go on typing meanwhile. */
export function useGroups(checked: Checked): Groups {
  const grouping = useGrouping();
  const [listed, setListed] = useState<Listed | null>(null);
  useEffect(() => {
    const pacer = new Pacer();
    inSteps(grouping(checked), pacer.pause).then(
      (groups) => setListed({ checked, groups, by: grouping }),
      (error: unknown) => {
        if (!(error instanceof Cancelled)) throw error;
      },
    );
    return pacer.cancel;
  }, [checked, grouping]);
  const itemsOf = useCallback(
    (now: Checked) => {
      const isReady = listed?.checked === now && listed.by === grouping;
      const groups = isReady ? listed.groups : finish(grouping(now));
      return groups.flatMap(({ items }) => items);
    },
    [listed, grouping],
  );
  return { listed, itemsOf };
}

function useGrouping(): Grouping {
  const pane = usePane();
  const { language, say } = useWords();
  const filters = usePaneState((state) => state.filters);
  return useCallback(
    function* ({ items, examination: { plan } }) {
      const found = yield* filterItems(items, filters, language);
      return yield* groupItems(found, filters.grouping, {
        plan,
        rules: pane.rules,
        language,
        rowTitle: (row, about) =>
          about === '' ? say('overview.rowAlone', { row }) : say('overview.row', { row, about }),
      });
    },
    [filters, language, pane, say],
  );
}
