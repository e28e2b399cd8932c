import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type ReactElement } from 'react';
import { formatMessage } from '../../core/i18n/message';
import type { Checked } from '../model/state';
import { usePane, usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  reason: { fontSize: tokens.fontSizeBase200 },
});

/** What was checked and what was not, and why. */
export function RanLines({ checked }: { checked: Checked }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, language } = useWords();
  const ignored = usePaneState((state) => state.settings.ignore.length);
  const [open, setOpen] = useState(false);
  const { plan, result } = checked.examination;
  const titles = new Map(pane.rules.map(({ meta }) => [meta.id, meta.title[language]]));
  const skipped = new Map<string, string>();
  for (const { rule, why, data } of result.notApplicable) {
    skipped.set(rule, `${titles.get(rule) ?? rule}: ${formatMessage(why, data, language)}`);
  }
  return (
    <div className={styles.lines}>
      <Text size={200}>
        {say('overview.ran', { rules: result.ran.length, tasks: plan.tasks.length, rows: plan.rows.length })}
      </Text>
      {ignored > 0 && <Text size={200}>{say('overview.ignored', { count: ignored })}</Text>}
      {skipped.size > 0 && (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => setOpen(!open)}
        >
          {say('overview.skipped', { count: skipped.size })}
        </Button>
      )}
      {open && (
        <ul className={styles.list}>
          {[...skipped].map(([rule, why]) => (
            <li key={rule} className={styles.reason}>
              {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
