import type { Grid } from '../../core/grid/grid';
import type { Host } from '../../hosts/host';
import type { Pacer } from './pacer';

/**
 * The host for work that only reads: every sheet is read once and is the same for the whole work, and the page breathes
 * between the calls, where the work can be called off.
 */
export function snapshotHost(host: Host, { pause }: Pacer): Host {
  const grids = new Map<string, Promise<Grid>>();
  const unhurried = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    const found = await answer;
    await pause();
    return found;
  };
  return {
    listSheets: () => unhurried(host.listSheets()),
    read: (sheet) => {
      const grid = grids.get(sheet) ?? host.read(sheet);
      grids.set(sheet, grid);
      return unhurried(grid);
    },
    preflight: (sheet, patches) => unhurried(host.preflight(sheet, patches)),
    apply: (sheet, patches) => host.apply(sheet, patches),
    ownSheets: () => unhurried(host.ownSheets()),
    putSheets: (specs) => host.putSheets(specs),
  };
}
