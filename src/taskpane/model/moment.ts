/** An instant as people read it on the clock by which it was written; as it was given where it is none. */
export function moment(at: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(at);
  if (!found) return at;
  const [, year = '', month = '', day = '', time = ''] = found;
  return `${time} ${day}/${month}/${year}`;
}
