import type { Steps } from '../core/steps';

/** Waits until the work may go on; throws where it was called off. */
export type Pause = () => Promise<void>;

/** For work that nobody waits for at a page. */
export const noPause: Pause = () => Promise.resolve();

/**
 * Does work of the engine with a pause after each step.
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
