import { formatAddress } from '../../grid/address';
import type { CellValue } from '../../grid/grid';
import type { CellStyle, SheetSpec, SpecValue } from '../../grid/sheet-spec';
import type { Text } from '../../i18n/text';
import { finish, rowsOfStep, type Steps } from '../../steps';
import { parseCivilDate, serialFromDate } from '../../values/civil-date';
import { fitRowsInSteps } from '../fit-rows';
import { ruleTitles } from '../rule-titles';
import { constant, link, SheetBuilder, type Content } from '../sheet-builder';
import { writeTitle } from '../sheet-head';
import { margins, styles } from '../styles';
import type { JournalRow, ReportInput } from '../types';
import { texts } from './texts';

const momentStyle: CellStyle = { ...styles.date, numberFormat: 'dd/mm/yyyy hh:mm:ss' };
const secondsADay = 86_400;

interface JournalColumn {
  readonly title: Text;
  readonly width: number;
  readonly cell: (row: JournalRow) => Content;
}

/** Every change that was made to the plan, as a table with a filter, each linked to its cell. */
export function journalSheet(input: ReportInput): SheetSpec {
  return finish(journalSheetInSteps(input));
}

/** The same in steps. */
export function* journalSheetInSteps(input: ReportInput): Steps<SheetSpec> {
  const { journal, language, names } = input;
  const columns = journalColumns(input);
  const builder = new SheetBuilder(
    'journal',
    names.journal,
    columns.map(({ width }) => ({ width })),
  );
  writeTitle(builder, texts.title, columns, input);
  builder.blank();
  if (journal.length === 0) {
    builder.line(constant(texts.none[language], styles.label));
    return builder.build(0, { orientation: 'landscape', margins, repeatRows: null, area: null });
  }
  const head = builder.row(columns.map(({ title }) => constant(title[language], styles.head)));
  for (const [index, row] of journal.entries()) {
    builder.row(columns.map(({ cell }) => cell(row)));
    if (index % rowsOfStep === 0) yield;
  }
  const bottom = head + journal.length;
  builder.table({ name: 'PhuLuc_NhatKy', range: { top: head, left: 1, bottom, right: columns.length } });
  return yield* fitRowsInSteps(
    builder.build(head, {
      orientation: 'landscape',
      margins,
      repeatRows: { from: head, to: head },
      area: { top: 1, left: 1, bottom, right: columns.length },
    }),
  );
}

function journalColumns(input: ReportInput): JournalColumn[] {
  const titleOf = ruleTitles(input);
  const takenBack = texts.takenBack[input.language];
  // A run changes thousands of cells at the same moment.
  const instants = new Set(input.journal.map(({ at }) => at));
  const moments = new Map([...instants].map((at) => [at, moment(at)]));
  return [
    { title: texts.at, width: 20, cell: ({ at }) => constant(moments.get(at) ?? at, momentStyle) },
    { title: texts.sheet, width: 17, cell: ({ sheet }) => constant(sheet, styles.text) },
    {
      title: texts.cell,
      width: 8,
      cell: ({ sheet, cell }) => link(formatAddress(cell), sheet, cell, styles.centerLink),
    },
    { title: texts.before, width: 34, cell: (row) => shown(row.before, row.numberFormatBefore) },
    { title: texts.after, width: 34, cell: (row) => shown(row.after, row.numberFormat) },
    {
      title: texts.rules,
      width: 27,
      cell: ({ rules }) =>
        constant(rules.length === 0 ? takenBack : rules.map(titleOf).join('; '), styles.text),
    },
  ];
}

/** A point in time as a serial number; as it was given where it is none. */
function moment(at: string): SpecValue {
  const [day = '', time = ''] = at.split('T');
  const date = parseCivilDate(day);
  const clock = /^(\d\d):(\d\d)(?::(\d\d))?/.exec(time);
  if (date === null || !clock) return at;
  const [, hours, minutes, seconds = 0] = clock;
  const passed = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return serialFromDate(date) + passed / secondsADay;
}

/** A value as its cell showed it: a date in the plan is a date here too. */
function shown(value: CellValue, numberFormat?: string): Content {
  const stored = typeof value === 'object' && value !== null ? value.error : value;
  const isFormatted = typeof value === 'number' && numberFormat !== undefined;
  return constant(stored, isFormatted ? { ...styles.text, numberFormat } : styles.text);
}
