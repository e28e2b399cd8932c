import type { SheetSpec } from '../../../core/grid/sheet-spec';
import type { Ownership } from './ownership';

/** What no spreadsheet takes in the name of a sheet. */
const impossible = /^$|^.{32}|[\\/?*[\]:]|^'|'$/su;

/**
 * Makes sure that sheets can be written under their names.
 *
 * @throws Error for a name that no sheet can have, or one that two of them have, or one that is not the present name of
 * a sheet which is there already
 */
export function checkSpecs(specs: readonly SheetSpec[], ownership: ReadonlyMap<string, Ownership>): void {
  const names = new Set(specs.map(({ name }) => name.toLowerCase()));
  const ids = new Set(specs.map(({ id }) => id));
  if (names.size < specs.length || ids.size < specs.length) throw new Error('Two sheets are the same.');
  for (const { id, name } of specs) {
    if (impossible.test(name)) throw new Error(`No sheet can be called “${name}”.`);
    const present = [...ownership].find(([, own]) => own.id === id)?.[0] ?? name;
    if (present !== name) throw new Error(`The sheet “${present}” cannot be written as “${name}”.`);
  }
}
