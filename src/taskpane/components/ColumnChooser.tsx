import { Field, Select } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Role } from '../../core/catalog/roles';
import { columnLetter } from '../../core/grid/address';
import type { Text } from '../../core/i18n/text';
import { roleNames } from '../../core/plan/role-names';
import type { Column } from '../../core/plan/types';
import type { Rule } from '../../core/rules/types';
import { oneLine } from '../../core/text/spaces';
import { presentColumns, type ColumnChoice } from '../model/actions/columns';
import type { ColumnTable } from '../model/state';
import { usePane, useWords, type Words } from './pane-context';

/** So many values show what a column holds. */
const sampleValues = 2;
const sampleLength = 30;
const headerLength = 40;

interface ColumnChooserProps {
  readonly table: ColumnTable;
  readonly role: Role;
  readonly choice: ColumnChoice;
  readonly onChoose: (choice: ColumnChoice) => void;
}

/** One dropdown for the column of a role. */
export function ColumnChooser({ table, role, choice, onChoose }: ColumnChooserProps): ReactElement {
  const pane = usePane();
  const words = useWords();
  const { say, read } = words;
  const found = presentColumns(table, role);
  const auto =
    found.length === 0 ? say('columns.autoNone') : say('columns.auto', { columns: found.join(', ') });
  const value = typeof choice === 'string' ? choice : choice.join(',');
  const several = typeof choice !== 'string' && choice.length > 1 ? value : null;
  const shown = typeof choice === 'string' ? found[0] : choice[0];
  const samples = useMemo(() => (choice === 'none' ? '' : samplesOf(table, shown)), [table, shown, choice]);
  const unsure = choice === 'auto' ? rivalsOf(table, role) : [];
  const idle = shown === undefined || choice === 'none' ? rulesWithout(pane.rules, role) : 0;
  const hints = [
    ...(samples === '' ? [] : [say('columns.sample', { values: samples })]),
    ...(unsure.length === 0 ? [] : [say('columns.unsure', { roles: unsure.map(read).join(', ') })]),
    ...(idle === 0 ? [] : [say('columns.idle', { count: idle })]),
  ];
  return (
    <Field label={read(roleNames[role])} {...(hints.length === 0 ? {} : { hint: hints.join(' ') })}>
      <Select value={value} onChange={(_, data) => onChoose(choiceOf(data.value))}>
        <option value="auto">{auto}</option>
        {role !== 'task' && <option value="none">{say('columns.none')}</option>}
        {several !== null && <option value={several}>{several}</option>}
        {table.columns.map((column) => (
          <option key={column.col} value={columnLetter(column.col)}>
            {columnTitle(column, words)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What else the column that was found may be. */
function rivalsOf({ columns }: ColumnTable, role: Role): readonly Text[] {
  const rivals = columns.filter((column) => column.role === role).flatMap((column) => column.rivals);
  return [...new Set(rivals)].map((rival) => roleNames[rival]);
}

/** How many rules cannot look without such a column. */
function rulesWithout(rules: readonly Rule[], role: Role): number {
  return rules.filter(({ meta }) => meta.columns.includes(role)).length;
}

function choiceOf(value: string): ColumnChoice {
  return value === 'auto' || value === 'none' ? value : value.split(',');
}

function columnTitle({ col, header }: Column, { say }: Words): string {
  const title = header === '' ? say('columns.noHeader') : shortened(header, headerLength);
  return `${columnLetter(col)} · ${title}`;
}

/** What the first rows say in a column. */
function samplesOf({ grid, columns, rows }: ColumnTable, letters: string | undefined): string {
  const column = columns.find(({ col }) => columnLetter(col) === letters);
  if (!column) return '';
  const values: string[] = [];
  for (const row of rows) {
    const text = shortened(grid.cell(row, column.col).text, sampleLength);
    if (text !== '' && !values.includes(text)) values.push(text);
    if (values.length === sampleValues) break;
  }
  return values.map((value) => `“${value}”`).join(', ');
}

function shortened(text: string, length: number): string {
  const line = oneLine(text);
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
