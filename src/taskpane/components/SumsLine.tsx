import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useState, type ReactElement } from 'react';
import { formatAddress } from '../../core/grid/address';
import type { Reconciliation } from '../../core/rollup/reconcile';
import { CellButton } from './CellButton';
import type { Checked } from '../model/state';
import { MoreEntry, usePaged } from './paged';
import { useWords, type Words } from './pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  icon: { flexShrink: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, listStyleType: 'none' },
  item: { fontSize: tokens.fontSizeBase200 },
});

/** How the sums that the sheet states compare with their rows; those that do not agree one by one. */
export function SumsLine({ checked }: { checked: Checked }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { sums, examination } = checked;
  const agree = sums.filter(({ ok }) => ok === true).length;
  const open = sums.filter(({ ok }) => ok !== true);
  const { shown, left, showMore } = usePaged(open);
  const [isOpen, setOpen] = useState(false);
  const differing = open.filter(({ ok }) => ok === false).length;
  const undecided = open.length - differing;
  const parts = [
    say('sums.agreeing', { agree, count: sums.length }),
    ...(differing === 0 ? [] : [say('sums.differing', { count: differing })]),
    ...(undecided === 0 ? [] : [say('sums.open', { count: undecided })]),
  ];
  const isDecided = sums.length > 0 && open.length === 0;
  const Icon = differing > 0 ? WarningFilled : isDecided ? CheckmarkCircleRegular : InfoRegular;
  return (
    <div>
      <div className={styles.line}>
        <Icon className={styles.icon} aria-hidden />
        <Text size={200}>
          {sums.length === 0
            ? say('sums.none')
            : open.length === 0
              ? say('sums.agree', { count: sums.length })
              : say('sums.mixed', { parts: parts.join(' · ') })}
        </Text>
        {open.length > 0 && (
          <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(isOpen ? 'notice.hide' : 'notice.show')}
          </Button>
        )}
      </div>
      {isOpen && open.length > 0 && (
        <ul className={styles.list}>
          {shown.map((sum) => (
            <li key={`${sum.kind}${formatAddress(sum.cell)}`} className={styles.item}>
              <CellButton sheet={examination.plan.grid.sheet} cell={sum.cell} /> {sumWords(sum, words)}
            </li>
          ))}
          <MoreEntry left={left} onClick={showMore} />
        </ul>
      )}
    </div>
  );
}

function sumWords({ cell, ok, stated, computed }: Reconciliation, { say }: Words): string {
  const where = { cell };
  if (ok === null) return say('sums.undecided', { cell: where });
  return say('sums.differs', {
    cell: where,
    stated: { dong: stated ?? 0 },
    computed: { dong: computed ?? 0 },
    difference: { dong: Math.abs((stated ?? 0) - (computed ?? 0)) },
  });
}
