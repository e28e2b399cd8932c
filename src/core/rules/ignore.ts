import { displayPlainly, type CellValue } from '../grid/grid';
import type { Plan } from '../plan/types';
import { foldKey } from '../text/keys';
import { oneLine } from '../text/spaces';
import type { Finding } from './types';

/**
 * How a finding that a person has looked at is remembered: not by address, so that it outlives inserted rows. The texts
 * are kept as people read them, and compared by their keys.
 */
export interface IgnoreEntry {
  readonly rule: string;
  readonly value: string;
  readonly task: string;
}

/** The entry that would ignore a finding. */
export function ignoreEntry(finding: Finding, plan: Plan): IgnoreEntry {
  return {
    rule: finding.rule,
    value: oneLine(displayPlainly(finding.before)),
    task: oneLine(taskOf(finding.cell.row, plan)),
  };
}

/** The findings that the user's settings set aside. */
export class IgnoreList {
  readonly #plan: Plan;
  readonly #keys: ReadonlySet<string>;
  #tasks: ReadonlyMap<number, string> | null = null;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#keys = new Set(
      plan.settings.ignore.map(({ rule, value, task }) =>
        key({ rule, value: foldKey(value), task: foldKey(task) }),
      ),
    );
  }

  has(finding: Finding): boolean {
    if (this.#keys.size === 0) return false;
    this.#tasks ??= taskTexts(this.#plan);
    const task = this.#tasks.get(finding.cell.row) ?? '';
    return this.#keys.has(key({ rule: finding.rule, value: valueKey(finding.before), task }));
  }
}

function key({ rule, value, task }: IgnoreEntry): string {
  return JSON.stringify([rule, value, task]);
}

function valueKey(value: CellValue): string {
  return foldKey(displayPlainly(value));
}

function taskOf(row: number, { tasks }: Plan): string {
  return tasks.find(({ rows }) => rows.includes(row))?.fields.task?.text ?? '';
}

/** The folded text of the task that each row belongs to. */
function taskTexts(plan: Plan): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const task of plan.tasks) {
    const text = foldKey(task.fields.task?.text ?? '');
    for (const row of task.rows) texts.set(row, text);
  }
  return texts;
}
