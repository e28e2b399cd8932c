/** Functions that are newer than the file format: a file calls them with this before their name. */
const prefixes = new Map<string, string>([
  ...['FILTER', 'SORT'].map((name): [string, string] => [name, '_xlfn._xlws.']),
  ...(
    'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FORMULATEXT HSTACK IFNA IFS ISOWEEKNUM ' +
    'MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE RANDARRAY REDUCE SCAN SEQUENCE SHEET SHEETS SORTBY SWITCH TAKE ' +
    'TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS ' +
    'XLOOKUP XMATCH XOR'
  )
    .split(' ')
    .map((name): [string, string] => [name, '_xlfn.']),
]);

/** A quoted text or sheet name, or the name of a function that is called. */
const calls = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][\w.]*)(?=\()/g;

/** A formula as a person types it, as a file keeps it. */
export function toFileFormula(formula: string): string {
  return formula.replace(calls, (found, name: string | undefined) => {
    if (name === undefined) return found;
    const plain = name.toUpperCase();
    return (prefixes.get(plain) ?? '') + plain;
  });
}

/** A formula as a file keeps it, as a person types it. */
export function toTypedFormula(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xlfn\.(?:_xlws\.)?/g, '') : formula;
}
