import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DictionarySection } from '../components/DictionarySection';
import { DueSoonField } from '../components/DueSoonField';
import { IgnoredSection } from '../components/IgnoredSection';
import { ScoreSection } from '../components/ScoreSection';
import { ViewTitle } from '../components/ViewTitle';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { languages } from '../../core/i18n/text';
import { changeSettings } from '../model/actions/settings';

const dateStyles = ['padded', 'plain'] as const;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export function SettingsScreen(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, language } = useWords();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <div className={styles.page}>
      <ViewTitle>{say('settings.title')}</ViewTitle>
      <Field label={say('settings.language')}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => {
            const chosen = languages.find((one) => one === value);
            if (chosen) pane.dispatch({ type: 'language', language: chosen });
          }}
        >
          {languages.map((one) => (
            <Radio key={one} value={one} label={<span lang={one}>{say(`settings.language.${one}`)}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say('settings.dates')}>
        <RadioGroup
          layout="horizontal"
          disabled={busy}
          value={settings.dateStyle}
          onChange={(_, { value }) => {
            const dateStyle = dateStyles.find((one) => one === value);
            if (dateStyle) void changeSettings(pane, { ...settings, dateStyle });
          }}
        >
          {dateStyles.map((style) => (
            <Radio key={style} value={style} label={say(`settings.dates.${style}`)} />
          ))}
        </RadioGroup>
      </Field>
      <DueSoonField key={`due${settings.report.dueSoonDays}`} />
      <ScoreSection key={`score${JSON.stringify(settings.report.score ?? null)}`} />
      <DictionarySection />
      <IgnoredSection />
    </div>
  );
}
