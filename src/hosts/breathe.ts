/** Lets the page draw and answer in the middle of long work. */
export function breathe(): Promise<void> {
  // Not every web view has it yet.
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** So long, in milliseconds, the page may wait; a frame has 16. */
const longestBlock = 12;

/** Breathes during work in small pieces, as often as the page needs it. */
export class Breather {
  #since = performance.now();

  /** Whether the page has waited for as long as it may. */
  get isDue(): boolean {
    return performance.now() - this.#since >= longestBlock;
  }

  async rest(): Promise<void> {
    if (!this.isDue) return;
    await breathe();
    this.#since = performance.now();
  }
}
