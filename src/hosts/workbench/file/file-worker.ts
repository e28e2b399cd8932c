import { UnusableFile } from '../../xlsx/errors';
import { LocalDesk } from './desk';
import type { Answer, Question, Request } from './messages';

const desk = new LocalDesk();

async function answerTo(question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'open':
      return desk.open(question.bytes);
    case 'save':
      return desk.save(question.work);
    case 'put':
      return desk.put(question.work, question.specs);
  }
}

function failure(id: number, error: unknown): Answer {
  if (error instanceof UnusableFile) return { id, unusable: { code: error.code, data: error.data } };
  return { id, message: error instanceof Error ? error.message : String(error) };
}

self.addEventListener('message', ({ data: { id, question } }: MessageEvent<Request>) => {
  void answerTo(question)
    .then(
      (result): Answer => ({ id, result }),
      (error: unknown) => failure(id, error),
    )
    .then((answer) => {
      self.postMessage(answer);
    });
});
