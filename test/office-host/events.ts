import { everySheet, type Change } from './book/book';
import { formatArea } from './book/reference';

/** An event as office.js takes it. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** By the number that office.js gives it. */
const changed = 10;

/** What sets events apart from other messages of Excel. */
const eventCategory = 65_536;

/** One for those who watch the sheet and one for those who watch all of them. */
export function eventsOf({ sheet, range, source, isOwn }: Change): HostEvent[] {
  if (!sheet.book.eventsEnabled) return [];
  const details = {
    address: formatArea(range),
    changeType: 'RangeEdited',
    shiftDirection: 'None',
    source: source === 'local' ? 'Local' : 'Remote',
    triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheet.id,
  };
  return [sheet.id, everySheet]
    .filter((target) => sheet.book.watched.has(target))
    .map((target) => ({ type: changed, target, details }));
}

/** An event as it stands on the wire. */
export function eventEntry({ type, target, details }: HostEvent): readonly unknown[] {
  return [eventCategory, type, target, JSON.stringify(details), ''];
}
