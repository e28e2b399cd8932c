import { formatAddress } from '../core/grid/address';
import { formatMessage, type MessageData } from '../core/i18n/message';
import type { Language, Text } from '../core/i18n/text';
import { ApplyFailed } from '../workflow/apply';
import { speaker } from './messages';
import type { Page } from './page';

/** Says in one sentence what went wrong. */
export function failurePage(error: unknown, language: Language): Page {
  return {
    tone: 'error',
    title: speaker(language)('failure.title'),
    lines: [sentence(error, language)],
    tables: [],
  };
}

function sentence(error: unknown, language: Language): string {
  const say = speaker(language);
  if (error instanceof ApplyFailed) {
    const cells = error.left.map(({ cell }) => formatAddress(cell)).join(', ');
    return cells === '' ? say('failure.rolledBack') : say('failure.half', { cells });
  }
  if (isTellable(error)) return formatMessage(error.text, error.data ?? {}, language);
  return say('failure.unexpected', { reason: error instanceof Error ? error.message : String(error) });
}

/** Errors that are meant for people bring a text in every language. */
function isTellable(error: unknown): error is { text: Text; data?: MessageData } {
  if (!(error instanceof Error) || !('text' in error)) return false;
  const { text } = error;
  return typeof text === 'object' && text !== null && 'vi' in text && 'en' in text;
}
