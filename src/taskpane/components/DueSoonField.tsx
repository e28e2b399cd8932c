import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { changeSettings } from '../model/actions/settings';
import { said } from '../messages';
import { usePane, usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
  input: { width: '6em' },
});

/** How many days ahead a deadline is shown as drawing near. */
export function DueSoonField(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.work !== null);
  const [text, setText] = useState(String(settings.report.dueSoonDays));
  const days = Number(text);
  const isRight = /^\d{1,3}$/.test(text.trim()) && days <= 366;
  const save = (): void => {
    const report = { ...settings.report, dueSoonDays: days };
    void changeSettings(pane, { ...settings, report }, said('settings.saved'));
  };
  return (
    <Field
      label={say('settings.dueSoon')}
      hint={say('settings.dueSoonHint')}
      {...(isRight ? {} : { validationMessage: say('settings.dueSoonWrong') })}
    >
      {(props) => (
        <div className={styles.line}>
          <Input
            {...props}
            inputMode="numeric"
            className={styles.input}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
          <Button disabledFocusable={busy || !isRight || days === settings.report.dueSoonDays} onClick={save}>
            {say('settings.keep')}
          </Button>
        </div>
      )}
    </Field>
  );
}
