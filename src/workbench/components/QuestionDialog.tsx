import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { open } from '../model/actions/open';
import { overwrite, save, saveAs } from '../model/actions/save';
import type { Question } from '../model/state';
import type { Workbench } from '../model/workbench';
import { useWorkbench, useWorkbenchState, useWords } from './workbench-context';

type Act = (workbench: Workbench) => Promise<unknown>;

interface Choices {
  readonly title: 'overwrite.title' | 'changed.title' | 'discard.title';
  readonly about: 'overwrite.about' | 'changed.about' | 'discard.about';
  readonly first: readonly ['overwrite.yes' | 'overwrite.other' | 'discard.save', Act];
  readonly second: readonly ['overwrite.yes' | 'overwrite.other' | 'discard.yes', Act];
}

/** Asks before anything of a person's is written over or lost. */
export function QuestionDialog(): ReactElement | null {
  const question = useWorkbenchState((state) => state.question);
  return question && <Asked question={question} />;
}

function Asked({ question }: { question: Question }): ReactElement {
  const workbench = useWorkbench();
  const { say } = useWords();
  const name = useWorkbenchState((state) => state.open?.name ?? '');
  const { title, about, first, second } = choicesFor(question);
  const close = (): void => workbench.update({ question: null });
  const choose = (act: Act) => (): void => {
    close();
    void act(workbench);
  };
  return (
    <Dialog open modalType="alert" onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(title, { name })}</DialogTitle>
          <DialogContent>{say(about)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={choose(first[1])}>
              {say(first[0])}
            </Button>
            <Button onClick={choose(second[1])}>{say(second[0])}</Button>
            <Button onClick={close}>{say('action.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function choicesFor(question: Question): Choices {
  if (question.kind === 'overwrite') {
    return {
      title: 'overwrite.title',
      about: 'overwrite.about',
      first: ['overwrite.yes', overwrite],
      second: ['overwrite.other', saveAs],
    };
  }
  if (question.kind === 'changed') {
    return {
      title: 'changed.title',
      about: 'changed.about',
      first: ['overwrite.other', saveAs],
      second: ['overwrite.yes', overwrite],
    };
  }
  const { next } = question;
  return {
    title: 'discard.title',
    about: 'discard.about',
    first: ['discard.save', async (workbench) => (await save(workbench)) && open(workbench, next)],
    second: ['discard.yes', (workbench) => open(workbench, next)],
  };
}
