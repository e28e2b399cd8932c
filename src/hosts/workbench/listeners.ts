/** Those who want to hear of something. */
export class Listeners<Message extends readonly unknown[]> {
  readonly #listeners = new Set<(...message: Message) => void>();

  /** Adds one; the answer takes it away again. */
  add(listener: (...message: Message) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(...message: Message): void {
    for (const listener of [...this.#listeners]) listener(...message);
  }
}
