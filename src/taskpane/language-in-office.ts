import { languageFor } from '../core/i18n/language';
import type { Language } from '../core/i18n/text';
import { rememberedLanguage } from './remembered-language';

/** The language that the person chose, else the one that fits the language of Office. */
export function languageInOffice(): Language {
  return rememberedLanguage() ?? languageFor(Office.context.displayLanguage);
}
