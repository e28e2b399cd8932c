const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[[\](){};,\\]/g;
const texts = /^["']/;

/**
 * A formula as English Excel writes it. Where a spreadsheet is set to a region with a decimal comma, as Vietnam, a person
 * writes `=IF(A1>1,5;1;0)` and `={1\2}`; the service does not promise whether it gives formulas so or in English. The one
 * is known from the other by a semicolon between arguments, a backslash in an array, or a comma outside of all.
 */
export function englishFormula(formula: string): string {
  if (!/[;\\,]/.test(formula) || !isRegional(formula)) return formula;
  const open: string[] = [];
  return formula.replace(piece, (found) => {
    const around = follow(open, found);
    if (found === ',') return around === '[' ? ',' : '.';
    if (found === ';') return around === '{' ? ';' : ',';
    return found === '\\' && around === '{' ? ',' : found;
  });
}

function isRegional(formula: string): boolean {
  const open: string[] = [];
  return [...formula.matchAll(piece)].some(([found]) => {
    const around = follow(open, found);
    return (
      (found === ';' && around !== '{') ||
      (found === '\\' && around === '{') ||
      (found === ',' && around === undefined)
    );
  });
}

/** Keeps track of brackets; answers with the one that stands around a piece. */
function follow(open: string[], found: string): string | undefined {
  if (texts.test(found)) return undefined;
  if (/[)}\]]/.test(found)) open.pop();
  const around = open[open.length - 1];
  if (/[({[]/.test(found)) open.push(found);
  return around;
}
