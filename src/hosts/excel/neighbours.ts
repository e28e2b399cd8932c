import type { InteractiveHost } from '../host';
import type { OfficeApi } from './api';

type Listener = Parameters<InteractiveHost['watch']>[0];

interface Watcher {
  readonly host: symbol;
  readonly listener: Listener;
}

/** Those who watch the workbook from this page, by its office.js. */
const watchers = new WeakMap<OfficeApi['run'], Set<Watcher>>();

/**
 * Lets a host hear what the other hosts of its page write: the pane and the ribbon have one each over the same workbook,
 * and Excel tells none of them what this program does.
 *
 * @returns ends it
 */
export function hearNeighbours({ run }: OfficeApi, host: symbol, listener: Listener): () => void {
  const all = watchers.get(run) ?? new Set();
  watchers.set(run, all);
  const watcher = { host, listener };
  all.add(watcher);
  return () => void all.delete(watcher);
}

/** Tells all other hosts of the page that a sheet was written. */
export function tellNeighbours({ run }: OfficeApi, host: symbol, sheet: string): void {
  for (const watcher of watchers.get(run) ?? []) {
    if (watcher.host !== host) watcher.listener({ sheet, remote: false });
  }
}
