/** What stays as it is, a text or the name of a sheet; what such a spreadsheet does not take; and its separator. */
const piece = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(\d+\.\d|,)|;/g;

/**
 * A formula that is given to a spreadsheet of Vietnam, where the comma is the decimal sign and semicolons part arguments;
 * the emulator keeps all formulas as in English.
 *
 * @returns `null` where such a spreadsheet does not understand it
 */
export function formulaOf(given: string): string | null {
  const pieces = [...given.matchAll(piece)];
  if (pieces.some(([, , wrong]) => wrong !== undefined)) return null;
  return given.replace(piece, (found) => (found === ';' ? ',' : found));
}

/** A formula in English as a spreadsheet of Vietnam shows it. */
export function regionalOf(formula: string): string {
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+\.\d|[{},]/g, (found) => {
    if (found === '{') depth++;
    if (found === '}') depth--;
    if (found === ',') return depth > 0 ? '\\' : ';';
    return /^\d/.test(found) ? found.replace('.', ',') : found;
  });
}
