import type { Language } from '../../core/i18n/text';
import { rules as allRules } from '../../core/rules';
import type { Rule } from '../../core/rules/types';
import type { CivilDate } from '../../core/values/civil-date';
import type { InteractiveHost } from '../../hosts/host';
import { explainFailure } from '../../workflow/explain-failure';
import type { Said } from '../messages';
import type { PaneEvent } from './events';
import { Cancelled, Pacer } from './pacer';
import { reduce } from './reducer';
import { initialState, type Notice, type PaneState } from './state';
import { excelSurroundings, type Surroundings } from './surroundings';

export interface PaneOptions {
  readonly host: InteractiveHost;
  /** The day of today on the calendar of the person. */
  readonly today: () => CivilDate;
  /** This instant on the clock of the person (ISO 8601), to the millisecond where the clock tells it. */
  readonly now: () => string;
  readonly language: Language;
  readonly rules?: readonly Rule[];
  /** What a person should know of the program around the pane, where that is not Excel. */
  readonly surroundings?: Surroundings;
}

interface RunningWork {
  readonly pacer: Pacer;
  readonly quiet: boolean;
  readonly end: Promise<void>;
}

export interface WorkOptions {
  readonly cancellable?: boolean;
  /** Nobody asked for it: it shows nothing, and gives way to whatever a person asks for. */
  readonly quiet?: boolean;
  /** What to do about an error; a notice says it otherwise. */
  readonly onError?: (why: Said, error: unknown) => void;
}

/** The state of a pane and the one place in which it changes. Knows nothing of React. */
export class Pane {
  readonly host: InteractiveHost;
  readonly rules: readonly Rule[];
  readonly today: () => CivilDate;
  readonly surroundings: Surroundings;
  readonly #now: () => string;
  #lastInstant: string | null = null;
  #lastNotice = 0;
  #state: PaneState;
  readonly #listeners = new Set<() => void>();
  #running: RunningWork | null = null;

  constructor({
    host,
    today,
    now,
    language,
    rules = allRules,
    surroundings = excelSurroundings,
  }: PaneOptions) {
    this.host = host;
    this.rules = rules;
    this.today = today;
    this.surroundings = surroundings;
    this.#now = now;
    this.#state = initialState(language, today());
  }

  get state(): PaneState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  dispatch(event: PaneEvent): void {
    this.#state = reduce(this.#state, event);
    for (const listener of this.#listeners) listener();
  }

  notify(notice: Pick<Notice, 'intent' | 'said'> & Partial<Pick<Notice, 'left' | 'undo'>>): void {
    const id = ++this.#lastNotice;
    this.dispatch({ type: 'notice', notice: { id, left: [], undo: null, ...notice } });
  }

  /** The instant of a run, never the same twice: runs are told apart by it. */
  async instant(): Promise<string> {
    let at = this.#now();
    while (at === this.#lastInstant) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      at = this.#now();
    }
    this.#lastInstant = at;
    return at;
  }

  /** True while something runs that a person is waiting for. */
  get busy(): boolean {
    return this.#running !== null && !this.#running.quiet;
  }

  /** Calls off what runs, where that is possible. */
  cancel(): void {
    this.#running?.pacer.cancel();
  }

  /**
   * Runs one piece of work, one at a time: what a person asks for while another is running is not done, and quiet work
   * is called off for it.
   *
   * @returns whether it ran to its end
   */
  async work(
    what: Said,
    task: (pacer: Pacer) => Promise<void>,
    { cancellable = false, quiet = false, onError }: WorkOptions = {},
  ): Promise<boolean> {
    while (this.#running) {
      if (!this.#running.quiet || quiet) return false;
      this.#running.pacer.cancel();
      await this.#running.end;
    }
    const pacer = new Pacer((share) => {
      if (!quiet) this.dispatch({ type: 'progress', share });
    });
    let ended = (): void => undefined;
    const end = new Promise<void>((resolve) => (ended = resolve));
    this.#running = { pacer, quiet, end };
    if (!quiet) this.dispatch({ type: 'work', work: { what, share: null, cancellable } });
    try {
      await task(pacer);
      return true;
    } catch (error) {
      if (error instanceof Cancelled) return false;
      const why = explainFailure(error);
      if (onError) onError(why, error);
      else this.notify({ intent: 'error', said: why });
      return false;
    } finally {
      this.#running = null;
      if (!quiet) this.dispatch({ type: 'work', work: null });
      ended();
    }
  }
}
