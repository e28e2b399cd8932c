import type { Page } from 'playwright-core';

interface Pressed {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** The buttons of an add-in on the ribbon. */
export class Ribbon {
  readonly #pressed = new Map<string, Pressed>();
  #last = 0;

  constructor(private readonly page: Page) {}

  /** Presses a button; done when the add-in says that it is. */
  async press(functionName: string): Promise<void> {
    const id = `command-${++this.#last}`;
    const completed = new Promise<void>((resolve, reject) => this.#pressed.set(id, { resolve, reject }));
    await this.page.evaluate(
      ([command, name]) => window.emulatedExcel?.press(command, name, `${name}Button`),
      [id, functionName] as const,
    );
    return completed;
  }

  /**
   * The add-in says that a command is done.
   *
   * @throws where it has said so before
   */
  done({ id, status }: { readonly id: string; readonly status: number }): number {
    const pressed = this.#pressed.get(id);
    if (!pressed) throw new Error(`${id} is not running: a command is completed once.`);
    this.#pressed.delete(id);
    if (status === 0) pressed.resolve();
    else pressed.reject(new Error(`Excel could not run the command: ${status}.`));
    return 0;
  }
}
