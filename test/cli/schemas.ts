import { z } from 'zod';
import { roles } from '../../src/core/catalog/roles';
import { rowKinds } from '../../src/core/plan/types';
import { areaCodes } from '../../src/core/values/area/types';
import { statusCodes } from '../../src/core/values/status/types';
import { obstacleCodes } from '../../src/hosts/host';

// The JSON of the command line, written down a second time: strict, so that nothing appears or goes away unseen.

const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const range = z.string().regex(/^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const letters = z.string().regex(/^[A-Z]{1,3}$/);
const count = z.int().min(0);
const dong = z.int();
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.strictObject({ error: z.string() })]);
const patch = { cell: address, before: value, after: value, numberFormat: z.string().optional() };
const unchecked = {
  others: z.array(z.strictObject({ sheet: z.string(), range })),
  unread: z.array(z.string()).optional(),
};
const counts = z.strictObject({ error: count, warning: count, review: count, fixable: count });

const tableReport = {
  sheet: z.string(),
  table: z.strictObject({
    range,
    headerRows: z.array(z.int().min(1)).min(1),
    planYear: z.int().nullable(),
    period: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
    unit: z.enum(['dong', 'nghin', 'trieu', 'ty']).nullable(),
    columns: z.partialRecord(z.enum(roles), z.union([letters, z.array(letters).min(1)])),
  }),
  rows: z.partialRecord(z.enum(rowKinds), z.int().min(1)),
  findings: z.array(
    z.strictObject({
      rule: z.string().regex(/^[a-z]+\/[a-z-]+$/),
      severity: z.enum(['error', 'warning', 'review']),
      cell: address,
      message: z.string().min(1),
      before: value,
      fix: z.union([z.strictObject(patch), z.array(z.strictObject(patch)).min(2)]).nullable(),
      suggestions: z.array(
        z.strictObject({
          after: value,
          message: z.string().min(1),
          changes: z.array(z.strictObject(patch)).min(1).optional(),
        }),
      ),
    }),
  ),
  notApplicable: z.array(z.strictObject({ rule: z.string(), why: z.string().min(1) })),
  counts,
};

const schema = z.literal(1);

export const checkSchema = z.strictObject({
  schema,
  file: z.string(),
  asOf: date,
  ...tableReport,
  ...unchecked,
  tables: z.array(z.strictObject(tableReport)).optional(),
});

const ruled = { ...patch, rule: z.string(), rules: z.array(z.string()).min(1) };

export const fixSchema = z.strictObject({
  schema,
  file: z.string(),
  out: z.string().nullable(),
  sheet: z.string(),
  asOf: date,
  changes: z.array(z.strictObject({ ...ruled, hidden: z.literal(true).optional() })),
  refused: z.array(
    z.strictObject({ ...ruled, why: z.string().min(1), codes: z.array(z.enum(obstacleCodes)).min(1) }),
  ),
  counts,
  ...unchecked,
});

const aggregate = { tasks: count, budget: dong, spent: dong.nullable(), unquantified: count };
const status = z.strictObject(Object.fromEntries(statusCodes.map((code) => [code, count])));

export const rollupSchema = z.strictObject({
  schema,
  file: z.string(),
  sheet: z.string(),
  asOf: date,
  unit: z.literal('dong'),
  total: z.strictObject({ ...aggregate, stated: dong.nullable(), inWords: dong.nullable() }),
  areas: z.array(
    z.strictObject({
      ...aggregate,
      code: z.enum(areaCodes).nullable(),
      title: z.string().nullable(),
      ordinal: z.string().nullable(),
      rows: z.string().regex(/^(\d+(:\d+)?(,\d+(:\d+)?)*)?$/),
      stated: dong.nullable(),
      status,
    }),
  ),
  leads: z.array(z.strictObject({ ...aggregate, agency: z.string().nullable(), status })),
  quarters: z.array(
    z.strictObject({
      ...aggregate,
      quarter: z
        .string()
        .regex(/^\d{4}(-Q[1-4])?$/)
        .nullable(),
      status,
    }),
  ),
  status,
  checks: z.array(
    z.strictObject({
      kind: z.enum(['section-total', 'group-total', 'grand-total', 'amount-in-words', 'row-parts']),
      cell: address,
      stated: dong.nullable(),
      computed: dong.nullable(),
      ok: z.boolean().nullable(),
    }),
  ),
  ...unchecked,
});
