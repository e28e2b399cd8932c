import * as z from 'zod';

/** A question of the page to the server side and its answer: both check what they are given. */
export interface Exchange<Request, Answer> {
  /** Of the server's function. */
  readonly name: string;
  readonly request: z.ZodType<Request>;
  readonly answer: z.ZodType<Answer>;
}

/** Ways in which the server side fails that a person can do something about. */
export const serverFailures = ['NoSuchSheet', 'Busy', 'NoteTooLong', 'NoteChanged', 'Failed'] as const;

export type ServerFailure = (typeof serverFailures)[number];

/** What a server function gives back, as JSON: google.script.run loses whatever else an error knows but its message. */
export const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.enum(serverFailures), message: z.string() }),
]);

export type Reply = z.infer<typeof reply>;

export function exchange<Request, Answer>(
  name: string,
  request: z.ZodType<Request>,
  answer: z.ZodType<Answer>,
): Exchange<Request, Answer> {
  return { name, request, answer };
}
