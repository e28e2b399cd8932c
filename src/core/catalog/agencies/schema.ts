import * as z from 'zod';
import { parseCivilDate } from '../../values/civil-date';

const words = z.string().min(1);
/** Several words or names on one line, with `, ` between them. */
const list = z
  .array(words)
  .transform((lines) => lines.flatMap((line) => line.split(', ')))
  .readonly();
const date = words.transform((text, context) => {
  const day = parseCivilDate(text);
  if (day) return day;
  context.addIssue(`No such day: ${text}`);
  return z.NEVER;
});
const level = z.enum(['central', 'province', 'district', 'commune', 'any']);

const dated = {
  /** The document that says so. */
  source: words,
  level,
  /** The first and the last day under this name, where they are known. */
  from: date.optional(),
  until: date.optional(),
};

/** Bodies that share a document and its dates; a body may have its own. */
export const blocksSchema = z.array(
  z.strictObject({
    ...dated,
    kind: z.enum(['agency', 'group']).default('agency'),
    entries: z.array(
      z.strictObject({
        name: words,
        aliases: z.array(words).default([]),
        successors: z.array(words).default([]),
        source: words.optional(),
        level: level.optional(),
        from: dated.from,
        until: dated.until,
      }),
    ),
  }),
);

const pair = z.tuple([words, words]);

export const wordsSchema = z.strictObject({
  /** Words with which the name of a body begins. */
  kinds: list,
  /** Words with which a phrase for several bodies begins. */
  groups: list,
  /** Words with which the title of an official begins, the body following. */
  officials: list,
  /** Words that begin as one of the above and are none. */
  lookalikes: list,
  /** What a body is for, and how that is written short or otherwise; the kind word before it decides the body. */
  fields: z.array(z.strictObject({ field: words, short: z.array(words).min(1) })),
  /** Words to be read as others anywhere in a name. */
  words: z.array(pair),
  /** Words to be read as others where they begin a name. */
  starts: z.array(pair),
  /** The provinces and cities of before and after 1 July 2025: the only places named without their unit. */
  provinces: list,
});
