import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactElement } from 'react';
import type { Grid } from '../../core/grid/grid';
import type { JournalChange } from '../../workflow/journal';
import { changeWords, type ShownBefore } from '../model/change-words';
import { useWords } from './pane-context';
import { Unseen } from './Unseen';

const useStyles = makeStyles({
  change: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  before: { textDecorationLine: 'none', color: tokens.colorNeutralForeground2 },
  after: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
  arrow: { verticalAlign: 'middle', margin: `0 ${tokens.spacingHorizontalXS}` },
});

interface ChangeProps {
  readonly patch: Omit<JournalChange, 'rules'>;
  /** The sheet, where it is known how it shows the cell. */
  readonly grid?: Grid | null;
}

/** What a change makes of a cell: `“5 ” → 5`. */
export function Change({ patch, grid = null }: ChangeProps): ReactElement {
  const styles = useStyles();
  const { say, language } = useWords();
  const { before, after, unseen } = changeWords(patch, shownBefore(patch, grid), language);
  const empty = say('change.empty');
  if (unseen !== null) {
    const note = unseen === 'format' ? say('change.format', { format: after }) : say('change.codes');
    return <span className={styles.change}>{`${before} (${note})`}</span>;
  }
  return (
    <span className={styles.change}>
      <Unseen>{say('change.before')} </Unseen>
      <del className={styles.before}>{before || empty}</del>
      <ArrowRightRegular className={styles.arrow} aria-hidden />
      <Unseen> {say('change.after')} </Unseen>
      <ins className={styles.after}>{after || empty}</ins>
    </span>
  );
}

export function shownBefore(
  { cell, numberFormatBefore }: Pick<JournalChange, 'cell' | 'numberFormatBefore'>,
  grid: Grid | null,
): ShownBefore {
  const numberFormat = numberFormatBefore ?? grid?.at(cell).numberFormat ?? 'General';
  return { numberFormat, date1904: grid?.date1904 ?? false };
}
