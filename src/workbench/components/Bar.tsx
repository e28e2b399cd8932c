import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from './workbench-context';

interface BarProps {
  readonly name: string;
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly children: string;
  readonly actions?: ReactNode;
  /** The bar cannot be put away where there is nothing to hear it. */
  readonly onClose?: () => void;
}

/** One sentence across the page, and what can be done about it. */
export function Bar({ name, intent, children, actions, onClose }: BarProps): ReactElement {
  const { say } = useWords();
  const close = onClose && (
    <Button
      appearance="transparent"
      size="small"
      aria-label={say('action.close')}
      icon={<DismissRegular />}
      onClick={onClose}
    />
  );
  return (
    <MessageBar intent={intent} layout="multiline" shape="square" data-testid={name}>
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions {...(close ? { containerAction: close } : {})}>{actions}</MessageBarActions>
    </MessageBar>
  );
}
