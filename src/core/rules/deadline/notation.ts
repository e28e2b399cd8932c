import type { Deadline } from '../../values/deadline/types';
import type { TimeCell } from './time-cells';

/** How a text differs from the canonical wording of what it says. */
export interface NotationFault {
  /** `quarter`: a quarter is written another way than `Quý IV/2023` · `style`: capitals, zeros and stops only. */
  readonly kind: 'quarter' | 'style' | 'wording';
  readonly canonical: string;
}

const quarters = /quý (?:iv|i{1,3})(?![\p{L}\d])(?:\/\d{4})?/gu;
const leadingZeros = /(?<![\d.,])0+(?=\d)/g;
const stops = /[\s.,;:…]+$/u;

/** What was said of each wording so far: cells that hold the same share what they mean, and two rules ask. */
const known = new WeakMap<Deadline, { readonly text: string; readonly fault: NotationFault }>();

/** The fault in the notation of a typed text; `null` where it is as it should be, or is not understood. */
export function notationFault({ content, text, value }: TimeCell): NotationFault | null {
  if (typeof content.value !== 'string' || value.kind === 'unknown' || value.kind === 'done') return null;
  if (value.text === text) return null;
  let last = known.get(value);
  if (last?.text !== text) known.set(value, (last = { text, fault: faultOf(text, value.text) }));
  return last.fault;
}

function faultOf(text: string, canonical: string): NotationFault {
  if (quartersOf(text) !== quartersOf(canonical)) return { kind: 'quarter', canonical };
  return { kind: styleless(text) === styleless(canonical) ? 'style' : 'wording', canonical };
}

function quartersOf(text: string): string {
  return (text.toLowerCase().match(quarters) ?? []).join(' ');
}

function styleless(text: string): string {
  return text.toLowerCase().replace(leadingZeros, '').replace(stops, '');
}
