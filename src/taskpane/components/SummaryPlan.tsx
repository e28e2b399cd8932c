import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { writeSheets } from '../model/actions/summary';
import type { SummaryState } from '../model/state';
import { usePane, usePaneState, useWords, type Words } from './pane-context';
import { hasMoney } from '../../core/plan/has-money';
import type { Rollup } from '../../core/rollup/types';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  figures: { margin: 0, width: '100%' },
  figure: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  value: { margin: 0, textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What would be written, before it is. */
export function SummaryPlan({ plan }: { plan: NonNullable<SummaryState['plan']> }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { say } = words;
  const busy = usePaneState((state) => state.work !== null);
  const { summary, present } = plan;
  const showsMoney = usePaneState(({ checked }) => checked !== null && hasMoney(checked.examination.plan));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [plan]);
  const adds = summary.specs.some(({ id }) => !present.has(id));
  return (
    <section className={styles.card}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {say('summary.preview', { date: { date: summary.rollup.asOf } })}
      </h3>
      <dl className={styles.figures}>
        {figures(summary.rollup, showsMoney, words).map(([label, value]) => (
          <div key={label} className={styles.figure}>
            <dt>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <Text weight="semibold">{say('summary.will')}</Text>
      <ul className={styles.sheets}>
        {summary.specs.map(({ id, name }) => (
          <li key={id}>{`${name} – ${say(present.has(id) ? 'summary.update' : 'summary.new')}`}</li>
        ))}
      </ul>
      {adds && <Text size={200}>{words.read(pane.surroundings.addingSheets)}</Text>}
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void writeSheets(pane)}>
        {say('summary.write', { count: summary.specs.length })}
      </Button>
    </section>
  );
}

function figures({ total, status }: Rollup, showsMoney: boolean, { say, money }: Words): [string, string][] {
  const share = (count: number): string => say('summary.ofTasks', { count, all: total.tasks });
  const lines: [string, string][] = [[say('summary.tasks'), String(total.tasks)]];
  if (showsMoney) lines.push([say('summary.budget'), money(total.budget)]);
  if (total.unquantified > 0)
    lines.push([say('summary.unquantified'), say('summary.cells', { count: total.unquantified })]);
  lines.push([say('summary.done'), share(status.done + status.doneLate)]);
  lines.push([say('summary.overdue'), share(status.overdue)]);
  if (status.unknown > 0) lines.push([say('summary.unknown'), share(status.unknown)]);
  return lines;
}
