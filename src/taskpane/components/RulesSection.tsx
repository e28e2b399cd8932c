import { Button, Field, Select, Text } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type ReactElement } from 'react';
import type { Rule } from '../../core/rules/types';
import { canTurnOff, setRule, type RuleSetting } from '../model/actions/ignore';
import { severities } from '../model/found-items';
import { Section } from './Section';
import { usePane, usePaneState, useWords, type Words } from './pane-context';

/** Which rules look, and how grave what they find is. */
export function RulesSection(): ReactElement {
  const pane = usePane();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Section title={say('settings.rules')}>
      <Text size={200}>{say('settings.rules.about')}</Text>
      <Button
        size="small"
        aria-expanded={open}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpen(!open)}
      >
        {say('settings.rules.show', { count: pane.rules.length })}
      </Button>
      {open && pane.rules.map((rule) => <RuleField key={rule.meta.id} rule={rule} />)}
    </Section>
  );
}

function RuleField({ rule }: { rule: Rule }): ReactElement {
  const pane = usePane();
  const words = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const setting = usePaneState((state) => state.settings.rules[rule.meta.id]);
  const options = optionsFor(rule);
  const value = setting === undefined || !options.includes(setting) ? '' : setting;
  return (
    <Field label={words.read(rule.meta.title)} size="small">
      <Select
        size="small"
        disabled={busy}
        value={value}
        onChange={(_, data) =>
          void setRule(
            pane,
            rule.meta.id,
            options.find((option) => option === data.value),
          )
        }
      >
        <option value="">{defaultName(rule, words)}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {settingName(option, words)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function optionsFor(rule: Rule): readonly RuleSetting[] {
  const { onByDefault } = rule.meta;
  return [
    ...(onByDefault ? [] : ['on' as const]),
    ...severities,
    ...(canTurnOff(rule) ? ['off' as const] : []),
  ];
}

function defaultName({ meta }: Rule, words: Words): string {
  return words.say('settings.rules.default', {
    setting: settingName(meta.onByDefault ? meta.severity : 'off', words),
  });
}

function settingName(setting: RuleSetting, { say }: Words): string {
  return setting === 'on' || setting === 'off'
    ? say(`settings.rules.${setting}`)
    : say(`severity.${setting}`);
}
