import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import { useState, type ReactElement } from 'react';
import { columnLetter, formatRange } from '../../core/grid/address';
import { hasMoney } from '../../core/plan/has-money';
import type { Plan } from '../../core/plan/types';
import { oneLine } from '../../core/text/spaces';
import { check, checkTable } from '../model/actions/check';
import type { Checked } from '../model/state';
import { usePane, usePaneState, useWords, type Words } from './pane-context';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  facts: { color: tokens.colorNeutralForeground2 },
  hint: { fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', alignItems: 'flex-end' },
});

interface ScopeCardProps {
  readonly checked: Checked;
  readonly onEditColumns: () => void;
}

/** Which table was found and how it was understood. */
export function ScopeCard({ checked, onEditColumns }: ScopeCardProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { say } = words;
  const busy = usePaneState((state) => state.work !== null);
  const { plan, others, unread } = checked.examination;
  const unknown = plan.columns.filter(({ role, header }) => role === null && header !== '');
  return (
    <section className={styles.card} aria-label={say('scope.label')}>
      <Text weight="semibold">{`${oneLine(plan.grid.sheet)}!${formatRange(plan.range)}`}</Text>
      <Text size={200} className={styles.facts}>
        {facts(plan, checked, words).join(' · ')}
      </Text>
      {checked.bypassed !== null && (
        <Text size={200}>{say('scope.bypassed', { sheet: checked.bypassed })}</Text>
      )}
      {unknown.length > 0 && (
        <Text size={200}>
          {say('scope.unknown', {
            columns: unknown.map(({ col, header }) => `${columnLetter(col)} “${oneLine(header)}”`).join(', '),
          })}
        </Text>
      )}
      {unread.length > 0 && <Text size={200}>{say('scope.unread', { sheets: unread.join(', ') })}</Text>}
      <div className={styles.actions}>
        <Button size="small" icon={<TableEditRegular />} onClick={onEditColumns} id="edit-columns">
          {say('scope.edit')}
        </Button>
        <Button
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          onClick={() => void check(pane)}
        >
          {say('scope.recheck')}
        </Button>
      </div>
      {others.length > 0 && <OtherTables others={others} />}
    </section>
  );
}

/** Choosing with the arrow keys must not check every table on the way, so a button does it. */
function OtherTables({ others }: { others: Checked['examination']['others'] }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const [chosen, setChosen] = useState('0');
  const table = others[Number(chosen)];
  return (
    <div className={styles.actions}>
      <Field label={say('scope.others')} size="small">
        <Select size="small" value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {others.map(({ sheet, range }, index) => (
            <option key={`${sheet}!${formatRange(range)}`} value={String(index)}>
              {`${sheet}!${formatRange(range)}`}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        disabledFocusable={busy || !table}
        onClick={() => table && void checkTable(pane, table)}
      >
        {say('tabs.check')}
      </Button>
    </div>
  );
}

function facts(plan: Plan, { asOf }: Checked, { say }: Words): string[] {
  const { year, period } = plan.title;
  const named = plan.columns.filter(({ header }) => header !== '');
  return [
    say('scope.tasks', { count: plan.tasks.length }),
    ...(year === null ? [] : [say('scope.year', { year })]),
    ...(period === null ? [] : [say('scope.period', period)]),
    ...(hasMoney(plan) ? [plan.unit === null ? say('scope.noUnit') : say(`scope.unit.${plan.unit}`)] : []),
    say('scope.columns', {
      known: named.filter(({ role }) => role !== null).length,
      all: named.length,
    }),
    say('scope.asOf', { date: { date: asOf } }),
  ];
}
