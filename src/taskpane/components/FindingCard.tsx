import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import { useDeferredValue, type ReactElement } from 'react';
import { formatMessage } from '../../core/i18n/message';
import { applyOne, patchesOf } from '../model/actions/fix';
import { showCell } from '../model/actions/show';
import type { FoundItem } from '../model/found-items';
import type { Checked } from '../model/state';
import { Changes } from './Changes';
import { IgnoreMenu } from './IgnoreMenu';
import { QuestionBar } from './QuestionBar';
import { RowWords } from './RowWords';
import { SeverityMark } from './SeverityMark';
import { ViewTitle } from './ViewTitle';
import { usePane, usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  kind: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center', flexWrap: 'wrap' },
  space: { flexGrow: 1 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  choices: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    width: '100%',
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface FindingCardProps {
  readonly item: FoundItem;
  readonly checked: Checked;
  /** The person has dealt with it. */
  readonly onHandled: () => void;
}

/** What is wrong, how it can be put right, what the row says, and why it matters. */
export function FindingCard({ item, checked, onHandled }: FindingCardProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, read, language } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const { finding } = item;
  const { plan } = checked.examination;
  const meta = pane.rules.find((rule) => rule.meta.id === finding.rule)?.meta;
  const choose = async (suggestion: number | null, confirmed = false): Promise<void> => {
    if (await applyOne(pane, { item, suggestion, confirmed })) onHandled();
  };
  // What comes with every finding is drawn after what is to be done about this one.
  const isWhole = useDeferredValue(true, false);
  const fix = patchesOf(item, null);
  const where = { cell: { cell: finding.cell } };
  return (
    <article className={styles.card}>
      <div className={styles.kind}>
        <SeverityMark of={finding.severity} named />
        <Text weight="semibold">{say(`severity.${finding.severity}`)}</Text>
        <span className={styles.space} />
        <Button
          size="small"
          icon={<LocationRegular />}
          onClick={() => void showCell(pane, plan.grid.sheet, finding.cell)}
        >
          {say('finding.goTo', where)}
        </Button>
      </div>
      <ViewTitle focusKey={item.id}>{formatMessage(finding.message, finding.data, language)}</ViewTitle>
      {fix.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{say('finding.fix')}</h3>
          <Changes patches={fix} own={finding.cell} grid={plan.grid} />
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void choose(null)}>
            {fix.length === 1 ? say('finding.apply') : say('finding.applySeveral', { count: fix.length })}
          </Button>
          <QuestionBar item={item} suggestion={null} onConfirm={() => void choose(null, true)} />
        </section>
      )}
      {finding.suggestions.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{say('finding.suggestions')}</h3>
          <ul className={styles.choices}>
            {finding.suggestions.map((suggestion, index) => {
              const words = formatMessage(suggestion.message, suggestion.data, language);
              return (
                <li key={index} className={styles.choice}>
                  <Text>{words}</Text>
                  <Changes patches={suggestion.patches} own={finding.cell} grid={plan.grid} />
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={`${say('finding.choose')}: ${words}`}
                    onClick={() => void choose(index)}
                  >
                    {say('finding.choose')}
                  </Button>
                  <QuestionBar item={item} suggestion={index} onConfirm={() => void choose(index, true)} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {fix.length === 0 && finding.suggestions.length === 0 && <Text>{say('finding.noFix')}</Text>}
      {isWhole && (
        <>
          <IgnoreMenu item={item} checked={checked} onHandled={onHandled} />
          <RowWords plan={plan} cell={finding.cell} />
          {meta && (
            <section className={styles.part}>
              <h3 className={styles.heading}>{read(meta.title)}</h3>
              <Text>{say('finding.why', { why: read(meta.why) })}</Text>
              <Text size={200}>{say('finding.basis', { basis: meta.basis })}</Text>
            </section>
          )}
        </>
      )}
    </article>
  );
}
