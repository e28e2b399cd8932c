import { Breather } from '../../hosts/breathe';
import type { Step } from '../../workflow/check-in-steps';
import type { Pause } from '../../core/steps';

/** A person called the work off. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Lets the page breathe during long work, and ends it when it is called off. */
export class Pacer {
  readonly #breather = new Breather();
  #cancelled = false;

  /** @param tell hears how far the work has got, from 0 to 1 */
  constructor(private readonly tell: (share: number) => void = () => undefined) {}

  readonly cancel = (): void => {
    this.#cancelled = true;
  };

  /** @throws {Cancelled} where the work was called off */
  readonly pause: Pause = async () => {
    await this.#breather.rest();
    if (this.#cancelled) throw new Cancelled();
  };

  /** The same after one of so many steps. */
  readonly step: Step = (done, total) => {
    if (this.#breather.isDue) this.tell(done / total);
    return this.pause();
  };
}
