import { roles as allRoles, type Role } from '../catalog/roles';
import type { Agency } from '../values/agency/types';
import type { Deadline } from '../values/deadline/types';
import { splitLeadAndSupport } from '../values/agency/lead-and-support';
import { formatStatus } from '../values/status/parse-status';
import type { Status } from '../values/status/types';
import { readField } from './fields';
import { countsToHundred } from './progress';
import type { SheetText } from './sheet-text';
import type { TaskOutline } from './outline';
import type { Column, Field, Read, Section, Task } from './types';
import type { ValueReader } from './value-reader';

/** A lead column, or a cell of it, that names the supporting agencies too. */
const withSupport = /phối hợp/i;
/** Marks in a cell of a grid that leave it without a tick. */
const noTick = /^[-–—0.\s]*$/;

type Fields = Partial<Record<Role, Field>>;

/** Reads the tasks of a table column by column. */
export class TaskReader {
  readonly #columns: ReadonlyMap<Role, readonly Column[]>;
  readonly #hundred: boolean;

  constructor(
    private readonly sheet: SheetText,
    private readonly values: ValueReader,
    columns: readonly Column[],
    rows: { readonly firstRow: number; readonly lastRow: number },
  ) {
    this.#columns = new Map(
      allRoles.flatMap((role): [Role, Column[]][] => {
        const own = columns.filter((column) => column.role === role);
        // Of several order columns the last is the finest.
        if (role === 'ordinal') own.reverse();
        return own.length > 0 ? [[role, own]] : [];
      }),
    );
    this.#hundred = this.#countsToHundred(rows);
  }

  read(index: number, outline: TaskOutline, section: Section | null): Task {
    const { rows } = outline;
    const fields: Fields = {};
    for (const [role, columns] of this.#columns) fields[role] = this.#field(role, columns, rows);
    const { values } = this;
    const { leads, supports } = this.#agencies(fields);
    return {
      index,
      row: rows[0] ?? 1,
      rows,
      section,
      group: outline.group,
      fields,
      ordinal: read(fields, 'ordinal', ({ text }) => values.ordinal(text)),
      budget: read(fields, 'budget', (field) => values.budget(field)),
      parts: (this.#columns.get('budgetPart') ?? []).map((column) => {
        const field = readField(this.sheet, 'budgetPart', column, rows);
        return withValue(field, values.budget(field));
      }),
      spent: read(fields, 'spent', (field) => values.budget(field)),
      start: read(fields, 'start', (field) => values.deadline(field)),
      deadline: read(fields, 'deadline', (field) => this.#deadline(field, rows)),
      finished: read(fields, 'finished', (field) => values.deadline(field)),
      status: read(fields, 'status', (field) => this.#status(field, rows)),
      progress: read(fields, 'progress', (field) => values.progress(field, this.#hundred)),
      leads,
      supports,
    };
  }

  /** Of several columns with one role the first that holds something, else the leftmost. */
  #field(role: Role, columns: readonly Column[], rows: readonly number[]): Field {
    let first: Field | null = null;
    for (const column of columns) {
      const field = readField(this.sheet, role, column, rows);
      if (column.tick ? !noTick.test(field.text) : field.text !== '') return field;
      if (!first || column.col < first.column.col) first = field;
    }
    if (!first) throw new Error(`No column has the role ${role}.`);
    return first.column.tick ? { ...first, pieces: [], text: '' } : first;
  }

  #ticked(role: Role, rows: readonly number[]): Field[] {
    return (this.#columns.get(role) ?? [])
      .filter(({ tick }) => tick !== null)
      .map((column) => readField(this.sheet, role, column, rows))
      .filter(({ text }) => !noTick.test(text));
  }

  /** Of ticks under `Quý I` to `Quý IV` each is a milestone. */
  #deadline(field: Field, rows: readonly number[]): Deadline {
    const { tick } = field.column;
    if (!tick || !('deadline' in tick)) return this.values.deadline(field);
    const times = this.#ticked('deadline', rows).flatMap(({ column }) =>
      column.tick && 'deadline' in column.tick ? [column.tick.deadline] : [],
    );
    return this.values.deadlineText(times.join(', '));
  }

  /** Two ticks in a grid of statuses contradict each other. */
  #status(field: Field, rows: readonly number[]): Status {
    const { tick } = field.column;
    if (!tick || !('status' in tick)) return this.values.status(field);
    const ticked = this.#ticked('status', rows);
    const codes = [
      ...new Set(
        ticked.flatMap(({ column }) => (column.tick && 'status' in column.tick ? [column.tick.status] : [])),
      ),
    ];
    const [code = 'unknown', ...others] = codes;
    return { code: others.length > 0 ? 'unknown' : code, text: codes.map(formatStatus).join('; ') };
  }

  #agencies(fields: Fields): Pick<Task, 'leads' | 'supports'> {
    const { values } = this;
    const { lead, support } = fields;
    if (!lead || support || !(withSupport.test(lead.column.header) || withSupport.test(lead.text))) {
      const agencies = (field: Field): readonly Agency[] => values.agencies(field);
      return { leads: read(fields, 'lead', agencies), supports: read(fields, 'support', agencies) };
    }
    const split = splitLeadAndSupport(lead.text);
    return {
      leads: withValue(lead, values.agenciesIn(split.lead)),
      supports: { ...lead, role: 'support', value: values.agenciesIn(split.support) },
    };
  }

  #countsToHundred({ firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number }): boolean {
    const col = this.#columns.get('progress')?.[0]?.col;
    if (col === undefined) return false;
    for (let row = firstRow; row <= lastRow; row++) {
      if (countsToHundred(this.sheet.grid.cell(row, col), this.sheet.text(row, col))) return true;
    }
    return false;
  }
}

/** Gives the field of a role its meaning; the field is not kept a second time without it. */
function read<Value>(fields: Fields, role: Role, valueOf: (field: Field) => Value): Read<Value> | null {
  const field = fields[role];
  if (!field) return null;
  const meaning = withValue(field, valueOf(field));
  fields[role] = meaning;
  return meaning;
}

/** Spelled out, for spreading would dominate the reading of large plans. */
function withValue<Value>({ role, column, cell, pieces, text }: Field, value: Value): Read<Value> {
  return { role, column, cell, pieces, text, value };
}
