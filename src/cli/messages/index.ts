import { formatMessage, type MessageValue } from '../../core/i18n/message';
import type { Language, Text } from '../../core/i18n/text';
import { en } from './en';
import { vi } from './vi';

export type MessageKey = keyof typeof vi;

type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type NamesOf<Key extends MessageKey> = Names<(typeof vi)[Key]>;

/** What a message needs: nothing, or a value for each of its placeholders. */
export type DataOf<Key extends MessageKey> = [NamesOf<Key>] extends [never]
  ? []
  : [data: Readonly<Record<NamesOf<Key>, MessageValue>>];

/** Says a message of the catalogue in the language that was chosen. */
export type Say = <Key extends MessageKey>(key: Key, ...data: DataOf<Key>) => string;

/** A message of the catalogue in every language. */
export function messageText(key: MessageKey): Text {
  return { vi: vi[key], en: en[key] };
}

/** A message of the catalogue with its values in place, in every language. */
export function filled<Key extends MessageKey>(key: Key, ...data: DataOf<Key>): Text {
  return { vi: speaker('vi')(key, ...data), en: speaker('en')(key, ...data) };
}

export function speaker(language: Language): Say {
  return (key, ...data) => formatMessage(messageText(key), data[0] ?? {}, language);
}
