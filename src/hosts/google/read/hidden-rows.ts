import { readHiddenRows as exchange } from '../protocol';
import type { ServerLink } from '../server-link';

/** The service tells of them one by one, so that one run looks at so many. */
const rowsAtOnce = 2000;

export interface HiddenRows {
  readonly hiddenRows: ReadonlySet<number>;
  /** Those of the hidden rows that a filter hides. */
  readonly filteredRows: ReadonlySet<number>;
}

/** Which of some rows are hidden. */
export async function readHiddenRows(
  server: ServerLink,
  sheet: string,
  rows: readonly number[],
): Promise<HiddenRows> {
  const hiddenRows = new Set<number>();
  const filteredRows = new Set<number>();
  const parts: (readonly number[])[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) parts.push(rows.slice(from, from + rowsAtOnce));
  await Promise.all(
    parts.map(async (part) => {
      for (let rest = part; rest.length > 0;) {
        const answer = await server.ask(exchange, { sheet, rows: [...rest] });
        for (const row of [...answer.hidden, ...answer.filtered]) hiddenRows.add(row);
        for (const row of answer.filtered) filteredRows.add(row);
        rest = rest.slice(Math.max(1, answer.done));
      }
    }),
  );
  return { hiddenRows, filteredRows };
}
