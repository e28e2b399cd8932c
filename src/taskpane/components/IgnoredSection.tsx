import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { setRule, unignore } from '../model/actions/ignore';
import { Section } from './Section';
import { MoreButton, usePaged } from './paged';
import { usePane, usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    alignItems: 'center',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  words: { minWidth: 0 },
  button: { flexShrink: 0 },
});

/** What people set aside in this workbook, to be taken up again. */
export function IgnoredSection(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, read } = useWords();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.work !== null);
  const { shown, left, showMore } = usePaged(settings.ignore);
  const titleOf = (rule: string): string => {
    const meta = pane.rules.find((one) => one.meta.id === rule)?.meta;
    return meta ? read(meta.title) : rule;
  };
  const off = Object.entries(settings.rules).flatMap(([rule, setting]) => (setting === 'off' ? [rule] : []));
  return (
    <>
      <Section title={say('settings.ignored')}>
        {settings.ignore.length === 0 && <Text>{say('settings.ignored.empty')}</Text>}
        <ul className={styles.list}>
          {shown.map((entry) => {
            const what = entry.value === '' ? entry.task : `“${entry.value}”`;
            return (
              <li key={JSON.stringify(entry)} className={styles.item}>
                <span className={styles.words}>
                  {titleOf(entry.rule)}: {what}
                </span>
                <Button
                  size="small"
                  className={styles.button}
                  disabledFocusable={busy}
                  aria-label={say('settings.ignored.restoreOf', { what: `${titleOf(entry.rule)}: ${what}` })}
                  onClick={() => void unignore(pane, entry)}
                >
                  {say('settings.ignored.restore')}
                </Button>
              </li>
            );
          })}
        </ul>
        {left > 0 && <MoreButton left={left} onClick={showMore} />}
      </Section>
      {off.length > 0 && (
        <Section title={say('settings.rulesOff')}>
          <ul className={styles.list}>
            {off.map((rule) => (
              <li key={rule} className={styles.item}>
                <span className={styles.words}>{titleOf(rule)}</span>
                <Button
                  size="small"
                  className={styles.button}
                  disabledFocusable={busy}
                  aria-label={say('settings.rulesOff.onOf', { title: titleOf(rule) })}
                  onClick={() => void setRule(pane, rule, undefined)}
                >
                  {say('settings.rulesOff.on')}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
