import type { AreaCatalog } from '../catalog/types';
import { isCapitals } from './labels';
import type { Layout, Mark, RowFacts } from './row-facts';
import type { RawKind } from './raw-row';

/** A row among its neighbours. Rows that say themselves what they are (headers, sums, notes) are no neighbours. */
export interface Place {
  readonly facts: RowFacts;
  readonly next: RowFacts | null;
  /** The next row with a number of its own. */
  readonly nextNumbered: RowFacts | null;
  /** What the row before was taken for; `null` for the first and after sums. */
  readonly previousKind: RawKind | null;
  /** The last row before it with a number of its own, and what that was. */
  readonly numbered: RowFacts | null;
  readonly numberedKind: RawKind | null;
  /** A header stands directly above: a page may end there. */
  readonly belowHeader: boolean;
  /** Among the letters or bullets that the row belongs to, some have cells of their own. */
  readonly siblingsFilled: boolean;
  /** Its money is the sum of the rows whose numbers go on from its own. */
  readonly statesSum: boolean;
}

/** What holds for the whole table. */
export interface Habits {
  /** Tasks have numbers in cells of their own. */
  readonly numbered: boolean;
  /** Tasks say who, what or when: a numbered row without any of it is then no usual task. */
  readonly filled: boolean;
  /** Roman numerals number the tasks, not the sections. */
  readonly romanTasks: boolean;
  /** The tasks themselves are written in capitals. */
  readonly capitals: boolean;
  readonly isArea: (title: string) => boolean;
}

const taskMarks: ReadonlySet<Mark> = new Set<Mark>(['number', 'letter', 'code']);
/** Enough rows to know the habits of a table. */
const sampled = 500;

export function habitsOf(rows: readonly RowFacts[], layout: Layout, areas: AreaCatalog): Habits {
  const step = Math.max(1, Math.floor(rows.length / sampled));
  const some = rows.filter((_, index) => index % step === 0);
  const tasks = some.filter(({ seen, title }) => seen > 0 && title !== '');
  const marked = some.filter(({ mark, prefixed }) => taskMarks.has(mark) && !prefixed);
  const roman = some.filter(({ mark, prefixed }) => mark === 'roman' && !prefixed);
  const usual = marked.length > 0 ? marked : some;
  return {
    numbered:
      share(layout.keys.length > 0 ? tasks : some, ({ mark, prefixed }) => mark !== 'none' && !prefixed) >=
      0.5,
    filled: share(usual, ({ seen }) => seen > 0) >= 0.4,
    romanTasks: marked.length === 0 && roman.length >= 2 && share(roman, ({ seen }) => seen >= 2) > 0.5,
    capitals: share(tasks, ({ title }) => isCapitals(title)) > 0.5,
    isArea: (title) => areas.find(title) !== null,
  };
}

/** The rows of a table one after another, each with what is known of those around it. */
export class Places {
  readonly #rows: readonly RowFacts[];
  readonly #nextNumbered: (RowFacts | null)[];
  readonly #siblingsFilled: boolean[];
  #previousKind: RawKind | null = null;
  #numbered: RowFacts | null = null;
  #numberedKind: RawKind | null = null;

  constructor(
    rows: readonly RowFacts[],
    habits: Habits,
    private readonly amountOf: (facts: RowFacts) => number | null,
  ) {
    this.#rows = rows.map((facts) => withTrueMark(facts, habits));
    this.#nextNumbered = nextNumbered(this.#rows);
    this.#siblingsFilled = siblingsFilled(this.#rows);
  }

  at(position: number, belowHeader: boolean): Place | null {
    const facts = this.#rows[position];
    if (!facts) return null;
    return {
      facts,
      next: this.#rows[position + 1] ?? null,
      nextNumbered: this.#nextNumbered[position] ?? null,
      previousKind: this.#previousKind,
      numbered: this.#numbered,
      numberedKind: this.#numberedKind,
      belowHeader,
      siblingsFilled: this.#siblingsFilled[position] ?? false,
      statesSum: this.#statesSum(facts, position),
    };
  }

  #statesSum(facts: RowFacts, position: number): boolean {
    if (facts.mark !== 'number' || facts.money === 0) return false;
    let children = 0;
    let sum = 0;
    for (let index = position + 1; extendsPath(this.#rows[index] ?? null, facts); index++) {
      const child = this.#rows[index];
      if (child?.ordinal.path.length !== facts.ordinal.path.length + 1) continue;
      const amount = this.amountOf(child);
      if (amount !== null) children++;
      sum += amount ?? 0;
    }
    return children >= 2 && sum === this.amountOf(facts);
  }

  /** Takes note of what the row at a place is. */
  decided(facts: RowFacts, kind: RawKind): void {
    this.#previousKind = kind;
    if (!hasNumber(facts)) return;
    this.#numbered = facts;
    this.#numberedKind = kind;
  }

  /** A row of sums ends what stands above it. */
  passSums(): void {
    this.#previousKind = null;
  }
}

/** The child's number goes on from the parent's: 1.2 from 1, NV-1.2 from NV-1. */
export function extendsPath(child: RowFacts | null, parent: RowFacts | null): boolean {
  if (child?.mark === 'code' && parent?.mark === 'code')
    return child.ordinal.text.startsWith(`${parent.ordinal.text}.`);
  const own = child?.ordinal.path ?? [];
  const above = parent?.ordinal.path ?? [];
  return above.length > 0 && own.length > above.length && above.every((step, index) => own[index] === step);
}

/** The last step of a row's number: 3 of `2.3`; `null` where it has none. */
export function lastStep(facts: RowFacts | null): number | null {
  return facts?.ordinal.path.at(-1) ?? null;
}

function hasNumber({ mark, sharesOrdinal }: RowFacts): boolean {
  return !sharesOrdinal && mark !== 'none' && mark !== 'bullet' && mark !== 'letter';
}

/** Numbers at the head of a text count only where tasks have no numbers of their own, or in a heading. */
function withTrueMark(facts: RowFacts, habits: Habits): RowFacts {
  if (!facts.prefixed) return facts;
  const counts = facts.mark === 'number' ? !habits.numbered : facts.seen === 0;
  return counts ? facts : { ...facts, mark: 'none' };
}

function nextNumbered(rows: readonly RowFacts[]): (RowFacts | null)[] {
  const found: (RowFacts | null)[] = [];
  let next: RowFacts | null = null;
  for (let index = rows.length - 1; index >= 0; index--) {
    found[index] = next;
    const facts = rows[index];
    if (facts && hasNumber(facts)) next = facts;
  }
  return found;
}

function siblingsFilled(rows: readonly RowFacts[]): boolean[] {
  const filled = rows.map((facts) => isPoint(facts) && facts.filled > 0);
  const spread = (index: number, from: number): void => {
    if (isPoint(rows[index]) && isPoint(rows[from]) && filled[from] === true) filled[index] = true;
  };
  for (let index = 1; index < rows.length; index++) spread(index, index - 1);
  for (let index = rows.length - 2; index >= 0; index--) spread(index, index + 1);
  return filled;
}

function isPoint(facts: RowFacts | undefined): boolean {
  return facts?.mark === 'letter' || facts?.mark === 'bullet';
}

function share<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}
