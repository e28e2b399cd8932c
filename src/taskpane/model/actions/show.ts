import { formatAddress, type CellRef } from '../../../core/grid/address';
import { said } from '../../messages';
import type { Pane } from '../pane';

/** Brings a cell into view. Where the host cannot, the person is told the address. */
export async function showCell(pane: Pane, sheet: string, cell: CellRef): Promise<void> {
  try {
    await pane.host.select(sheet, cell);
  } catch {
    pane.notify({ intent: 'info', said: said('cell.notShown', { sheet, cell: formatAddress(cell) }) });
  }
}

/** The same as a courtesy: nobody asked for it, so nobody is told where it fails. */
export async function followCell(pane: Pane, sheet: string, cell: CellRef): Promise<void> {
  await pane.host.select(sheet, cell).catch(() => undefined);
}
