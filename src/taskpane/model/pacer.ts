import { breathe } from '../../hosts/breathe';
import type { Step } from '../../workflow/check-in-steps';
import type { Pause } from '../../workflow/in-steps';

/** A person called the work off. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** So long, in milliseconds, the page may wait; a frame has 16. */
const longestBlock = 12;

/** Lets the page breathe during long work, and ends it when it is called off. */
export class Pacer {
  #since = performance.now();
  #cancelled = false;

  /** @param tell hears how far the work has got, from 0 to 1 */
  constructor(private readonly tell: (share: number) => void = () => undefined) {}

  readonly cancel = (): void => {
    this.#cancelled = true;
  };

  /** @throws {Cancelled} where the work was called off */
  readonly pause: Pause = async () => {
    if (performance.now() - this.#since >= longestBlock) {
      await breathe();
      this.#since = performance.now();
    }
    if (this.#cancelled) throw new Cancelled();
  };

  /** The same after one of so many steps. */
  readonly step: Step = (done, total) => {
    if (performance.now() - this.#since >= longestBlock) this.tell(done / total);
    return this.pause();
  };
}
