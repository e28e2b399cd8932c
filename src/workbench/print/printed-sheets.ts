import type { SheetSpec } from '../../core/grid/sheet-spec';
import { asOfName } from '../../core/report/as-of';
import type { Language } from '../../core/i18n/text';
import { sentSheets, valuesOnly } from '../../core/report/values-only';
import { dateFromSerial, type CivilDate } from '../../core/values/civil-date';
import type { InteractiveHost, OwnSheet } from '../../hosts/host';
import type { Pacer } from '../../taskpane/model/pacer';
import { snapshotHost } from '../../taskpane/model/snapshot-host';
import { openFront } from '../../workflow/open-front';
import { planSummary } from '../../workflow/summarize';
import { readSettings } from '../../workflow/workbook-notes';

/** The summary of the plan as it stands now, to be sent out or printed. */
export interface PrintedSheets {
  readonly asOf: CivilDate;
  readonly specs: readonly SheetSpec[];
}

interface Wanted {
  readonly language: Language;
  readonly today: CivilDate;
  readonly pacer: Pacer;
}

/**
 * The sheets for a meeting with the figures of now, without formulas: as of the day that the summary in the workbook
 * names, else of today.
 *
 * @throws {UnusableTable} if there is no plan to sum up
 */
export async function printedSheets(
  host: InteractiveHost,
  { language, today, pacer }: Wanted,
): Promise<PrintedSheets> {
  const { settings } = await readSettings(host);
  const snapshot = snapshotHost(host, pacer);
  const asOf = statedDay(await snapshot.ownSheets()) ?? today;
  const open = await openFront(snapshot, settings, await host.activeSheet());
  const { specs } = await planSummary(
    snapshot,
    // These sheets tell no findings, so no rule needs to look.
    { ...open, result: { findings: [], notApplicable: [], ran: [] } },
    { rules: [], asOf, language, only: new Set(sentSheets), standalone: true },
  );
  return { asOf, specs: valuesOnly(specs.filter(({ id }) => sentSheets.includes(id))) };
}

function statedDay(own: readonly OwnSheet[]): CivilDate | null {
  const stated = own.flatMap(({ inputs }) => inputs.get(asOfName) ?? [])[0];
  return typeof stated === 'number' ? dateFromSerial(stated) : null;
}
