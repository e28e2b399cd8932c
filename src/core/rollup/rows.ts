/** Rows in ascending order as a person reads them: `7:9,14`. */
export function formatRows(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}:${last}`)).join(',');
}
