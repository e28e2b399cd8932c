import type { z } from 'zod';
import { writing } from './arguments';

type Schemas<State> = { readonly [Key in keyof State]?: z.ZodType<State[Key]> };

/**
 * Properties that are written and read back as they are.
 *
 * @param schemas what may be written to each
 * @param onWrite is called before each write
 */
export function stored<Self, State extends object>(
  stateOf: (self: Self) => State,
  schemas: Schemas<State>,
  onWrite: (self: Self) => void = () => undefined,
): {
  readonly get: Readonly<Record<string, (self: Self) => unknown>>;
  readonly set: Readonly<Record<string, (self: Self, value: unknown) => void>>;
} {
  const get: Record<string, (self: Self) => unknown> = {};
  const set: Record<string, (self: Self, value: unknown) => void> = {};
  const add = <Key extends keyof State & string>(key: Key, schema: z.ZodType<State[Key]>): void => {
    get[key] = (self) => stateOf(self)[key];
    set[key] = writing(schema, (self: Self, value) => {
      onWrite(self);
      stateOf(self)[key] = value;
    });
  };
  for (const key in schemas) {
    const schema = schemas[key];
    if (schema) add(key, schema);
  }
  return { get, set };
}
