import { tokenize, type Token } from './tokens';

const operand = /^(?:\d|#)/;
const prefix = new Set(['+', '-', '@']);
const infix = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', ':', '<>', '<=', '>=']);
const arrayOfConstants = /\{(?:[^{}"]|"(?:[^"]|"")*")+\}/g;

/**
 * True for a formula, given without its `=`, that Excel can read: values and operators take turns and what is opened
 * is closed. A file with any other one is broken for Excel.
 */
export function isWellFormed(formula: string): boolean {
  const tokens = tokenize(formula.replace(arrayOfConstants, '0'));
  return tokens !== null && new Reader(tokens).read();
}

class Reader {
  /** What is open: calls of functions, in which commas may stand, and plain brackets. */
  readonly #open: ('call' | 'bracket')[] = [];
  #wantsValue = true;
  /** The last piece opened a call or was a comma in one: no value need follow. */
  #mayBeEmpty = false;
  #afterSheet = false;

  constructor(private readonly tokens: readonly Token[]) {}

  read(): boolean {
    return (
      joined(this.tokens).every((token) => this.#take(token)) && !this.#wantsValue && this.#open.length === 0
    );
  }

  #take({ kind, text }: Token): boolean {
    if (this.#afterSheet && kind !== 'area' && kind !== 'name' && !text.startsWith('#')) return false;
    this.#afterSheet = kind === 'sheet';
    if (kind === 'sheet') return this.#wantsValue;
    if (kind === 'function') return this.#begin('call');
    if (kind === 'bracket') return !this.#wantsValue || this.#value();
    if (kind !== 'other' || operand.test(text)) return this.#value();
    return this.#sign(text);
  }

  #sign(text: string): boolean {
    if (text === '(') return this.#begin('bracket');
    if (text === ')') return this.#end();
    if (text === ',') return this.#comma();
    if (this.#wantsValue) return prefix.has(text) && this.#operator();
    return text === '%' || text === '#' || (infix.has(text) && this.#operator());
  }

  #value(): boolean {
    const fits = this.#wantsValue;
    this.#wantsValue = this.#mayBeEmpty = false;
    return fits;
  }

  #operator(): boolean {
    this.#wantsValue = true;
    this.#mayBeEmpty = false;
    return true;
  }

  #begin(kind: 'call' | 'bracket'): boolean {
    const fits = this.#wantsValue;
    this.#open.push(kind);
    this.#mayBeEmpty = kind === 'call';
    return fits;
  }

  #end(): boolean {
    const fits = !this.#wantsValue || this.#mayBeEmpty;
    this.#wantsValue = this.#mayBeEmpty = false;
    return this.#open.pop() !== undefined && fits;
  }

  #comma(): boolean {
    const fits = (!this.#wantsValue || this.#mayBeEmpty) && this.#open.at(-1) === 'call';
    this.#wantsValue = this.#mayBeEmpty = true;
    return fits;
  }
}

/** Without blanks, and with the two signs of a comparison as one. */
function joined(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    const both = last?.kind === 'other' && token.kind === 'other' ? last.text + token.text : '';
    if (token.kind === 'other' && token.text.trim() === '') continue;
    if (infix.has(both) && both.length === 2) found.splice(-1, 1, { kind: 'other', text: both });
    else found.push(token);
  }
  return found;
}
