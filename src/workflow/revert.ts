import type { Host } from '../hosts/host';
import { applyPatches, type Applied } from './apply';
import { reversed, type JournalChange, type JournalEntry } from './journal';

/**
 * Takes back a run, or some of its changes. A cell that was changed since is left alone: the host refuses it as stale.
 *
 * @param at the instant of the reverting, as the caller's clock says it (ISO 8601)
 */
export async function revert(
  host: Host,
  { sheet, changes }: JournalEntry,
  at: string,
  wanted: (change: JournalChange) => boolean = () => true,
): Promise<Applied> {
  const patches = changes.filter(wanted).map((change) => ({ ...reversed(change), rules: [] }));
  return applyPatches(host, await host.read(sheet), patches, { at, action: 'revert' });
}
