import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  // A field gives its content no less than that asks for, unless it is told to.
  line: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  input: { minWidth: 0, flexGrow: 1 },
});

interface SavedFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What is set now. */
  readonly value: string;
  readonly numeric?: boolean;
  /** What is wrong with what was typed; `null` where nothing is. */
  readonly problemOf?: (text: string) => string | null;
  readonly onSave: (text: string) => void;
}

/** A setting that is typed, and kept once a person says so. */
export function SavedField(props: SavedFieldProps): ReactElement {
  const { label, hint, value, numeric = false, problemOf = () => null, onSave } = props;
  const styles = useStyles();
  const { say } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const [typed, setTyped] = useState(value);
  const text = typed.trim();
  const problem = problemOf(text);
  return (
    <Field label={label} hint={hint} {...(problem === null ? {} : { validationMessage: problem })}>
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            {...(numeric ? { inputMode: 'numeric' } : {})}
            className={styles.input}
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
          />
          <Button disabledFocusable={busy || problem !== null || text === value} onClick={() => onSave(text)}>
            {say('settings.keep')}
          </Button>
        </div>
      )}
    </Field>
  );
}
