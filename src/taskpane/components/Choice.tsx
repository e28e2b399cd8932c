import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: Option;
  readonly disabled?: boolean;
  readonly nameOf: (option: Option) => ReactNode;
  readonly onChoose: (option: Option) => void;
}

/** One of a few options, all of them in view. */
export function Choice<Option extends string>(props: ChoiceProps<Option>): ReactElement {
  const { label, options, value, disabled = false, nameOf, onChoose } = props;
  return (
    <Field label={label}>
      <RadioGroup
        layout="horizontal"
        disabled={disabled}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option === data.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <Radio key={option} value={option} label={<>{nameOf(option)}</>} />
        ))}
      </RadioGroup>
    </Field>
  );
}
