import { MessageCatalogue, type DataOf, type Said, type SayIn } from '../../core/i18n/catalogue';
import type { Language } from '../../core/i18n/text';
import { en } from './en';
import { vi } from './vi';

export type { Said };

export type MessageKey = keyof typeof vi;

export type Say = SayIn<typeof vi>;

const messages = new MessageCatalogue(vi, en);

export function said<Key extends MessageKey>(key: Key, ...data: DataOf<(typeof vi)[Key]>): Said {
  return messages.said(key, ...data);
}

export function speaker(language: Language): Say {
  return messages.speaker(language);
}
