import type { SheetSpec } from '../../../core/grid/sheet-spec';
import type { FileContent, Put, Work } from './content';
import { FileKeeper } from './keeper';

/** Whoever does the heavy work on a file: elsewhere, so that the page never stands still. */
export interface Desk {
  /** @throws UnusableFile */
  open(bytes: Uint8Array): Promise<FileContent>;
  /** The file with the work in it. */
  save(work: Work): Promise<Uint8Array>;
  /** Writes sheets of ours: all of them or, where something is in the way, none. From then on the file has the work in it. */
  put(work: Work, specs: readonly SheetSpec[]): Promise<Put>;
  dispose(): void;
}

/** Does the work where it is called. */
export class LocalDesk implements Desk {
  #keeper: FileKeeper | null = null;

  async open(bytes: Uint8Array): Promise<FileContent> {
    const { keeper, content } = await Promise.resolve(FileKeeper.open(bytes));
    this.#keeper = keeper;
    return content;
  }

  async save(work: Work): Promise<Uint8Array> {
    return Promise.resolve(this.#opened().save(work));
  }

  async put(work: Work, specs: readonly SheetSpec[]): Promise<Put> {
    return Promise.resolve(this.#opened().put(work, specs));
  }

  dispose(): void {
    this.#keeper = null;
  }

  #opened(): FileKeeper {
    if (!this.#keeper) throw new Error('No file is open.');
    return this.#keeper;
  }
}
