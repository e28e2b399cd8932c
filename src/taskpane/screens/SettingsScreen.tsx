import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Choice } from '../components/Choice';
import { DictionarySection } from '../components/DictionarySection';
import { IgnoredSection } from '../components/IgnoredSection';
import { RulesSection } from '../components/RulesSection';
import { SavedField } from '../components/SavedField';
import { ScoreSection } from '../components/ScoreSection';
import { ViewTitle } from '../components/ViewTitle';
import { usePane, usePaneState, useWords } from '../components/pane-context';
import { languages } from '../../core/i18n/text';
import type { Settings } from '../../core/settings/settings';
import { said } from '../messages';
import { changeSettings } from '../model/actions/settings';

const dateStyles = ['padded', 'plain'] as const satisfies readonly Settings['dateStyle'][];
const toneMarks = ['old', 'new'] as const satisfies readonly Settings['toneMarks'][];
const longestDueSoon = 366;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export function SettingsScreen(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, language } = useWords();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.work !== null);
  const { dueSoonDays, score, place = '' } = settings.report;
  const change = (part: Partial<Settings>): void =>
    void changeSettings(pane, { ...settings, ...part }, said('settings.saved'));
  const changeReport = (part: Partial<Settings['report']>): void =>
    change({ report: { ...settings.report, ...part } });
  return (
    <div className={styles.page}>
      <ViewTitle>{say('settings.title')}</ViewTitle>
      <Choice
        label={say('settings.language')}
        options={languages}
        value={language}
        nameOf={(one) => <span lang={one}>{say(`settings.language.${one}`)}</span>}
        onChoose={(chosen) => pane.dispatch({ type: 'language', language: chosen })}
      />
      <Choice
        label={say('settings.dates')}
        options={dateStyles}
        value={settings.dateStyle}
        disabled={busy}
        nameOf={(style) => say(`settings.dates.${style}`)}
        onChoose={(dateStyle) => change({ dateStyle })}
      />
      <Choice
        label={say('settings.toneMarks')}
        options={toneMarks}
        value={settings.toneMarks}
        disabled={busy}
        nameOf={(style) => say(`settings.toneMarks.${style}`)}
        onChoose={(style) => change({ toneMarks: style })}
      />
      <SavedField
        key={`due${dueSoonDays}`}
        label={say('settings.dueSoon')}
        hint={say('settings.dueSoonHint')}
        numeric
        value={String(dueSoonDays)}
        problemOf={(text) => (isDueSoon(text) ? null : say('settings.dueSoonWrong'))}
        onSave={(text) => changeReport({ dueSoonDays: Number(text) })}
      />
      <SavedField
        key={`place${place}`}
        label={say('settings.place')}
        hint={say('settings.placeHint')}
        value={place}
        onSave={(text) => changeReport({ place: text === '' ? undefined : text })}
      />
      <ScoreSection
        key={`score${JSON.stringify(score ?? null)}`}
        onChange={(wanted) => changeReport({ score: wanted })}
      />
      <DictionarySection />
      <RulesSection />
      <IgnoredSection />
    </div>
  );
}

function isDueSoon(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) <= longestDueSoon;
}
