import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState, type ReactElement } from 'react';
import { changeSettings, dictionaryFile, importDictionary } from '../model/actions/settings';
import { learnAgency } from '../model/actions/ignore';
import { saveFile } from './save-file';
import { Section } from './Section';
import { MoreButton, usePaged } from './paged';
import { usePane, usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', overflowWrap: 'anywhere' },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  input: { minWidth: 0, flexGrow: 1 },
  file: { display: 'none' },
});

/** The names that an office knows better than the program. */
export function DictionarySection(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.work !== null);
  const { dictionary } = settings;
  const [name, setName] = useState('');
  const { shown, left, showMore } = usePaged(dictionary.agencies);
  const further = [dictionary.areas, dictionary.headers, dictionary.statuses]
    .flatMap((lists) => Object.values(lists))
    .reduce((sum, list) => sum + list.length, 0);
  const remove = (unwanted: string): void => {
    const agencies = dictionary.agencies.filter((agency) => agency.name !== unwanted);
    void changeSettings(pane, { ...settings, dictionary: { ...dictionary, agencies } });
  };
  const add = async (): Promise<void> => {
    if (await learnAgency(pane, name.trim())) setName('');
  };
  return (
    <Section title={say('dictionary.title')}>
      <Text size={200}>{say('dictionary.about')}</Text>
      {dictionary.agencies.length === 0 && <Text>{say('dictionary.empty')}</Text>}
      <ul className={styles.list}>
        {shown.map((agency) => (
          <li key={agency.name} className={styles.item}>
            <span>{[agency.name, ...agency.aliases].join(' · ')}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={say('dictionary.remove', { name: agency.name })}
              disabledFocusable={busy}
              onClick={() => remove(agency.name)}
            />
          </li>
        ))}
      </ul>
      {left > 0 && <MoreButton left={left} onClick={showMore} />}
      {further > 0 && <Text size={200}>{say('dictionary.further', { count: further })}</Text>}
      <Field label={say('dictionary.name')}>
        {(props) => (
          <div className={styles.line}>
            <Input
              {...props}
              className={styles.input}
              value={name}
              onChange={(_, { value }) => setName(value)}
            />
            <Button disabledFocusable={busy || name.trim() === ''} onClick={() => void add()}>
              {say('dictionary.add')}
            </Button>
          </div>
        )}
      </Field>
      <div className={styles.line}>
        <Button size="small" onClick={() => saveFile(say('dictionary.fileName'), dictionaryFile(settings))}>
          {say('dictionary.export')}
        </Button>
        <ImportButton />
      </div>
    </Section>
  );
}

/** In Excel a file chooser takes the focus to the sheet; the button takes it back. */
function ImportButton(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file) await importDictionary(pane, file);
    button.current?.focus();
  };
  return (
    <>
      <Button
        size="small"
        ref={(element: HTMLButtonElement | null) => void (button.current = element)}
        onClick={() => chooser.current?.click()}
      >
        {say('dictionary.import')}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-hidden
        tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
}
