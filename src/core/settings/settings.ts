import { z } from 'zod';
import { roles } from '../catalog/roles';
import { areaCodes } from '../values/area/types';
import { statusCodes } from '../values/status/types';

const columnLetters = z.string().regex(/^[A-Za-z]{1,3}$/);

const dictionarySchema = z
  .strictObject({
    /** Agencies of one's own: the canonical name, other ways in which it is written, and what it is. */
    agencies: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          aliases: z.array(z.string().min(1)).default([]),
          kind: z.enum(['agency', 'group']).default('agency'),
        }),
      )
      .default([]),
    /** Further titles of reform areas, by area code; those under `khac` are never taken for an area. */
    areas: z.partialRecord(z.enum(areaCodes), z.array(z.string().min(1))).default({}),
    /** Further header words, by column role. */
    headers: z.partialRecord(z.enum(roles), z.array(z.string().min(1))).default({}),
    /** Further status words, by status code. */
    statuses: z.partialRecord(z.enum(statusCodes), z.array(z.string().min(1))).default({}),
  })
  .prefault({});

/** What a user may set; every key wins over what the program finds by itself. */
export const settingsSchema = z.strictObject({
  sheet: z.string().optional(),
  range: z.string().optional(),
  columns: z.partialRecord(z.enum(roles), z.union([columnLetters, z.array(columnLetters)])).default({}),
  planYear: z.int().min(1990).max(2100).optional(),
  unit: z.enum(['dong', 'nghin', 'trieu', 'ty']).optional(),
  dictionary: dictionarySchema,
  /** Rules turned off, on, or given another severity. */
  rules: z.record(z.string(), z.enum(['off', 'on', 'error', 'warning', 'review'])).default({}),
  /** Findings that a person has looked at: by rule, value and task text, so that they outlive moved rows. */
  ignore: z.array(z.strictObject({ rule: z.string(), value: z.string(), task: z.string() })).default([]),
  /** One style of dates: `31/12/2023` with or without a zero before single digits. */
  dateStyle: z.enum(['padded', 'plain']).default('padded'),
  /** Tone marks on the main vowel (`hoà`, new) or in the middle (`hòa`, old), for the rule text/tone-mark-style. */
  toneMarks: z.enum(['old', 'new']).default('old'),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
