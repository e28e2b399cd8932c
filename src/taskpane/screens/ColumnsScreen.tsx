import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useState, type ReactElement } from 'react';
import { ColumnChooser } from '../components/ColumnChooser';
import { Section } from '../components/Section';
import { SelectionButton } from '../components/SelectionButton';
import { ViewTitle } from '../components/ViewTitle';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { roles } from '../../core/catalog/roles';
import type { Settings } from '../../core/settings/settings';
import { oneLine } from '../../core/text/spaces';
import {
  chooseColumn,
  columnsForm,
  presentColumns,
  saveColumns,
  type ColumnsForm,
} from '../model/actions/columns';
import type { ColumnTable } from '../model/state';

const units = ['dong', 'nghin', 'trieu', 'ty'] as const satisfies readonly Settings['unit'][];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    // Down to the edge of the pane, over its padding.
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingBlock: tokens.spacingVerticalM,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  back: { alignSelf: 'flex-start' },
});

interface ColumnsScreenProps {
  readonly table: ColumnTable;
  readonly onLeave: () => void;
}

/** How the columns of the table are understood, to be put right role by role. */
export function ColumnsScreen({ table, onLeave }: ColumnsScreenProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const isDraft = usePaneState((state) => state.draft !== null);
  const [form, setForm] = useState(() => columnsForm(table));
  const [year, setYear] = useState(form.planYear === undefined ? '' : String(form.planYear));
  const planYear = readYear(year);
  // A chooser stays where it is while a person chooses.
  const [present] = useState(() => roles.filter((role) => presentColumns(table, role).length > 0));
  const absent = roles.filter((role) => !present.includes(role));
  const parts = [
    { title: 'columns.present', part: present } as const,
    { title: 'columns.absent', part: absent } as const,
  ].filter(({ part }) => part.length > 0);
  const save = async (): Promise<void> => {
    if (planYear === null) return;
    if (await saveColumns(pane, table, { ...form, planYear })) onLeave();
  };
  const reset = (): void => {
    const auto = Object.fromEntries(roles.map((role) => [role, 'auto'])) as ColumnsForm['columns'];
    setForm({ range: isDraft ? form.range : undefined, columns: auto, unit: undefined, planYear: undefined });
    setYear('');
  };
  return (
    <div className={styles.page}>
      <Button size="small" icon={<ArrowLeftRegular />} onClick={onLeave} className={styles.back}>
        {say('action.back')}
      </Button>
      <ViewTitle focusKey="columns">{say('columns.title')}</ViewTitle>
      <Text>{say(isDraft ? 'columns.unknown' : 'columns.about')}</Text>
      <Section title={say('place.title')}>
        <Text>{`${oneLine(table.grid.sheet)}!${table.range}`}</Text>
        <SelectionButton />
      </Section>
      {parts.map(({ title, part }) => (
        <Section key={title} title={say(title)}>
          {part.map((role) => (
            <ColumnChooser
              key={role}
              table={table}
              role={role}
              choice={form.columns[role]}
              onChoose={(choice) => setForm(chooseColumn(form, role, choice))}
            />
          ))}
        </Section>
      ))}
      <Section title={say('columns.other')}>
        <Field label={say('columns.unit')}>
          <Select
            value={form.unit ?? ''}
            onChange={(_, { value }) => setForm({ ...form, unit: units.find((unit) => unit === value) })}
          >
            <option value="">{say('columns.unit.auto')}</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {say(`columns.unit.${unit}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={say('columns.year')}
          hint={say('columns.yearHint')}
          {...(planYear === null ? { validationMessage: say('columns.yearWrong') } : {})}
        >
          <Input inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
        </Field>
      </Section>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy || planYear === null}
          onClick={() => void save()}
        >
          {say('columns.save')}
        </Button>
        <Button onClick={reset}>{say('columns.reset')}</Button>
      </div>
    </div>
  );
}

/** The year that was typed; `undefined` for none, `null` for what is no year of a plan. */
function readYear(text: string): number | undefined | null {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const year = Number(trimmed);
  return /^\d{4}$/.test(trimmed) && year >= 1990 && year <= 2100 ? year : null;
}
