/** Two values of plain data are the same in everything that they hold: what a record leaves out is not the same as `null`. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  for (const key in a) if (!(key in b) || !sameData(a[key], b[key])) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
