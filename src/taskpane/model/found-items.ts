import { formatAddress } from '../../core/grid/address';
import { displayPlainly } from '../../core/grid/grid';
import { formatMessage } from '../../core/i18n/message';
import type { Language } from '../../core/i18n/text';
import { roleNames } from '../../core/plan/role-names';
import type { Column, Plan, Task } from '../../core/plan/types';
import type { Finding, Severity } from '../../core/rules/types';
import { itemsOfStep, type Steps } from '../../core/steps';
import { bareKey } from '../../core/text/keys';
import type { Filters } from './state';

export const severities: readonly Severity[] = ['error', 'warning', 'review'];

/** A finding that can be told from all others, also after the table is checked again. */
export interface FoundItem {
  /** Rule and cell, and a number where the rule says several things of the cell. */
  readonly id: string;
  readonly finding: Finding;
  /** The task in whose rows the cell lies. */
  readonly task: Task | null;
  /** The column in which the cell lies. */
  readonly column: Column | null;
}

export function* foundItems(findings: readonly Finding[], plan: Plan): Steps<readonly FoundItem[]> {
  const taskAt = new Map(plan.tasks.flatMap((task) => task.rows.map((row) => [row, task] as const)));
  const columnAt = new Map(plan.columns.map((column) => [column.col, column]));
  const met = new Map<string, number>();
  const items: FoundItem[] = [];
  for (const finding of findings) {
    const name = `${finding.rule}@${formatAddress(finding.cell)}`;
    const number = (met.get(name) ?? 0) + 1;
    met.set(name, number);
    const id = number === 1 ? name : `${name}#${number}`;
    const { row, col } = finding.cell;
    items.push({ id, finding, task: taskAt.get(row) ?? null, column: columnAt.get(col) ?? null });
    if (items.length % itemsOfStep === 0) yield;
  }
  return items;
}

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(items: readonly FoundItem[]): Counts {
  const counts = { error: 0, warning: 0, review: 0 };
  for (const { finding } of items) counts[finding.severity]++;
  return counts;
}

/** How many findings have a safe fix. */
export function countFixable(items: readonly FoundItem[]): number {
  return items.filter(({ finding }) => finding.fix !== null).length;
}

/**
 * The items of the chosen severities that hold the words of the search: in the message, the cell, its address, its
 * column, or the task. Marks and case do not count, so that one can search without a Vietnamese keyboard.
 */
export function* filterItems(
  items: readonly FoundItem[],
  { severities: shown, search }: Pick<Filters, 'severities' | 'search'>,
  language: Language,
): Steps<readonly FoundItem[]> {
  const words = bareKey(search).split(' ').filter(Boolean);
  const keys = new KeyCache();
  const holds = (item: FoundItem): boolean => {
    const text = searchText(item, language, keys);
    return words.every((word) => text.includes(word));
  };
  const found: FoundItem[] = [];
  for (const [index, item] of items.entries()) {
    if (shown.has(item.finding.severity) && (words.length === 0 || holds(item))) found.push(item);
    if (index % itemsOfStep === 0) yield;
  }
  return found;
}

const searchTexts: Record<Language, WeakMap<FoundItem, string>> = { vi: new WeakMap(), en: new WeakMap() };

/** Findings have much of their words in common, and a key takes its time. */
class KeyCache {
  readonly #keys = new Map<string, string>();

  of(text: string): string {
    const key = this.#keys.get(text) ?? bareKey(text);
    this.#keys.set(text, key);
    return key;
  }
}

function searchText(item: FoundItem, language: Language, keys: KeyCache): string {
  const known = searchTexts[language].get(item);
  if (known !== undefined) return known;
  const { finding, task, column } = item;
  const text = [
    formatAddress(finding.cell),
    formatMessage(finding.message, finding.data, language),
    displayPlainly(finding.before),
    column?.header ?? '',
    column?.role ? roleNames[column.role][language] : '',
    task?.ordinal?.text ?? '',
    task?.fields.task?.text ?? '',
  ]
    .map((part) => keys.of(part))
    .join(' ');
  searchTexts[language].set(item, text);
  return text;
}
