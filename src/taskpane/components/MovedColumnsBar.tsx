import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MovedColumn } from '../../workflow/remembered-columns';
import { forgetColumns, reuseColumns } from '../model/actions/columns';
import { usePane, usePaneState, useWords } from './pane-context';

/** Asks before the columns that a person chose are taken where other headers stand now. */
export function MovedColumnsBar({ moved }: { moved: readonly MovedColumn[] }): ReactElement | null {
  const pane = usePane();
  const { say } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  if (moved.length === 0) return null;
  const quoted = (header: string): string => (header === '' ? say('columns.noHeader') : `“${header}”`);
  const headers = moved.map(({ letters, before, now }) =>
    say('moved.column', { letters, before: quoted(before), now: quoted(now) }),
  );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('moved.title')}</MessageBarTitle>
        {`${say('moved.about')} ${headers.join(' ')}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void reuseColumns(pane)}>
          {say('moved.reuse')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void forgetColumns(pane)}>
          {say('moved.forget')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
