import type { Said } from '../../core/i18n/catalogue';
import type { Language } from '../../core/i18n/text';
import type { CivilDate } from '../../core/values/civil-date';
import type { BackupKeeper } from '../offline/backup-keeper';
import { initialState, type Notice, type WorkbenchState } from './state';

export interface WorkbenchOptions {
  readonly language: Language;
  readonly today: () => CivilDate;
  readonly now: () => string;
  readonly backups: BackupKeeper;
}

/** The state of the page and the one place in which it changes. Knows nothing of React. */
export class Workbench {
  readonly today: () => CivilDate;
  readonly now: () => string;
  readonly backups: BackupKeeper;
  /** Where grids are put; there once the page is drawn. */
  place: HTMLElement | null = null;
  /** What the document takes for saved stands in no file: writing it failed. */
  owesSave = false;
  /** The page is left on purpose, with everything kept. */
  leaving = false;
  #state: WorkbenchState;
  readonly #listeners = new Set<() => void>();

  constructor({ language, today, now, backups }: WorkbenchOptions) {
    this.today = today;
    this.now = now;
    this.backups = backups;
    this.#state = initialState(language);
  }

  get state(): WorkbenchState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  update(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  notify(intent: Notice['intent'], said: Said): void {
    this.update({ notice: { intent, said } });
  }

  /** Shows what goes on until it has ended. One thing at a time: `false` where something else goes on. */
  async work(what: Said, action: () => Promise<void>): Promise<boolean> {
    if (this.#state.work !== null) return false;
    this.update({ work: what, notice: null });
    try {
      await action();
    } finally {
      this.update({ work: null });
    }
    return true;
  }
}
