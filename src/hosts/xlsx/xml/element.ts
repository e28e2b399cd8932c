import { escapeAttribute } from './escape';

/** What is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The text of an element. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = '',
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</${name}>`;
}
