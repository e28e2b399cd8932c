import { UnusableFile } from '../../xlsx/errors';
import { LocalDesk } from './desk';
import type { Answer, Question } from './messages';
import { Assembly, inPieces, type Piece, type Rest } from './pieces';

const desk = new LocalDesk();
const questions = new Assembly();

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

function failure(error: unknown): Answer {
  if (error instanceof UnusableFile) return { unusable: { code: error.code, data: error.data } };
  return { message: error instanceof Error ? error.message : String(error) };
}

self.addEventListener('message', ({ data }: MessageEvent<Piece | Rest>) => {
  const whole = questions.add(data);
  if (!whole) return;
  void answerTo(whole.message as Question)
    .then((result): Answer => ({ result }), failure)
    .then((answer) => {
      for (const part of inPieces(whole.id, answer)) self.postMessage(part);
    });
});
