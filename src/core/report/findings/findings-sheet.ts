import { compareCells, formatAddress } from '../../grid/address';
import type { CellStyle, SheetSpec } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import type { Text } from '../../i18n/text';
import type { Finding, Severity } from '../../rules/types';
import { finish, rowsOfStep, type Steps } from '../../steps';
import { absolute, columnBlock } from '../references';
import { fitRowsInSteps } from '../fit-rows';
import { ruleTitles } from '../rule-titles';
import { computed, constant, link, SheetBuilder, type Content } from '../sheet-builder';
import { writeCheckedDay, writeTitle } from '../sheet-head';
import { margins, styles } from '../styles';
import type { ReportInput } from '../types';
import { proposedText, shownText, type ProposedText } from './changes';
import { severityWords, texts } from './texts';
import { rowTexts } from './row-texts';

/** More rows nobody reads; the gravest findings are kept. */
const mostRows = 5000;
const severities = Object.keys(severityWords) as Severity[];
const severityCol = 2;
const ruleCol = 5;

interface FindingColumn {
  readonly title: Text;
  readonly width: number;
  readonly cell: (finding: Finding, number: number, proposed: ProposedText) => Content;
}

/** What the check found, as a table with a filter: the gravest first, each linked to its cell. */
export function findingsSheet(input: ReportInput): SheetSpec {
  return finish(findingsSheetInSteps(input));
}

/** The same in steps. */
export function* findingsSheetInSteps(input: ReportInput): Steps<SheetSpec> {
  const { checked, language, names, plan } = input;
  const columns = findingColumns(input);
  const builder = new SheetBuilder(
    'findings',
    names.findings,
    columns.map(({ width }) => ({ width })),
  );
  writeTitle(builder, texts.title, columns, input);
  writeCheckedDay(builder, columns.length, input);
  builder.blank();
  const findings = bySeverity(checked.findings);
  const shown = findings.slice(0, mostRows);
  let head = 0;
  if (shown.length === 0) {
    builder.line(constant(texts.none[language], styles.label));
  } else {
    const isCut = findings.length > shown.length;
    writeCounts(builder, builder.next + severities.length + (isCut ? 2 : 1), shown, input);
    if (isCut) {
      const data = { shown: shown.length, count: findings.length };
      builder.line(constant(formatMessage(texts.cut, data, language), styles.label));
    }
    builder.blank();
    head = builder.row(columns.map(({ title }) => constant(title[language], styles.head)));
    for (const [index, finding] of shown.entries()) {
      const proposed = proposedText(finding, plan.grid, language);
      builder.row(columns.map(({ cell }) => cell(finding, index + 1, proposed)));
      if (index % rowsOfStep === 0) yield;
    }
    builder.table({
      name: 'PhuLuc_KetQua',
      range: { top: head, left: 1, bottom: head + shown.length, right: columns.length },
    });
  }
  writeNotApplicable(builder, input);
  yield;
  return yield* fitRowsInSteps(
    builder.build(head, {
      orientation: 'landscape',
      margins,
      repeatRows: head === 0 ? null : { from: head, to: head },
      area: { top: 1, left: 1, bottom: builder.next - 1, right: columns.length },
    }),
  );
}

function findingColumns(input: ReportInput): FindingColumn[] {
  const { plan, language } = input;
  const titleOf = ruleTitles(input);
  const rows = rowTexts(plan);
  const column = (
    title: Text,
    width: number,
    style: CellStyle,
    value: (finding: Finding, number: number, proposed: ProposedText) => string | number,
  ): FindingColumn => ({
    title,
    width,
    cell: (finding, number, proposed) => constant(value(finding, number, proposed), style),
  });
  return [
    column(texts.number, 5, styles.center, (_, number) => number),
    column(texts.severity, 10, styles.text, ({ severity }) => severityWords[severity][language]),
    {
      title: texts.cell,
      width: 7,
      cell: ({ cell }) => link(formatAddress(cell), plan.grid.sheet, cell, styles.centerLink),
    },
    column(texts.task, 26, styles.text, ({ cell }) => rows.get(cell.row) ?? ''),
    column(texts.rule, 20, styles.text, ({ rule }) => titleOf(rule)),
    column(texts.message, 34, styles.text, ({ message, data }) => formatMessage(message, data, language)),
    column(texts.before, 15, styles.text, (finding) => shownText(finding, plan.grid)),
    column(texts.kind, 9, styles.text, (_, __, { kind }) => kind),
    column(texts.after, 16, styles.text, (_, __, { after }) => after),
  ];
}

/** The gravest first, and as one reads the sheet. */
function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareCells(a.cell, b.cell),
  );
}

/** How many findings of each severity the table below holds. @param head the row of its titles */
function writeCounts(
  builder: SheetBuilder,
  head: number,
  shown: readonly Finding[],
  { language }: ReportInput,
): void {
  const block = columnBlock(severityCol, head + 1, head + shown.length);
  for (const severity of severities) {
    const word = absolute({ row: builder.next, col: severityCol });
    builder.row(
      [
        constant(severityWords[severity][language], styles.text),
        computed(
          `COUNTIF(${block},${word})`,
          shown.filter((finding) => finding.severity === severity).length,
          styles.count,
        ),
      ],
      { from: severityCol },
    );
  }
}

/** The rules that could not look, and why: below the table, in the columns of the rules and of the messages. */
function writeNotApplicable(builder: SheetBuilder, input: ReportInput): void {
  const { checked, language } = input;
  const count = checked.notApplicable.length;
  if (count === 0) return;
  const titleOf = ruleTitles(input);
  builder.blank();
  builder.line(constant(formatMessage(texts.notApplicable, { count }, language), styles.label));
  for (const { rule, why, data } of checked.notApplicable) {
    builder.row(
      [constant(titleOf(rule), styles.text), constant(formatMessage(why, data, language), styles.text)],
      { from: ruleCol },
    );
  }
}
