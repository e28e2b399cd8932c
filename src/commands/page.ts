/** How a command ended, or whether it waits. Said in words by the title; never by colour alone. */
export type Tone = 'success' | 'warning' | 'error' | 'question';

export interface PageTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a command shows a person: plain data, so that it can be handed to another window. */
export interface Page {
  readonly tone: Tone;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly PageTable[];
}

/** A page that waits for an answer before anything is changed. */
export interface Question extends Page {
  readonly tone: 'question';
  readonly yes: string;
  readonly no: string;
}

/** A table, or nothing where it would have no rows. */
export function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly PageTable[] {
  return rows.length === 0 ? [] : [{ caption, columns, rows }];
}
