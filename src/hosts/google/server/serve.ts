import type { Exchange, Reply, ServerFailure } from '../exchange';

/** Something that a person can do something about. */
export class Failure extends Error {
  constructor(
    readonly code: ServerFailure,
    message: string,
  ) {
    super(message);
  }
}

/** A server function: JSON in, JSON out, and no exception but those that end the whole run. */
export function serve<Request, Answer>(
  { request, answer }: Exchange<Request, Answer>,
  step: (request: Request) => Answer,
): (json: string) => string {
  return (json) => {
    try {
      return textOf({ ok: true, answer: answer.parse(step(request.parse(JSON.parse(json)))) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return textOf({ ok: false, code: error instanceof Failure ? error.code : 'Failed', message });
    }
  };
}

function textOf(reply: Reply): string {
  return JSON.stringify(reply);
}

/** So long others may take to finish what they write, in milliseconds. */
const patience = 20_000;

/** Does something while no other run of this program writes into the spreadsheet. */
export function locked<Result>(step: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) throw new Failure('Busy', 'Somebody else is writing.');
  try {
    return step();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
