/** The service ended a run that took too long: nothing that the run still tries has any effect. */
export class RunEnded extends Error {}

/** What was read tells of itself without asking the service. */
const known = /^(?:RichTextValue|Color|RgbColor|DataValidation)\./;

/** A run may take six minutes. */
const longestRun = 6 * 60_000;

/** Counts what a program asks of the service, and how long that takes by a clock of its own. */
export class Meter {
  /** Calls by member, as `Range.getValues`, since the meter was last reset. */
  readonly counts = new Map<string, number>();
  /** What one call takes, in milliseconds, and each cell of a block that is read or written. */
  cost = { call: 2, cell: 0.005 };
  /** Called before each call of the service, for whatever is to happen meanwhile. */
  before: (member: string) => void = () => undefined;
  #now = Date.UTC(2024, 0, 2);
  #runStarted = 0;
  #isEnded = false;
  /** The longest run so far, in milliseconds. */
  longest = 0;

  get now(): number {
    return this.#now;
  }

  /** All calls, or those of the members whose names match. */
  calls(member = /./): number {
    return [...this.counts].reduce((sum, [name, count]) => sum + (member.test(name) ? count : 0), 0);
  }

  reset(): void {
    this.counts.clear();
    this.longest = 0;
  }

  /** The number of the run. */
  run = 0;

  startRun(): void {
    this.run++;
    this.#runStarted = this.#now;
    this.#isEnded = false;
  }

  /** @throws RunEnded in a run that took too long, whatever it goes on to try */
  count(member: string): void {
    this.counts.set(member, (this.counts.get(member) ?? 0) + 1);
    this.before(member);
    this.spend(known.test(member) ? 0 : this.cost.call);
  }

  spend(milliseconds: number): void {
    this.#now += milliseconds;
    const taken = this.#now - this.#runStarted;
    this.longest = Math.max(this.longest, taken);
    if (taken > longestRun) this.#isEnded = true;
    if (this.#isEnded) throw new RunEnded('Exceeded maximum execution time');
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }
}
