import { formatAddress, type CellRef } from '../grid/address';
import type { Language, Text } from './text';
import { formatMoney } from './money';

/** What may stand in a placeholder: plain words, a text of its own, đồng, a cell, or a civil date (`YYYY-MM-DD`). */
export type MessageValue =
  string | number | Text | { readonly dong: number } | { readonly cell: CellRef } | { readonly date: string };

export type MessageData = Readonly<Record<string, MessageValue>>;

/** The names of the placeholders of a template, sorted and each once. */
export function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}

/**
 * Fills the placeholders of a text.
 *
 * @throws if the template names a placeholder that `data` lacks: a message with a hole in it must not reach a person.
 */
export function formatMessage(text: Text, data: MessageData, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`The message "${text.en}" has no value for {${name}}.`);
    return formatValue(value, language);
  });
}

function formatValue(value: MessageValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if ('dong' in value) return formatMoney(value.dong, language);
  if ('cell' in value) return formatAddress(value.cell);
  if ('date' in value) return value.date.split('-').reverse().join('/');
  return value[language];
}
