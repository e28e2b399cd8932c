import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { formatAddress, type CellRef } from '../../core/grid/address';
import type { Plan } from '../../core/plan/types';
import { rowsAt, rowWords } from '../model/row-words';
import { useWords } from './pane-context';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

/** What the row of a finding says: opening the pane takes the focus from the sheet, so it is shown here. */
export function RowWords({ plan, cell }: { plan: Plan; cell: CellRef }): ReactElement | null {
  const styles = useStyles();
  const { say, read } = useWords();
  const words = useMemo(() => rowWords(plan, cell), [plan, cell]);
  if (words.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{say('finding.row', { row: rowsAt(plan, cell).join(', ') })}</h3>
      <dl className={styles.words}>
        {words.map(({ label, cell: from, text }) => (
          <div key={`${formatAddress(from)}${label.en}`}>
            <dt className={styles.label}>{`${read(label)} · ${formatAddress(from)}`}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
