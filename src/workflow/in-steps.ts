import type { Pause } from '../core/steps';

export { inSteps, type Pause } from '../core/steps';

/** For work that nobody waits for at a page. */
export const noPause: Pause = () => Promise.resolve();
