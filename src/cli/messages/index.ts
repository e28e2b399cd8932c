import { filled as inPlace, MessageCatalogue, type DataOf, type SayIn } from '../../core/i18n/catalogue';
import type { Text } from '../../core/i18n/text';
import { en } from './en';
import { vi } from './vi';

export type Messages = typeof vi;

export type MessageKey = keyof Messages;

export type Say = SayIn<Messages>;

export const messages = new MessageCatalogue(vi, en);

/** A message of the catalogue with its values in place, in every language. */
export function filled<Key extends MessageKey>(key: Key, ...data: DataOf<Messages[Key]>): Text {
  return inPlace(messages.said(key, ...data));
}
