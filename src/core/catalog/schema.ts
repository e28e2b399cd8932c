import * as z from 'zod';
import { areaCodes } from '../values/area/types';
import { statusCodes } from '../values/status/types';
import { roles } from './roles';
import sources from './data/sources.json';

const words = z.string().min(1);
const rewrites = z.record(words, words);

/** A document named in `data/sources.json`. */
const source = z.enum(Object.keys(sources)).optional();

const areaName = z.strictObject({ name: words, source });

export const areasSchema = z.strictObject({
  areas: z.record(
    z.enum(areaCodes).exclude(['khac']),
    z.strictObject({
      /** The canonical title, in sentence case. */
      title: words,
      source,
      /** Other titles of the same area. */
      names: z.array(areaName),
    }),
  ),
  /** Words before a title that say nothing of the area. */
  leading: z.array(words),
  /** Words after a title that say nothing of the area. */
  trailing: z.array(words),
  /** Words of a title to be read as others: abbreviations, and what stands for the same. */
  rewrites,
});

export const statusesSchema = z.strictObject({
  statuses: z.array(
    z.strictObject({
      code: z.enum(statusCodes).exclude(['unknown']),
      /** The canonical wording. */
      text: words,
      /** The same words in another form; words that say it differently have a wording of their own. */
      variants: z.array(words),
    }),
  ),
  rewrites,
});

export const headersSchema = z.strictObject({
  headers: z.array(
    z.strictObject({
      /** How likely each role is; none for a column that the program has no use for. */
      roles: z.partialRecord(z.enum(roles), z.number().gt(0).max(1)),
      /** Read so only below (after) words of one of these roles. */
      under: z.array(z.enum(roles)).default([]),
      source,
      words: z.array(words).min(1),
    }),
  ),
  /** Words that may stand beside the others and say nothing of the role. */
  fillers: z.array(words),
  /** Words after which the rest only explains. */
  connectors: z.array(words),
  rewrites,
});
