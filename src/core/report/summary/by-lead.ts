import { writeFigureTable, type Summary, type TablePlace, type TableRow } from './figure-table';
import { tallyByLead } from './tally';
import { texts } from './texts';

/** A row a lead agency, by first appearance; tasks that nobody leads come last. */
export function writeByLead(summary: Summary): TablePlace {
  const { input, layout } = summary;
  const { plan, rollup, language } = input;
  const entries = rollup.leads.map((lead, index) => ({ lead, key: index + 1 }));
  const sorted = [
    ...entries.filter(({ lead }) => lead.agency !== null),
    ...entries.filter(({ lead }) => lead.agency === null),
  ];
  const rows = sorted.map(({ lead, key }, index): TableRow => ({
    ordinal: index + 1,
    title: lead.agency ?? texts.noLead[language],
    figures: lead,
    tally: tallyByLead(layout, key, plan.tasks.length),
  }));
  return writeFigureTable(summary, texts.lead, rows, layout.leads > 1 ? texts.totalOnce : texts.total);
}
