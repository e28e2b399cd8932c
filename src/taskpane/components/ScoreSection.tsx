import { Button, Checkbox, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState, type ReactElement } from 'react';
import type { Settings } from '../../core/settings/settings';
import { scoreForm, scoreOf, type ScoreStep } from '../model/score-form';
import { Section } from './Section';
import { usePaneState, useWords } from './pane-context';

const useStyles = makeStyles({
  steps: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  step: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  number: { width: '5.5em', minWidth: 0 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface ScoreSectionProps {
  /** Hears the scale that the person wants kept; `undefined` for none. */
  readonly onChange: (score: Settings['report']['score']) => void;
}

/** The scale of points for plan completion; none unless the person wants one. */
export function ScoreSection({ onChange }: ScoreSectionProps): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.work !== null);
  const [used, setUsed] = useState(settings.report.score !== undefined);
  const [form, setForm] = useState(() => scoreForm(settings.report.score));
  const score = scoreOf(form);
  const change = (index: number, step: Partial<ScoreStep>): void =>
    setForm({ ...form, steps: form.steps.map((old, at) => (at === index ? { ...old, ...step } : old)) });
  return (
    <Section title={say('settings.score')}>
      <Checkbox
        label={say('settings.score.use')}
        checked={used}
        onChange={(_, { checked }) => {
          setUsed(checked === true);
          if (checked !== true && settings.report.score) onChange(undefined);
        }}
      />
      {used && (
        <>
          <Field label={say('settings.score.of')}>
            <Select
              value={form.of}
              onChange={(_, { value }) => setForm({ ...form, of: value === 'due' ? 'due' : 'all' })}
            >
              <option value="all">{say('settings.score.of.all')}</option>
              <option value="due">{say('settings.score.of.due')}</option>
            </Select>
          </Field>
          <ul className={styles.steps}>
            {form.steps.map((step, index) => (
              <li key={index} className={styles.step}>
                <Text size={200}>{say('settings.score.from')}</Text>
                <Input
                  size="small"
                  className={styles.number}
                  aria-label={say('settings.score.fromOf', { step: index + 1 })}
                  value={step.from}
                  onChange={(_, { value }) => change(index, { from: value })}
                />
                <Text size={200}>{say('settings.score.points')}</Text>
                <Input
                  size="small"
                  className={styles.number}
                  aria-label={say('settings.score.pointsOf', { step: index + 1 })}
                  value={step.points}
                  onChange={(_, { value }) => change(index, { points: value })}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={say('settings.score.remove', { step: index + 1 })}
                  disabledFocusable={form.steps.length === 1}
                  onClick={() => setForm({ ...form, steps: form.steps.filter((_, at) => at !== index) })}
                />
              </li>
            ))}
          </ul>
          {!score && <Text role="alert">{say('settings.score.wrong')}</Text>}
          <div className={styles.actions}>
            <Button disabledFocusable={busy || !score} onClick={() => score && onChange(score)}>
              {say('settings.keep')}
            </Button>
            <Button
              appearance="subtle"
              onClick={() => setForm({ ...form, steps: [...form.steps, { from: '', points: '' }] })}
            >
              {say('settings.score.add')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
