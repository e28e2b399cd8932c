import { columnLetter } from '../../core/grid/address';
import type { Language } from '../../core/i18n/text';
import { roleNames } from '../../core/plan/role-names';
import type { Plan } from '../../core/plan/types';
import type { Rule, Severity } from '../../core/rules/types';
import { itemsOfStep, type Steps } from '../../core/steps';
import { oneLine } from '../../core/text/spaces';
import { severities, type FoundItem } from './found-items';
import type { Grouping } from './state';

export interface Group {
  readonly key: string;
  readonly title: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly items: readonly FoundItem[];
}

export interface GroupOptions {
  readonly plan: Plan;
  readonly rules: readonly Rule[];
  readonly language: Language;
  /** The title of a row: its number and what it is about. */
  readonly rowTitle: (row: number, about: string) => string;
}

/** By rule: the gravest first, then in the order of the rules. By column and by row: as on the sheet. */
export function* groupItems(
  items: readonly FoundItem[],
  grouping: Grouping,
  options: GroupOptions,
): Steps<readonly Group[]> {
  const parts = new Map<string | number, FoundItem[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, grouping);
    const part = parts.get(key);
    if (part) part.push(item);
    else parts.set(key, [item]);
    if (index % itemsOfStep === 0) yield;
  }
  const titleOf = titles[grouping](options);
  const groups: (Group & { readonly order: string | number })[] = [];
  for (const [key, part] of parts) {
    groups.push({
      key: `${grouping}:${key}`,
      title: titleOf(key, part),
      severity: gravestOf(part),
      items: part,
      order: key,
    });
    if (groups.length % itemsOfStep === 0) yield;
  }
  const position = new Map(options.rules.map(({ meta }, index) => [meta.id, index]));
  const placeOf = ({ order }: { order: string | number }): number =>
    typeof order === 'number' ? order : (position.get(order) ?? 0);
  return groups.sort(
    (a, b) =>
      (grouping === 'rule' ? severities.indexOf(a.severity) - severities.indexOf(b.severity) : 0) ||
      placeOf(a) - placeOf(b),
  );
}

function keyOf({ finding }: FoundItem, grouping: Grouping): string | number {
  if (grouping === 'rule') return finding.rule;
  return grouping === 'column' ? finding.cell.col : finding.cell.row;
}

function gravestOf(items: readonly FoundItem[]): Severity {
  return (
    severities.find((severity) => items.some(({ finding }) => finding.severity === severity)) ?? 'review'
  );
}

type TitleOf = (key: string | number, items: readonly FoundItem[]) => string;

const titles: Readonly<Record<Grouping, (options: GroupOptions) => TitleOf>> = {
  rule: ({ rules, language }) => {
    const names = new Map(rules.map(({ meta }) => [meta.id, meta.title[language]]));
    return (rule) => names.get(String(rule)) ?? String(rule);
  },
  column: ({ plan, language }) => {
    const columns = new Map(plan.columns.map((column) => [column.col, column]));
    return (col) => {
      const { role = null, header = '' } = columns.get(Number(col)) ?? {};
      const name = role === null ? oneLine(header) : roleNames[role][language];
      return name === '' ? columnLetter(Number(col)) : `${columnLetter(Number(col))} · ${name}`;
    };
  },
  row:
    ({ rowTitle }) =>
    (row, [first]) => {
      const ordinal = first?.task?.ordinal?.text ?? '';
      const about = first?.task?.fields.task?.text ?? '';
      return rowTitle(Number(row), oneLine(`${ordinal} ${about}`));
    },
};
