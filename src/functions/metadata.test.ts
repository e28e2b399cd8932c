import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '../core/i18n/text';
import { definitions, functionIds } from './definitions';
import { implementations } from './implementations';
import { functionsMetadata } from './metadata';

/** Excel cuts help texts off beyond this. */
const longestHelp = 255;
const help = z.string().min(10).max(longestHelp);

/** What Excel takes: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
const schema = z.strictObject({
  functions: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z][A-Z0-9.]{2,}$/),
      name: z.string().regex(/^[A-Z][A-Z0-9._]{2,}$/),
      description: help,
      result: z.strictObject({ type: z.enum(['string', 'number']), dimensionality: z.literal('scalar') }),
      parameters: z.array(
        z.strictObject({
          name: z.string().regex(/^[\p{L}_]+$/u),
          description: help,
          type: z.literal('any'),
          dimensionality: z.literal('scalar'),
          optional: z.literal(true).exactOptional(),
        }),
      ),
    }),
  ),
});

describe.each(languages)('functions.json in %s', (language) => {
  const { functions } = schema.parse(functionsMetadata(language));

  it('names each function once', () => {
    expect(functions.map(({ id }) => id)).toEqual([...functionIds]);
    expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
  });

  it('puts what may be left out last', () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });
});

it.each(functionIds)('says of %s what its code takes', (id) => {
  expect(definitions[id].parameters).toHaveLength(implementations[id].length);
});
