import type { ICommandService } from '@univerjs/core';
import { pause } from '../pause';

/** By this command the grid opens and closes the field in which a cell is edited; closing it writes the cell. */
const editField = 'sheet.operation.set-cell-edit-visible';

/** What a person is just typing into a cell: the grid keeps it apart until it is done. */
export class Editing {
  #isGoingOn = false;
  readonly #subscription: { dispose: () => void };

  constructor(private readonly commands: Pick<ICommandService, 'onCommandExecuted' | 'syncExecuteCommand'>) {
    this.#subscription = commands.onCommandExecuted(({ id, params }) => {
      if (id === editField) this.#isGoingOn = (params as { visible: boolean }).visible;
    });
  }

  /** Takes what is just being typed for typed, as a click beside the cell does. It is written at once. */
  async finish(): Promise<void> {
    if (!this.#isGoingOn) return;
    this.commands.syncExecuteCommand(editField, { visible: false });
    // From another sheet, to which a formula points, the grid goes back to that of the cell first.
    await pause();
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
