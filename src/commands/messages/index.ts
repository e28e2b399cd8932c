import { MessageCatalogue, type SayIn } from '../../core/i18n/catalogue';
import type { Language } from '../../core/i18n/text';
import { en } from './en';
import { vi } from './vi';

export type Say = SayIn<typeof vi>;

const messages = new MessageCatalogue(vi, en);

export function speaker(language: Language): Say {
  return messages.speaker(language);
}
