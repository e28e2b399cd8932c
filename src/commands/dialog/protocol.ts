import type { Language } from '../../core/i18n/text';
import type { Page, Tone } from '../page';

/**
 * What the command tells its dialog. A page comes without the rows of its tables; these follow in pieces, because
 * nobody promises how much one message may carry, and `end` says that it is whole.
 */
export type ToDialog =
  | { readonly type: 'working'; readonly language: Language; readonly what: string }
  | {
      readonly type: 'page';
      readonly language: Language;
      readonly tone: Tone;
      readonly title: string;
      readonly lines: readonly string[];
      readonly tables: readonly { readonly caption: string; readonly columns: readonly string[] }[];
    }
  | { readonly type: 'rows'; readonly table: number; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'end'; readonly buttons: readonly Button[] };

export interface Button {
  readonly label: string;
  readonly reply: FromDialog;
  readonly primary: boolean;
}

/** What a person answers in the dialog; `ready` is the dialog itself. */
export const fromDialog = ['ready', 'yes', 'no', 'open-pane', 'close'] as const;

export type FromDialog = (typeof fromDialog)[number];

export function isFromDialog(message: unknown): message is FromDialog {
  return fromDialog.some((each) => each === message);
}

const rowsAtOnce = 100;

/** A page as messages, in the order in which they are to be sent. */
export function messagesOf(page: Page, buttons: readonly Button[], language: Language): ToDialog[] {
  const { tone, title, lines, tables } = page;
  const heads = tables.map(({ caption, columns }) => ({ caption, columns }));
  const pieces = tables.flatMap(({ rows }, table) =>
    Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, piece): ToDialog => {
      const from = piece * rowsAtOnce;
      return { type: 'rows', table, rows: rows.slice(from, from + rowsAtOnce) };
    }),
  );
  return [{ type: 'page', language, tone, title, lines, tables: heads }, ...pieces, { type: 'end', buttons }];
}
