import type { SheetSpec } from '../../grid/sheet-spec';
import type { Text } from '../../i18n/text';
import type { DataLayout } from '../data/layout';
import { constant, SheetBuilder } from '../sheet-builder';
import { fitRows } from '../fit-rows';
import { margins, styles } from '../styles';
import type { ReportInput } from '../types';
import { areaHeading, writeByArea } from './by-area';
import { writeByLead } from './by-lead';
import { writeByPeriod } from './by-period';
import { chartKinds, writeCharts } from './charts';
import { SummaryColumns } from './columns';
import type { Summary } from './figure-table';
import { lineHeight, linesOf, widthOf } from '../measures';
import { keepOnPages, type KeptRows } from './pages';
import { reconciliationWidth, writeReconciliation } from './reconciliation';
import { writeScore } from './score';
import { writeSignature } from './signature';
import { texts } from './texts';
import { writeTitleBlock } from './title-block';

/** The sheet for a meeting: the plan by area, lead agency and quarter, its sums compared, charts, room to sign. */
export function summarySheet(input: ReportInput, layout: DataLayout): SheetSpec {
  const columns = new SummaryColumns(input, layout);
  const builder = new SheetBuilder('summary', input.names.summary, columns.specs);
  const summary: Summary = { input, layout, columns, builder };
  const blocks = writeParts(summary);
  const spec = builder.build(0, { orientation: columns.orientation, margins, repeatRows: null, area: null });
  return keepOnPages(fitRows(spec), blocks);
}

/** Writes everything and tells which rows belong on one page. */
function writeParts(summary: Summary): KeptRows[] {
  const { input, layout, builder, columns } = summary;
  const { plan, rollup } = input;
  const blocks: KeptRows[] = [];
  const block = <Result>(write: () => Result): Result => {
    const from = builder.next;
    const result = write();
    blocks.push({ from, to: builder.next - 1 });
    builder.blank();
    return result;
  };
  let parts = 0;
  const part = <Result>(heading: Text, unitCol: number | null, write: () => Result): Result =>
    block(() => {
      writeHeading(summary, ++parts, heading, unitCol);
      return write();
    });

  const unitCol = columns.hasBudget ? builder.width : null;
  writeTitleBlock(summary);
  if (plan.tasks.length === 0) return blocks;
  const areas = part(areaHeading(plan), unitCol, () => {
    const table = writeByArea(summary);
    writeNotes(summary, areaNotes(summary));
    return table;
  });
  part(texts.byLead, unitCol, () => {
    if (rollup.leads.some(({ agency }) => agency !== null)) {
      writeByLead(summary);
      if (layout.leads > 1) writeNotes(summary, [texts.severalLeads]);
    } else writeNotes(summary, [texts.noLeads]);
  });
  part(texts.byPeriod, unitCol, () => {
    if (layout.has('period')) writeByPeriod(summary);
    else writeNotes(summary, [texts.noDeadlines]);
  });
  if (columns.hasBudget) {
    part(texts.reconciliation, reconciliationWidth, () => {
      writeReconciliation(summary);
    });
  }
  const { score } = plan.settings.report;
  if (score && columns.tracked) {
    part(texts.score, null, () => {
      writeScore(summary, areas, score);
    });
  }
  // Signatures do not stand alone on a page where there is something to go with them.
  block(() => {
    const charts = chartKinds(summary, areas);
    if (charts.length > 0) {
      part(texts.charts, null, () => {
        writeCharts(summary, areas, charts);
      });
    }
    block(() => {
      writeSignature(summary);
    });
  });
  return blocks;
}

function writeHeading(
  { builder, input }: Summary,
  number: number,
  heading: Text,
  unitCol: number | null,
): void {
  const { language } = input;
  const row = builder.row([constant(`${number}. ${heading[language]}`, styles.heading)], { height: 22 });
  if (unitCol !== null) builder.beside(row, [constant(texts.unit[language], styles.unit)], unitCol);
}

function areaNotes({ input: { plan }, columns }: Summary): Text[] {
  const notes: Text[] = [];
  if (plan.sections.length === 0) notes.push(texts.noSections);
  if (columns.tracked) notes.push(texts.sharesNote);
  else notes.push(columns.statuses.length > 0 ? texts.untracked : texts.neitherStatusNorDeadline);
  if (!columns.hasBudget) notes.push(texts.noBudget);
  return notes;
}

function writeNotes({ builder, input, columns }: Summary, notes: readonly Text[]): void {
  for (const note of notes) {
    const text = note[input.language];
    const height = linesOf(text, widthOf(columns.specs)) * lineHeight + 3;
    builder.line(constant(text, styles.note), { height });
  }
}
