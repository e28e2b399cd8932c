import { formatMessage } from '../core/i18n/message';
import { TellableError } from '../core/i18n/tellable-error';
import { UnusableTable } from '../workflow/errors';
import type { Session } from './session';

/** An error as one sentence for the user. A stack is shown only to those who ask for it. */
export function explain(error: unknown, { io, language, say }: Session): string {
  if (error instanceof TellableError) {
    const sentence = formatMessage(error.text, error.data, language);
    return isWithoutTable(error) ? `${sentence} ${say('error.nameTable')}` : sentence;
  }
  const reason = reasonOf(error);
  const sentence = say('error.unexpected', { reason });
  const wantsStack = io.env['PHULUC_DEBUG'] === '1' && error instanceof Error;
  return wantsStack ? `${sentence}\n${error.stack ?? ''}` : sentence;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${reasonOf(error.cause)}`;
}

/** The settings may name the table that the program does not find. */
function isWithoutTable(error: unknown): boolean {
  return error instanceof UnusableTable && (error.code === 'noTable' || error.code === 'noTableOnSheet');
}
