import type { Filling } from './filling';

/** What the page tells the worker of the formulas besides what the grid tells it. */
export interface Mirrored {
  readonly filling: Filling;
}

/** Among the messages of the grid, in their order. */
export function mirrorIn(worker: Worker): (filling: Filling) => void {
  return (filling) => {
    const mirrored: Mirrored = { filling };
    worker.postMessage(mirrored);
  };
}

export function isMirrored(message: unknown): message is Mirrored {
  return typeof message === 'object' && message !== null && 'filling' in message;
}
