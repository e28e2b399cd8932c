import type { Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';

/**
 * Keeps what is just being typed into a cell from being mixed with what the cell held: the grid reads the cell anew into
 * its field whenever a formula changes a cell of the same address, be it on another sheet.
 */
export function keepWhatIsTyped(univer: Univer): void {
  const field = univer.__getInjector().get(IEditorBridgeService);
  const readAnew = field.refreshEditCellState.bind(field);
  field.refreshEditCellState = () => {
    if (!field.isVisible().visible) readAnew();
  };
}
