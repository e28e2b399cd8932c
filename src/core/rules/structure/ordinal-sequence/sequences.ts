import type { Plan, Read, Task } from '../../../plan/types';
import type { Ordinal } from '../../../values/ordinal/types';

/** An order number that takes part in a sequence. */
export interface Numbered {
  readonly read: Read<Ordinal>;
  /** The last number of its path: what counts up. */
  readonly last: number;
  /** The numbers before it: `1` of `1.2`. Only numbers with the same parent follow each other. */
  readonly parent: string;
}

/** The numbered tasks of each section, in order; a task without a number breaks the sequence in two. */
export function sequencesOf(plan: Plan): Numbered[][] {
  const sequences: Numbered[][] = [];
  let section: Task['section'] | undefined;
  let open = false;
  for (const task of plan.tasks) {
    const numbered = toNumbered(task);
    if (task.section !== section || !open) sequences.push([]);
    section = task.section;
    open = numbered !== null;
    if (numbered) sequences.at(-1)?.push(numbered);
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

function toNumbered(task: Task): Numbered | null {
  const read = task.ordinal;
  const last = read?.value.path.at(-1);
  if (!read || last === undefined) return null;
  const { kind, path } = read.value;
  // Roman numbers and codes on tasks are labels of the plan's own; only counting numbers are judged.
  if (kind !== 'number' && kind !== 'decimal' && kind !== 'letter') return null;
  return {
    read,
    last,
    parent: `${task.group?.row ?? ''} ${kind === 'letter' ? 'a' : ''}${path.slice(0, -1).join('.')}`,
  };
}
