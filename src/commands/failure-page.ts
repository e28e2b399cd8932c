import { formatMessage } from '../core/i18n/message';
import type { Language } from '../core/i18n/text';
import { explainFailure } from '../workflow/explain-failure';
import { speaker } from './messages';
import type { Page } from './page';

/** Says in one sentence what went wrong. */
export function failurePage(error: unknown, language: Language): Page {
  const { text, data } = explainFailure(error);
  return {
    tone: 'error',
    title: speaker(language)('failure.title'),
    lines: [formatMessage(text, data, language)],
    tables: [],
  };
}
