import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { SummaryPlan } from '../components/SummaryPlan';
import { SummaryResult } from '../components/SummaryResult';
import { ViewTitle } from '../components/ViewTitle';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { sheetIds, type SheetId } from '../../core/grid/sheet-spec';
import { sheetNames } from '../../core/report/sheet-names';
import { check } from '../model/actions/check';
import { prepareSummary, writtenWith } from '../model/actions/summary';
import { typedDate, writtenDate } from '../model/typed-date';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  sheets: { border: 0, margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  action: { alignSelf: 'flex-start' },
});

/** The summary sheets: as of when, which ones, what they will say, and what stands in the way. */
export function SummaryScreen(): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const hasPlan = usePaneState((state) => state.checked !== null);
  return (
    <div className={styles.page}>
      <ViewTitle>{say('summary.title')}</ViewTitle>
      <Text>{say('summary.about')}</Text>
      {hasPlan ? <SummaryForm /> : <CheckFirst />}
    </div>
  );
}

function CheckFirst(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, tell } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const failure = usePaneState((state) => state.failure);
  return (
    <>
      <Text>{failure ? tell(failure) : say('summary.needsCheck')}</Text>
      <Button
        appearance="primary"
        className={styles.action}
        disabledFocusable={busy}
        onClick={() => void check(pane)}
      >
        {say('start.check')}
      </Button>
    </>
  );
}

function SummaryForm(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, read } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const { wanted, plan, obstacles, written } = usePaneState((state) => state.summary);
  const asOf = usePaneState((state) => state.asOf);
  const [typed, setTyped] = useState(() => writtenDate(asOf));
  const date = typedDate(typed);
  const needed = writtenWith(wanted);
  const choose = (id: SheetId, isWanted: boolean): void => {
    const next = new Set(wanted);
    if (isWanted) next.add(id);
    else next.delete(id);
    pane.dispatch({ type: 'summary-wanted', wanted: next });
  };
  return (
    <>
      <Field
        label={say('summary.asOf')}
        hint={say('summary.asOfHint')}
        {...(date === null ? { validationMessage: say('summary.asOfWrong') } : {})}
      >
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <fieldset className={styles.sheets}>
        <Text as="span" weight="semibold">
          <legend>{say('summary.sheets')}</legend>
        </Text>
        {sheetIds.map((id) => {
          const forced = needed.has(id) && !wanted.has(id);
          const name = read(sheetNames[id]);
          return (
            <Checkbox
              key={id}
              label={forced ? `${name} ${say('summary.needed')}` : name}
              checked={needed.has(id)}
              disabled={forced}
              onChange={(_, { checked }) => choose(id, checked === true)}
            />
          );
        })}
      </fieldset>
      {wanted.size === 0 && <Text role="alert">{say('summary.noSheets')}</Text>}
      <Button
        appearance={plan ? 'secondary' : 'primary'}
        className={styles.action}
        disabledFocusable={busy || date === null || wanted.size === 0}
        onClick={() => date && void prepareSummary(pane, date)}
      >
        {say('summary.prepare')}
      </Button>
      {plan && <SummaryPlan plan={plan} />}
      <SummaryResult obstacles={obstacles} written={written} />
    </>
  );
}
