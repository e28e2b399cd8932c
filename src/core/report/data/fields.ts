import type { CellStyle } from '../../grid/sheet-spec';
import type { Language, Text } from '../../i18n/text';
import type { Plan, Read, Task } from '../../plan/types';
import type { Rollup } from '../../rollup/types';
import { serialFromDate, type CivilDate } from '../../values/civil-date';
import { styles } from '../styles';
import { asConstant, sourceOf } from './sources';
import { texts } from './texts';
import type { Content } from '../sheet-builder';
import type { DataField, DataLayout } from './layout';

/** A column of the data sheet. */
export interface FieldSpec {
  readonly field: DataField;
  readonly title: Text;
  /** What the title names: the number of an agency, the header of a column. */
  readonly titleData?: Readonly<Record<string, string | number | Text>>;
  readonly width: number;
  /** Columns that only formulas need. */
  readonly hidden?: boolean;
  readonly content: (task: Task) => Omit<Content, 'style'>;
  readonly style: CellStyle;
}

/** What the columns of tasks are made of. */
export interface TaskFieldContext {
  readonly plan: Plan;
  readonly rollup: Rollup;
  readonly language: Language;
  readonly layout: () => DataLayout;
  /** The two columns of the table of status words. */
  readonly words: () => { readonly words: string; readonly meanings: string };
}

/** A column of what the engine knows. */
export function constantField(
  field: DataField & keyof typeof texts,
  width: number,
  style: FieldSpec['style'],
  valueOf: (task: Task) => string | number,
): FieldSpec {
  return { field, title: texts[field], width, style, content: (task) => ({ value: valueOf(task) }) };
}

export function hidden(field: FieldSpec): FieldSpec {
  return { ...field, hidden: true };
}

/** A column of what the first cell of a field held when the summary was made. */
export function rememberedField(
  field: DataField,
  plan: Plan,
  readOf: (task: Task) => Read<unknown> | null,
  title: keyof typeof texts,
): FieldSpec {
  return {
    field,
    title: texts.read,
    titleData: { title: texts[title] },
    width: 12,
    hidden: true,
    style: styles.line,
    content: (task) => {
      const read = readOf(task);
      const [value = null] = read ? sourceOf(plan, task, read).values : [];
      return { value: asConstant(value) };
    },
  };
}

export function hasColumn(plan: Plan, role: 'deadline' | 'status' | 'progress' | 'finished'): boolean {
  return plan.columns.some((column) => column.role === role);
}

/** The day as a spreadsheet counts it; empty where there is none. */
export function serial(date: CivilDate | null): number | '' {
  return date === null ? '' : serialFromDate(date);
}
