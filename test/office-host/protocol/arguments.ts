import { z } from 'zod';
import { invalidArgument } from './error';
import type { Arguments, ObjectType } from './object-type';

/** A method whose arguments are checked before it runs; what does not fit is an `InvalidArgument`, as in Excel. */
export function taking<Self, Schema extends z.ZodTuple, Result>(
  schema: Schema,
  run: (self: Self, ...args: z.output<Schema>) => Result,
): (self: Self, args: Arguments) => Result {
  return (self, args) => {
    const parsed = schema.safeParse(args);
    if (!parsed.success) throw invalidArgument(z.prettifyError(parsed.error));
    return run(self, ...parsed.data);
  };
}

/** A property whose value is checked before it is written. */
export function writing<Self, Schema extends z.ZodType>(
  schema: Schema,
  write: (self: Self, value: z.output<Schema>) => void,
): (self: Self, value: unknown) => void {
  return (self, value) => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw invalidArgument(z.prettifyError(parsed.error));
    write(self, parsed.data);
  };
}

/** An argument that is an object of the given type. */
export function objectOf<Self>(type: ObjectType<Self>): z.ZodType<Self> {
  return z.unknown().transform((handle, context) => {
    const self = type.self(handle);
    if (self !== null) return self;
    context.addIssue({ code: 'custom', message: 'an object of another type' });
    return z.NEVER;
  });
}
