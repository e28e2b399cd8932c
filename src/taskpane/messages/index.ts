import { formatMessage, type MessageData, type MessageValue } from '../../core/i18n/message';
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

/** A message that is kept, to be said in whatever language is chosen then. */
export interface Said {
  readonly text: Text;
  readonly data: MessageData;
}

export function said<Key extends MessageKey>(key: Key, ...data: DataOf<Key>): Said {
  return { text: { vi: vi[key], en: en[key] }, data: data[0] ?? {} };
}

export function speaker(language: Language): Say {
  return (key, ...data) => formatMessage({ vi: vi[key], en: en[key] }, data[0] ?? {}, language);
}
