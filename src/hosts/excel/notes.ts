/** Before the names of what this program keeps in a workbook. */
const prefix = 'PhuLuc.';

/** What is kept in the workbook under a key; `null` where nothing is. */
export async function readNote(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(prefix + key).load('value');
  await context.sync();
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === 'string' ? value : null;
}

/** Keeps a text in the workbook. It may cost the person who works in it the undo stack: for explicit commands only. */
export async function writeNote(
  context: Excel.RequestContext,
  key: string,
  text: string | null,
): Promise<void> {
  const { settings } = context.workbook;
  if (text !== null) {
    settings.add(prefix + key, text);
  } else {
    const setting = settings.getItemOrNullObject(prefix + key).load('value');
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
  }
  await context.sync();
}
