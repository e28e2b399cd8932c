import type { Steps } from '../../core/steps';
import { Breather } from '../breathe';

/** Does work in steps, between which the page answers. */
export async function unhurried<Result>(steps: Steps<Result>): Promise<Result> {
  const breather = new Breather();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await breather.rest();
  }
}
