import * as z from 'zod';

const key = 'PhuLuc.lastEdit';
/** So long an edit is remembered, in seconds: far longer than a page waits before it asks again. */
const memory = 3600;

const remembered = z.object({ stamp: z.string(), sheet: z.string(), who: z.string() });

/**
 * Remembers an edit, for a page that asks. The service calls this for edits of people, not of programs.
 *
 * @param event of the simple trigger `onEdit`
 */
export function rememberEdit({ range }: { readonly range: GoogleAppsScript.Spreadsheet.Range }): void {
  const edit = { stamp: Utilities.getUuid(), sheet: range.getSheet().getName(), who: whoIsHere() };
  CacheService.getDocumentCache()?.put(key, JSON.stringify(edit), memory);
}

export function lastEdit(): { edit: { stamp: string; sheet: string; isOwn: boolean } | null } {
  const text = CacheService.getDocumentCache()?.get(key) ?? null;
  if (text === null) return { edit: null };
  const { stamp, sheet, who } = remembered.parse(JSON.parse(text));
  return { edit: { stamp, sheet, isOwn: who === whoIsHere() } };
}

/** Tells people apart without knowing them. */
function whoIsHere(): string {
  return Session.getTemporaryActiveUserKey();
}
