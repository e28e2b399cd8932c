import type { AreaCatalog } from '../catalog/types';
import type { CellRef } from '../grid/address';
import type { Ordinal } from '../values/ordinal/types';
import { headingLevels, type HeadingLevel } from './heading-levels';
import { amountInWords } from './labels';
import type { SectionTitle } from './opening-title';
import { extendsPath } from './places';
import type { RawRow } from './raw-row';
import { noOrdinal, type RowFacts } from './row-facts';
import { sumScopes, type SumScope } from './sum-scopes';
import type { PlanRow, RowKind } from './types';

/** A section before its values are read. */
export interface SectionOutline {
  readonly index: number;
  readonly row: number;
  readonly cell: CellRef;
  readonly title: string;
  readonly ordinal: Ordinal;
  readonly parent: number | null;
  /** It has a row of its own; else its first task names it. */
  readonly headed: boolean;
}

/** A task's rows and where it stands. */
export interface TaskOutline {
  readonly rows: number[];
  readonly section: number | null;
  readonly group: PlanRow | null;
}

export interface SumOutline {
  readonly facts: RowFacts;
  readonly scope: Exclude<SumScope, 'none'>;
  readonly section: number | null;
  readonly group: PlanRow | null;
}

/** The table's rows with what they belong to, still without values. */
export interface Outline {
  readonly rows: readonly PlanRow[];
  readonly sections: readonly SectionOutline[];
  readonly tasks: readonly TaskOutline[];
  readonly sums: readonly SumOutline[];
  readonly words: readonly RowFacts[];
}

/**
 * Puts tasks under their sections and groups, and sums to what they close.
 *
 * @param opening the title of the first section where it stands above the table
 */
export function outlineOf(
  rawRows: readonly RawRow[],
  areas: AreaCatalog,
  opening: SectionTitle | null,
): Outline {
  const levels = headingLevels(rawRows, areas);
  const scopes = sumScopes(rawRows, levels);
  const builder = new OutlineBuilder();
  if (opening) builder.open(opening);
  for (const raw of rawRows) builder.add(raw, levels.get(raw.row) ?? null, scopes.get(raw.row) ?? 'none');
  return builder;
}

interface OpenSection {
  readonly index: number;
  readonly level: number;
}

interface OpenGroup {
  readonly row: PlanRow;
  readonly facts: RowFacts;
  /** How its tasks are numbered: on from the group's number, from 1 again, or not at all so far. */
  numbering: 'extended' | 'restarted' | 'none';
  empty: boolean;
}

class OutlineBuilder implements Outline {
  readonly rows: PlanRow[] = [];
  readonly sections: SectionOutline[] = [];
  readonly tasks: TaskOutline[] = [];
  readonly sums: SumOutline[] = [];
  readonly words: RowFacts[] = [];
  #open: OpenSection[] = [];
  #group: OpenGroup | null = null;

  add({ row, kind, facts }: RawRow, level: HeadingLevel | null, scope: SumScope): void {
    const ordinal = facts?.ordinal ?? noOrdinal;
    if (kind === 'heading' && facts && level) this.#addHeading(facts, level);
    else if (kind === 'total' && facts) this.#addSum(facts, scope);
    else if (kind === 'task' && facts) this.#addTask(facts, level);
    else if (kind === 'continuation') {
      this.tasks.at(-1)?.rows.push(row);
      this.#push({ row, kind, ordinal, section: this.#section(), task: this.tasks.length - 1 });
    } else {
      if (kind === 'words' && facts) this.words.push(facts);
      const plain: RowKind = kind === 'heading' ? 'note' : kind;
      const own = kind === 'header' ? noOrdinal : ordinal;
      this.#push({ row, kind: plain, ordinal: own, section: this.#section(), task: null });
    }
  }

  /** The table's rows begin inside a section. */
  open(title: SectionTitle): void {
    this.#openSection(title, 0, false);
  }

  #addHeading(facts: RowFacts, { kind, level }: HeadingLevel): void {
    if (kind === 'group') {
      const row = this.#push({
        row: facts.row,
        kind,
        ordinal: facts.ordinal,
        section: this.#section(),
        task: null,
      });
      this.#group = { row, facts, numbering: 'none', empty: true };
      if (facts.money > 0) this.sums.push({ facts, scope: 'group', section: this.#section(), group: row });
      return;
    }
    const open = this.#open.find((candidate) => candidate.level === level);
    const same = open && isSameTitle(this.sections[open.index], facts);
    const section = same ? open.index : this.#openSection(titleOf(facts), level, true);
    this.#push({ row: facts.row, kind, ordinal: facts.ordinal, section, task: null });
  }

  #openSection(title: SectionTitle, level: number, headed: boolean): number {
    const index = this.sections.length;
    this.#open = this.#open.filter((open) => open.level < level);
    this.sections.push({ index, ...title, parent: this.#section(), headed });
    this.#open.push({ index, level });
    this.#group = null;
    return index;
  }

  #addTask(facts: RowFacts, level: HeadingLevel | null): void {
    if (level?.kind === 'section') this.#openSection(titleOf(facts), level.level, false);
    const group = this.#group;
    if (group && !isInGroup(facts, group)) this.#group = null;
    const task = this.tasks.length;
    this.tasks.push({ rows: [facts.row], section: this.#section(), group: this.#group?.row ?? null });
    this.#push({ row: facts.row, kind: 'task', ordinal: facts.ordinal, section: this.#section(), task });
  }

  #addSum(facts: RowFacts, scope: SumScope): void {
    const section = scope === 'grand' ? null : this.#section();
    const kind: RowKind = scope === 'none' ? 'note' : scope === 'grand' ? 'total' : 'subtotal';
    if (scope !== 'none') {
      const group = scope === 'group' ? (this.#group?.row ?? null) : null;
      this.sums.push({ facts, scope, section, group });
    }
    if (amountInWords(facts.label) !== null) this.words.push(facts);
    if (scope === 'grand' && this.tasks.length > 0) this.#open = [];
    this.#push({ row: facts.row, kind, ordinal: facts.ordinal, section, task: null });
  }

  #section(): number | null {
    return this.#open.at(-1)?.index ?? null;
  }

  #push(row: PlanRow): PlanRow {
    this.rows.push(row);
    return row;
  }
}

const goesOn = /\s*\((?:tiếp theo|tiếp)\)\s*$/i;

/** The title of a section is repeated on a new page. */
function isSameTitle(section: SectionOutline | undefined, { ordinal, title }: RowFacts): boolean {
  return (
    section?.ordinal.text === ordinal.text && section.title === title.replace(goesOn, '').replace(/\n/g, ' ')
  );
}

function titleOf({ row, titleCell, title, ordinal }: RowFacts): SectionTitle {
  return { row, cell: titleCell, title: title.replace(/\n/g, ' '), ordinal };
}

/** Takes note of how the group's tasks are numbered, and tells whether this one is still among them. */
function isInGroup(facts: RowFacts, group: OpenGroup): boolean {
  const first = group.empty;
  group.empty = false;
  if (facts.mark !== 'number') return true;
  if (extendsPath(facts, group.facts)) group.numbering = 'extended';
  else if (first) group.numbering = 'restarted';
  else return group.numbering === 'restarted';
  return true;
}
