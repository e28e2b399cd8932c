const epochDays = 25_569;
const msPerDay = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** The instant at which a clock in a time zone shows the date and time of a serial. */
export function instantOf(serial: number, timeZone: string): number {
  const shown = Math.round((serial - epochDays) * msPerDay);
  // The offset of the first guess holds but for the hours about a change of the clocks.
  const guess = shown - offsetAt(shown, timeZone);
  return shown - offsetAt(guess, timeZone);
}

/** The serial of what a clock in a time zone shows at an instant. */
export function serialOf(instant: number, timeZone: string): number {
  return (instant + offsetAt(instant, timeZone)) / msPerDay + epochDays;
}

/** How far clocks in a time zone are ahead of Greenwich, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const second = Math.floor(instant / 1000) * 1000;
  const key = `${timeZone} ${second}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(second)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = new Date(0);
  shown.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  shown.setUTCHours(part('hour'), part('minute'), part('second'));
  const offset = shown.getTime() - second;
  offsets.set(key, offset);
  return offset;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
