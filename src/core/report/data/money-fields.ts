import type { Budget } from '../../values/budget/types';
import type { Column, Plan, Read, Task } from '../../plan/types';
import { namesYear, sumOf, taskBudget } from '../../rollup/task-budget';
import { styles } from '../styles';
import type { FieldSpec } from './fields';
import type { DataField, DataLayout } from './layout';
import { moneyCell, type MoneyCell } from './money';
import { texts } from './texts';

const million = 1_000_000;
const longestHeader = 120;

/** One money column of the plan on the data sheet. */
interface MoneyColumn {
  readonly amount: DataField;
  readonly unclear: DataField;
  readonly read: DataField;
  readonly of: (task: Task) => Read<Budget> | null;
}

/** The columns of the data sheet that hold money, in triệu đồng. The sheet shows `shown`, the others serve formulas. */
export function moneyFields(
  plan: Plan,
  layout: () => DataLayout,
): { readonly shown: FieldSpec[]; readonly helping: FieldSpec[] } {
  const shown: FieldSpec[] = [];
  const helping: FieldSpec[] = [];
  const partColumns = plan.columns.filter(({ role }) => role === 'budgetPart');
  const hasTotal = plan.columns.some(({ role }) => role === 'budget');
  const total: MoneyColumn = {
    amount: partColumns.length > 0 ? 'total' : 'budget',
    unclear: partColumns.length > 0 ? 'totalUnclear' : 'budgetUnclear',
    read: 'budgetRead',
    of: (task) => task.budget,
  };
  const spent: MoneyColumn = {
    amount: 'spent',
    unclear: 'spentUnclear',
    read: 'spentRead',
    of: (task) => task.spent,
  };
  const cellOf = ({ amount, read, of }: MoneyColumn, task: Task): MoneyCell | null => {
    const money = of(task);
    if (!money) return null;
    const own = { amount: layout().own(amount, task.index), read: layout().own(read, task.index) };
    return moneyCell(plan, task, money, own);
  };
  const fieldsOf = (
    column: MoneyColumn,
    title: Pick<FieldSpec, 'title' | 'titleData'>,
    unclear: FieldSpec['title'],
  ) => ({
    amount: {
      ...title,
      field: column.amount,
      width: 12,
      style: styles.money,
      content: (task: Task) => formula(cellOf(column, task), 'amount', 'amountRead', ''),
    },
    unclear: {
      title: unclear,
      ...(title.titleData ? { titleData: title.titleData } : {}),
      field: column.unclear,
      width: 9,
      style: styles.count,
      content: (task: Task) => formula(cellOf(column, task), 'unclear', 'unclearRead', 0),
    },
    read: {
      ...(title.titleData
        ? { title: texts.partRead, titleData: title.titleData }
        : { title: texts.read, titleData: { title: title.title } }),
      field: column.read,
      width: 12,
      hidden: true,
      style: styles.line,
      content: (task: Task) => ({ value: cellOf(column, task)?.read ?? null }),
    },
  });

  if (hasTotal) {
    shown.push({
      field: 'budgetText',
      title: texts.budgetText,
      width: 14,
      style: styles.money,
      content: (task) => formula(cellOf(total, task), 'text', 'textRead', ''),
    });
    const own = fieldsOf(
      total,
      { title: partColumns.length > 0 ? texts.total : texts.budget },
      total.unclear === 'totalUnclear' ? texts.totalUnclear : texts.budgetUnclear,
    );
    (partColumns.length > 0 ? helping : shown).push(own.amount, own.unclear);
    helping.push(own.read);
  }
  partColumns.forEach((column, index) => {
    const number = index + 1;
    const part: MoneyColumn = {
      amount: `part${number}`,
      unclear: `part${number}Unclear`,
      read: `part${number}Read`,
      of: (task) => task.parts.find((one) => one.column.col === column.col) ?? null,
    };
    const own = fieldsOf(
      part,
      { title: texts.part, titleData: { number, header: shortened(column.header) } },
      texts.partUnclear,
    );
    helping.push(own.amount, own.unclear, own.read);
  });
  if (partColumns.length > 0) shown.push(...budgetOfParts(partColumns, hasTotal, layout));
  if (plan.columns.some(({ role }) => role === 'spent')) {
    const own = fieldsOf(spent, { title: texts.spent }, texts.spentUnclear);
    shown.push(own.amount, own.unclear);
    helping.push(own.read);
  }
  return { shown, helping };
}

/** The title of a column of a table has 255 characters at most. */
function shortened(header: string): string {
  return header.length > longestHeader ? `${header.slice(0, longestHeader - 1)}…` : header;
}

/** The budget of a task whose money is divided: its total, or its parts added up where the total is empty. */
function budgetOfParts(columns: readonly Column[], hasTotal: boolean, layout: () => DataLayout): FieldSpec[] {
  const byYear = columns[0] !== undefined && namesYear(columns[0]);
  const counted = columns.flatMap((column, index) => (namesYear(column) === byYear ? [index + 1] : []));
  const cells = (task: Task, field: (number: number) => DataField): string =>
    counted.map((number) => layout().own(field(number), task.index)).join(',');
  const total = (task: Task): { amount: string; unclear: string } => ({
    amount: layout().own('total', task.index),
    unclear: layout().own('totalUnclear', task.index),
  });
  const orTotal = (task: Task, ofParts: string, ofTotal: 'amount' | 'unclear'): string => {
    if (!hasTotal) return ofParts;
    const { amount, unclear } = total(task);
    return `IF(AND(NOT(ISNUMBER(${amount})),${unclear}=0),${ofParts},${ofTotal === 'amount' ? amount : unclear})`;
  };
  return [
    {
      field: 'budget',
      title: texts.budget,
      width: 12,
      style: styles.money,
      content: (task) => {
        const parts = cells(task, (number) => `part${number}`);
        return {
          formula: `=${orTotal(task, `IF(COUNT(${parts})=0,"",ROUND(SUM(${parts}),6))`, 'amount')}`,
          value: amountOf(task),
        };
      },
    },
    {
      field: 'budgetUnclear',
      title: texts.budgetUnclear,
      width: 9,
      style: styles.count,
      content: (task) => ({
        formula: `=${orTotal(task, `SUM(${cells(task, (number) => `part${number}Unclear`)})`, 'unclear')}`,
        value: taskBudget(task).unclear.length,
      }),
    },
  ];
}

/** The budget of a task as the data sheet states it, in triệu đồng: `""` where there is none or it is unclear. */
export function amountOf(task: Task): number | string {
  const total = task.budget;
  if (total && total.value.kind !== 'none')
    return total.value.dong === null ? '' : total.value.dong / million;
  const [first] = task.parts;
  const counted = task.parts.filter(({ column }) => first && namesYear(column) === namesYear(first.column));
  return counted.some(({ value }) => value.dong !== null) ? sumOf(counted).dong / million : '';
}

function formula(
  cell: MoneyCell | null,
  part: 'amount' | 'unclear' | 'text',
  known: 'amountRead' | 'unclearRead' | 'textRead',
  empty: '' | 0,
): ReturnType<FieldSpec['content']> {
  const text = cell?.[part] ?? null;
  return text === null || cell === null
    ? { value: empty === '' ? null : empty }
    : { formula: `=${text}`, value: cell[known] ?? empty };
}
