import { makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { severities, type Counts } from '../model/found-items';
import type { Grouping } from '../model/state';
import { usePane, usePaneState, useWords } from './pane-context';
import { SeverityMark } from './SeverityMark';

const groupings: readonly Grouping[] = ['rule', 'column', 'row'];

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  counts: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  count: { minWidth: 0, flexGrow: 1, whiteSpace: 'nowrap', paddingInline: tokens.spacingHorizontalS },
  search: { display: 'flex', gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0 },
});

/** How many findings there are of each severity, which of them are shown, and in what order. */
export function FilterBar({ counts }: { counts: Counts }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const filters = usePaneState((state) => state.filters);
  const toggle = (severity: (typeof severities)[number]): void => {
    const shown = new Set(filters.severities);
    if (!shown.delete(severity)) shown.add(severity);
    pane.dispatch({ type: 'filters', filters: { severities: shown } });
  };
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={say('filter.label')} className={styles.counts}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.count}
            checked={filters.severities.has(severity)}
            icon={<SeverityMark of={severity} named />}
            onClick={() => toggle(severity)}
          >
            {say(`filter.${severity}`, { count: counts[severity] })}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.search}>
        <SearchBox
          size="small"
          className={styles.words}
          aria-label={say('filter.search')}
          placeholder={say('filter.search')}
          value={filters.search}
          onChange={(_, { value }) => pane.dispatch({ type: 'filters', filters: { search: value } })}
        />
        <Select
          size="small"
          aria-label={say('filter.grouping')}
          value={filters.grouping}
          onChange={(_, { value }) => {
            const grouping = groupings.find((one) => one === value) ?? 'rule';
            pane.dispatch({ type: 'filters', filters: { grouping } });
          }}
        >
          {groupings.map((grouping) => (
            <option key={grouping} value={grouping}>
              {say(`filter.${grouping}`)}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
