import * as z from 'zod';
import { roles } from '../catalog/roles';
import { columnNumber, parseRange } from '../grid/address';
import { areaCodes } from '../values/area/types';
import { statusCodes } from '../values/status/types';

/** Why a text will not do, where its form is wrong: keys of the sentences in `problems.ts`. */
export type FormProblem = 'column' | 'range' | 'blank';

const form = (problem: FormProblem): FormProblem => problem;
const columnLetters = z.string().refine((text) => columnNumber(text) !== null, form('column'));
const words = z.string().refine((text) => text.trim() !== '', form('blank'));

export const dictionarySchema = z.strictObject({
  /** Agencies of one's own: the canonical name, other ways in which it is written, and what it is. */
  agencies: z
    .array(
      z.strictObject({
        name: words,
        aliases: z.array(words).default([]),
        kind: z.enum(['agency', 'group']).default('agency'),
      }),
    )
    .default([]),
  /** Further titles of reform areas, by area code; those under `khac` are never taken for an area. */
  areas: z.partialRecord(z.enum(areaCodes), z.array(words)).default({}),
  /** Further header words, by column role. */
  headers: z.partialRecord(z.enum(roles), z.array(words)).default({}),
  /** Further status words, by status code. */
  statuses: z.partialRecord(z.enum(statusCodes), z.array(words)).default({}),
});

export const reportSchema = z.strictObject({
  /** How many days ahead a deadline is shown as drawing near. */
  dueSoonDays: z.int().min(0).max(366).default(30),
  /**
   * Points for plan completion: those of the highest step whose share is reached. `of` names the share: completed of
   * those that were due, or of all tasks but the cancelled and the standing ones.
   */
  score: z
    .strictObject({
      of: z.enum(['due', 'all']).default('all'),
      steps: z.array(z.strictObject({ from: z.number().min(0).max(1), points: z.number() })).min(1),
    })
    .optional(),
  /** The place in the line of place and date. */
  place: words.optional(),
});

/** What a user may set; every key wins over what the program finds by itself. */
export const settingsSchema = z.strictObject({
  /** The name of the sheet that holds the table. */
  sheet: words.optional(),
  /** The table's cells, header included: `A5:G37`. */
  range: z
    .string()
    .refine((text) => parseRange(text) !== null, form('range'))
    .optional(),
  /** The columns of the table by role, in letters. */
  columns: z
    .partialRecord(z.enum(roles), z.union([columnLetters, z.array(columnLetters)], form('column')))
    .default({}),
  /** The one year of the plan. */
  planYear: z.int().min(1990).max(2100).optional(),
  /** The unit of the table's money. */
  unit: z.enum(['dong', 'nghin', 'trieu', 'ty']).optional(),
  /** What the user knows of the world; it wins over the built-in data. */
  dictionary: dictionarySchema.prefault({}),
  /** Rules turned off, on, or given another severity. */
  rules: z.record(z.string(), z.enum(['off', 'on', 'error', 'warning', 'review'])).default({}),
  /** Findings that a person has looked at: by rule, value and task text, so that they outlive moved rows. */
  ignore: z.array(z.strictObject({ rule: z.string(), value: z.string(), task: z.string() })).default([]),
  /** One style of dates: `31/12/2023` with or without a zero before single digits. */
  dateStyle: z.enum(['padded', 'plain']).default('padded'),
  /** Tone marks on the main vowel (`hoà`, new) or in the middle (`hòa`, old), for the rule text/tone-mark-style. */
  toneMarks: z.enum(['old', 'new']).default('old'),
  /** The summary sheets. */
  report: reportSchema.prefault({}),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
