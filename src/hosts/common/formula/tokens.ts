/**
 * A piece of a formula: a `sheet` prefix with its `!`, an `area` of cells (`$B$7`, `A1:B9`, `F:F`, `3:5`), a `function`
 * or another `name`, a `bracket` with the columns of a table; the rest, strings among it, reads nothing.
 */
export interface Token {
  readonly kind: 'sheet' | 'area' | 'function' | 'name' | 'bracket' | 'string' | 'other';
  readonly text: string;
}

const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;

const piece = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`(?<error>#[A-Z0-9/]+[!?]?)`,
    String.raw`(?<sheet>(?:'(?:[^']|'')+'|\[\d+\](?:${word}(?::${word})?)?|${word}(?::${word})?)!)`,
    String.raw`(?<bracket>\[(?:[^[\]']|'[\s\S]|\[(?:[^[\]']|'[\s\S])*\])*\])`,
    String.raw`(?<area>(?:${cell}(?::${cell})?|${column}:${column}|${row}:${row})(?![\p{L}\p{N}_.(\\?!]))`,
    String.raw`(?<function>${word}\()`,
    String.raw`(?<name>${word})`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)`,
    String.raw`[\s\S]`,
  ].join('|'),
  'uy',
);

/** Twice what Excel lets a person enter. Anything longer was made to keep the program busy. */
const maxLength = 16_384;

/**
 * Cuts a formula, given without its `=`, into pieces: joined again, they are the formula.
 *
 * @returns `null` for one that is longer than a formula can be
 */
export function tokenize(formula: string): Token[] | null {
  if (formula.length > maxLength) return null;
  const tokens: Token[] = [];
  piece.lastIndex = 0;
  for (let match = piece.exec(formula); match; match = piece.exec(formula)) {
    tokens.push({ kind: kindOf(match.groups ?? {}), text: match[0] });
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups['area'] !== undefined) return 'area';
  if (groups['function'] !== undefined) return 'function';
  if (groups['sheet'] !== undefined) return 'sheet';
  if (groups['name'] !== undefined) return 'name';
  if (groups['bracket'] !== undefined) return 'bracket';
  return groups['string'] !== undefined ? 'string' : 'other';
}
