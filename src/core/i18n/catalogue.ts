import { formatMessage, type MessageData, type MessageValue } from './message';
import type { Language, Text } from './text';

type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** What a message needs: nothing, or a value for each of its placeholders. */
export type DataOf<Template extends string> = [Names<Template>] extends [never]
  ? []
  : [data: Readonly<Record<Names<Template>, MessageValue>>];

/** A message that is kept, to be said in whatever language is chosen then. */
export interface Said {
  readonly text: Text;
  readonly data: MessageData;
}

/** The messages of a face, by key, in one language: the templates are known to the compiler. */
export type Messages = Readonly<Record<string, string>>;

/** Says a message of a catalogue in the language that was chosen. */
export type SayIn<Catalogue extends Messages> = <Key extends keyof Catalogue & string>(
  key: Key,
  ...data: DataOf<Catalogue[Key]>
) => string;

/** Everything that a face says by itself, in every language. */
export class MessageCatalogue<Catalogue extends Messages> {
  constructor(
    private readonly vi: Catalogue,
    private readonly en: Readonly<Record<keyof Catalogue, string>>,
  ) {}

  text(key: keyof Catalogue & string): Text {
    return { vi: this.vi[key] ?? key, en: this.en[key] };
  }

  said<Key extends keyof Catalogue & string>(key: Key, ...data: DataOf<Catalogue[Key]>): Said {
    return { text: this.text(key), data: data[0] ?? {} };
  }

  speaker(language: Language): SayIn<Catalogue> {
    return (key, ...data) => formatMessage(this.text(key), data[0] ?? {}, language);
  }
}

export function tell({ text, data }: Said, language: Language): string {
  return formatMessage(text, data, language);
}

/** A message with its values in place, in every language. */
export function filled(said: Said): Text {
  return { vi: tell(said, 'vi'), en: tell(said, 'en') };
}
