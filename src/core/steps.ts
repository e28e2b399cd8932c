/** Work in steps: whoever runs it may do something else between two of them, or give it up. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many rows of a table are one step. */
export const rowsOfStep = 64;

/** Does the work without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Work that is one step. */
export function* oneStep<Result>(work: () => Result): Steps<Result> {
  const result = work();
  yield;
  return result;
}
