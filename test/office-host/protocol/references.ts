import { HostError } from './error';
import type { Handle } from './object-type';

/** Objects that office.js keeps from one batch to the next. */
export class References {
  readonly #handles = new Map<string, Handle>();
  #next = 1;

  get size(): number {
    return this.#handles.size;
  }

  keep(handle: Handle): string {
    const reference = `{reference-${this.#next++}}`;
    this.#handles.set(reference, handle);
    return reference;
  }

  remove(reference: unknown): void {
    if (typeof reference === 'string') this.#handles.delete(reference);
  }

  find(reference: string): Handle {
    const handle = this.#handles.get(reference);
    if (!handle)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return handle;
  }
}
