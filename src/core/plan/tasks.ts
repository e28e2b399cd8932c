import { roles as allRoles, type Role } from '../catalog/roles';
import type { Agency } from '../values/agency/types';
import type { Deadline } from '../values/deadline/types';
import { splitLeadAndSupport } from '../values/agency/lead-and-support';
import { formatStatus } from '../values/status/parse-status';
import type { Status } from '../values/status/types';
import { readField } from './fields';
import { last } from './last';
import { countsToHundred } from './progress';
import type { SheetText } from './sheet-text';
import type { TaskOutline } from './outline';
import type { Column, Field, Read, Section, Task } from './types';
import type { ValueReader } from './value-reader';

/** A lead column, or a cell of it, that names the supporting agencies too. */
const withSupport = /phối hợp/i;
/** Marks in a cell of a grid that leave it without a tick. */
const noTick = /^[-–—0.\s]*$/;

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
        return own.length > 0 ? [[role, own]] : [];
      }),
    );
    this.#hundred = this.#countsToHundred(rows);
  }

  read(index: number, outline: TaskOutline, section: Section | null): Task {
    const { rows } = outline;
    const fields: Partial<Record<Role, Field>> = {};
    for (const [role, columns] of this.#columns) fields[role] = this.#field(role, columns, rows);
    const { values } = this;
    const leads = this.#leads(fields);
    return {
      index,
      row: rows[0] ?? 1,
      rows,
      section,
      group: outline.group,
      fields,
      ordinal: read(fields.ordinal, ({ text }) => values.ordinal(text)),
      budget: read(fields.budget, (field) => values.budget(field)),
      parts: (this.#columns.get('budgetPart') ?? []).map((column) => {
        const field = readField(this.sheet, 'budgetPart', column, rows);
        return withValue(field, values.budget(field));
      }),
      spent: read(fields.spent, (field) => values.budget(field)),
      start: read(fields.start, (field) => values.deadline(field)),
      deadline: read(fields.deadline, (field) => this.#deadline(field, rows)),
      finished: read(fields.finished, (field) => values.deadline(field)),
      status: read(fields.status, (field) => this.#status(field, rows)),
      progress: read(fields.progress, (field) => values.progress(field, this.#hundred)),
      leads: leads.leads,
      supports: leads.supports,
    };
  }

  /** Of several columns with one role the one that holds something; of order columns the last such, for it is finer. */
  #field(role: Role, columns: readonly Column[], rows: readonly number[]): Field {
    const fields = columns.map((column) => readField(this.sheet, role, column, rows));
    const filled = (field: Field): boolean =>
      !(field.column.tick ? noTick.test(field.text) : field.text === '');
    const found = role === 'ordinal' ? last(fields, filled) : fields.find(filled);
    const [first] = fields;
    if (!first) throw new Error(`No column has the role ${role}.`);
    return found ?? (first.column.tick ? { ...first, pieces: [], text: '' } : first);
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

  #leads(fields: Partial<Record<Role, Field>>): Pick<Task, 'leads' | 'supports'> {
    const { lead, support } = fields;
    if (!lead || support || !(withSupport.test(lead.column.header) || withSupport.test(lead.text))) {
      return { leads: this.#agencies(lead), supports: this.#agencies(support) };
    }
    const split = splitLeadAndSupport(lead.text);
    return {
      leads: withValue(lead, this.values.agenciesIn(split.lead)),
      supports: { ...lead, role: 'support', value: this.values.agenciesIn(split.support) },
    };
  }

  #agencies(field: Field | undefined): Read<readonly Agency[]> | null {
    return read(field, (own) => this.values.agencies(own));
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

function read<Value>(field: Field | undefined, value: (field: Field) => Value): Read<Value> | null {
  return field ? withValue(field, value(field)) : null;
}

/** Spelled out, for spreading would dominate the reading of large plans. */
function withValue<Value>({ role, column, cell, pieces, text }: Field, value: Value): Read<Value> {
  return { role, column, cell, pieces, text, value };
}
