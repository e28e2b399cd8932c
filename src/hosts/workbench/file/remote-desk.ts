import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { breathe } from '../../breathe';
import { UnusableFile } from '../../xlsx/errors';
import type { FileContent, Put, Work } from './content';
import type { Desk } from './desk';
import type { Answer, Question } from './messages';
import { Assembly, inPieces, type Piece, type Rest } from './pieces';

/** As much of a worker as is used here. */
type MessagingWorker = Pick<Worker, 'addEventListener' | 'terminate'> & {
  postMessage(part: Piece | Rest): void;
};

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Lets a worker do the work. */
export class RemoteDesk implements Desk {
  readonly #pending = new Map<number, Pending>();
  readonly #answers = new Assembly();
  #asked = 0;
  #isClosed = false;

  constructor(private readonly worker: MessagingWorker) {
    worker.addEventListener('message', ({ data }: MessageEvent<Piece | Rest>) => {
      const whole = this.#answers.add(data);
      if (whole) this.#settle(whole.id, whole.message as Answer);
    });
    worker.addEventListener('error', ({ message }) => {
      this.#failAll(new Error(`The worker failed: ${message}`));
    });
  }

  open(bytes: Uint8Array): Promise<FileContent> {
    return this.#ask<FileContent>({ kind: 'open', bytes });
  }

  save(work: Work): Promise<Uint8Array> {
    return this.#ask<Uint8Array>({ kind: 'save', work });
  }

  put(work: Work, specs: readonly SheetSpec[]): Promise<Put> {
    return this.#ask<Put>({ kind: 'put', work, specs });
  }

  dispose(): void {
    this.#isClosed = true;
    this.worker.terminate();
    this.#failAll(closed());
  }

  #ask<Result>(question: Question): Promise<Result> {
    // A worker that was stopped never answers.
    if (this.#isClosed) return Promise.reject(closed());
    const id = ++this.#asked;
    return new Promise<Result>((resolve, reject) => {
      // Question and answer belong together by their number, so that the answer is of the kind that was asked for.
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject });
      this.#send(id, question).catch(reject);
    });
  }

  async #send(id: number, question: Question): Promise<void> {
    for (const part of inPieces(id, question)) {
      this.worker.postMessage(part);
      if (!('rest' in part)) await breathe();
    }
  }

  #settle(id: number, answer: Answer): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if ('result' in answer) pending?.resolve(answer.result);
    else if ('unusable' in answer)
      pending?.reject(new UnusableFile(answer.unusable.code, answer.unusable.data));
    else pending?.reject(new Error(answer.message));
  }

  #failAll(reason: Error): void {
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
  }
}

function closed(): Error {
  return new Error('The document was closed.');
}
