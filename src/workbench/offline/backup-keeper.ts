import type { Backup, BackupStore } from './backup-store';
import type { Visits } from './visits';

/** What is to be kept, made only when it is its turn. */
export type TakeBackup = () => Promise<Pick<Backup, 'name' | 'at' | 'bytes'>>;

/** So long, in milliseconds, after a change the work is kept: typing goes on undisturbed. */
const delay = 700;

/**
 * Keeps the unsaved work of this visit, and finds what earlier visits left behind: a backup whose visit lasts no more is
 * an orphan of a reload or a crash.
 */
export class BackupKeeper {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #pending: TakeBackup | null = null;
  #running: Promise<boolean> = Promise.resolve(true);
  /** How often everything so far was safe elsewhere, or not wanted. */
  #forgotten = 0;

  /** @param onFailure hears, each time, that nothing could be kept */
  constructor(
    private readonly store: BackupStore,
    private readonly visits: Visits,
    private readonly onFailure: () => void,
  ) {}

  /** Keeps the work soon; what is asked last counts. */
  schedule(take: TakeBackup): void {
    this.#pending = take;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  /** Keeps now what waits to be kept. @returns false where it could not be kept */
  flush(): Promise<boolean> {
    this.#running = this.#running.then(() => this.#write());
    return this.#running;
  }

  /** The work is safe elsewhere, or not wanted. */
  async forget(): Promise<void> {
    this.#pending = null;
    this.#forgotten++;
    await this.#running;
    await this.drop(this.visit);
  }

  async drop(id: string): Promise<void> {
    await this.store.remove(id).catch(() => undefined);
  }

  /** The latest work that no page holds any more; `null` where there is none. */
  async orphan(): Promise<Backup | null> {
    const all = await this.store.all().catch(() => []);
    if (all.length === 0) return null;
    const living = await this.visits.living();
    const orphans = all.filter(({ id }) => !living.has(id));
    return orphans.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
  }

  /** This visit, to find its backup again after a reload. */
  get visit(): string {
    return this.visits.own;
  }

  async #write(): Promise<boolean> {
    const [take, forgotten] = [this.#pending, this.#forgotten];
    this.#pending = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (!take) return true;
    try {
      await this.store.put({ id: this.visit, ...(await take()) });
      return true;
    } catch {
      // It still waits to be kept, unless something newer does or it is wanted no more.
      if (this.#forgotten === forgotten) this.#pending ??= take;
      this.onFailure();
      return false;
    }
  }
}
