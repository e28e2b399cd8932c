import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { obstacleSaid } from '../model/actions/fix';
import type { FoundItem } from '../model/found-items';
import { usePane, usePaneState, useWords } from './pane-context';

interface QuestionBarProps {
  readonly item: FoundItem;
  readonly suggestion: number | null;
  readonly onConfirm: () => void;
}

/** Asks before a change that the host would make but a person might not see. */
export function QuestionBar({ item, suggestion, onConfirm }: QuestionBarProps): ReactElement | null {
  const pane = usePane();
  const { say, tell } = useWords();
  const question = usePaneState((state) => state.question);
  const confirm = useRef<HTMLButtonElement>(null);
  const isMine = question?.finding === item.id && question.suggestion === suggestion;
  useEffect(() => {
    if (isMine) confirm.current?.focus();
  }, [isMine]);
  if (!isMine) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {question.codes.map((code) => tell(obstacleSaid(pane, code))).join(' ')}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          ref={(element: HTMLButtonElement | null) => void (confirm.current = element)}
          onClick={onConfirm}
        >
          {say('finding.confirm')}
        </Button>
        <Button size="small" onClick={() => pane.dispatch({ type: 'question', question: null })}>
          {say('action.cancel')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
