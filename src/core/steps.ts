/** Work in steps: whoever runs it may do something else between two of them, or give it up. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many rows of a table are one step. */
export const rowsOfStep = 64;

/** So many things, each of which takes next to no time, are one step. */
export const itemsOfStep = 256;

/** Does the work without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Waits until the work may go on; throws where it was called off. */
export type Pause = () => Promise<void>;

/** For work that nobody waits for at a page. */
export const noPause: Pause = () => Promise.resolve();

/**
 * Does the work with a pause after each step.
 *
 * @throws whatever `pause` throws: so the work is called off
 */
export async function inSteps<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
}

/** Work that is one step. */
export function* oneStep<Result>(work: () => Result): Steps<Result> {
  const result = work();
  yield;
  return result;
}
