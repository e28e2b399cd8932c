import type { InteractiveHost } from '../host';
import { readLastEdit } from './protocol';
import type { ServerLink } from './server-link';

type Listener = Parameters<InteractiveHost['watch']>[0];

/** Does a step again and again until the answer is called. */
export type Repeat = (step: () => Promise<void>) => () => void;

/** Between two questions, in milliseconds. */
const pause = 5000;

/** Every five seconds, and only while the page can be seen. */
export function whileVisible(step: () => Promise<void>): () => void {
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy || document.hidden) return;
    isBusy = true;
    void step().finally(() => {
      isBusy = false;
    });
  }, pause);
  return () => clearInterval(timer);
}

/**
 * Tells of edits that people make. The service tells the page nothing by itself: it remembers the last edit, and the
 * page asks for it. Of several edits since the last question it knows the last.
 */
export async function watchEdits(
  server: ServerLink,
  repeat: Repeat,
  listener: Listener,
): Promise<() => Promise<void>> {
  let known = (await server.ask(readLastEdit, {})).edit?.stamp;
  const stop = repeat(async () => {
    // Who is offline for a moment is asked again.
    const { edit } = await server.ask(readLastEdit, {}).catch(() => ({ edit: null }));
    if (!edit || edit.stamp === known) return;
    known = edit.stamp;
    listener({ sheet: edit.sheet, remote: !edit.isOwn });
  });
  return () => {
    stop();
    return Promise.resolve();
  };
}
