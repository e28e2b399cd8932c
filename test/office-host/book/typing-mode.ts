/** Whether the person is in the middle of typing into a cell: Excel does nothing else then. */
export class TypingMode {
  #typing: { readonly end: Promise<void>; readonly stop: () => void } | null = null;

  get isTyping(): boolean {
    return this.#typing !== null;
  }

  /** When the person has left the cell. */
  get end(): Promise<void> {
    return this.#typing?.end ?? Promise.resolve();
  }

  start(): void {
    if (this.#typing) return;
    let stop = (): void => undefined;
    const end = new Promise<void>((resolve) => {
      stop = resolve;
    });
    this.#typing = { end, stop };
  }

  stop(): void {
    this.#typing?.stop();
    this.#typing = null;
  }
}
