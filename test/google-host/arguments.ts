import { formulaOf } from './book/formula';
import { ServiceError, type Service } from './realm';

/** What a member of the service makes of what it is given: whatever is of another type or shape, it refuses. */

export function text(value: unknown): string {
  if (typeof value !== 'string') throw wrong('a text', value);
  return value;
}

export function formula(value: unknown): string {
  const given = text(value);
  const understood = given.startsWith('=') ? formulaOf(given) : null;
  // The service writes `#ERROR!` into the cell.
  if (understood === null) throw new ServiceError(`Formula parse error: ${given}`);
  return understood;
}

export function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong('an integer', value);
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw wrong('true or false', value);
  return value;
}

export function oneOf<Choice extends string>(...choices: readonly Choice[]): (value: unknown) => Choice {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw wrong(choices.join(' or '), value);
    return found;
  };
}

export function orNull<Item>(check: (value: unknown) => Item): (value: unknown) => Item | null {
  return (value) => (value === null ? null : check(value));
}

export function list<Item>(value: unknown, check: (item: unknown) => Item): Item[] {
  if (!Array.isArray(value)) throw wrong('a list', value);
  return value.map(check);
}

/** A block of values that has just the shape of the range for which it is meant. */
export function matrix<Item>(
  value: unknown,
  rows: number,
  columns: number,
  check: (item: unknown) => Item,
): Item[][] {
  const lines = list(value, (line) => list(line, check));
  if (lines.length !== rows) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${lines.length} but the range has ${rows}.`,
    );
  }
  for (const line of lines) {
    if (line.length === columns) continue;
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
    );
  }
  return lines;
}

export function service<Kind extends Service>(
  value: unknown,
  type: abstract new (...given: never[]) => Kind,
): Kind {
  if (!(value instanceof type)) throw wrong(type.name, value);
  return value;
}

function wrong(expected: string, value: unknown): ServiceError {
  return new ServiceError(
    `The parameters (${typeof value}) don't match the method signature: ${expected} is expected.`,
  );
}
