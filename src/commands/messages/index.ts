import { formatMessage, type MessageValue } from '../../core/i18n/message';
import type { Language } from '../../core/i18n/text';
import { en } from './en';
import { vi } from './vi';

export type MessageKey = keyof typeof vi;

type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** What a message needs: nothing, or a value for each of its placeholders. */
export type DataOf<Key extends MessageKey> = [Names<(typeof vi)[Key]>] extends [never]
  ? []
  : [data: Readonly<Record<Names<(typeof vi)[Key]>, MessageValue>>];

/** Says a message of the catalogue in the language that was chosen. */
export type Say = <Key extends MessageKey>(key: Key, ...data: DataOf<Key>) => string;

export function speaker(language: Language): Say {
  return (key, ...data) => formatMessage({ vi: vi[key], en: en[key] }, data[0] ?? {}, language);
}
