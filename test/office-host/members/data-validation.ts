import { z } from 'zod';
import { formatAbsolute, intersection } from '../book/reference';
import type { DataValidation } from '../book/rules';
import { invalidArgument } from '../protocol/error';
import { objectType } from '../protocol/object-type';
import { writing } from '../protocol/arguments';
import type { Area } from './area';
import { rangeArgument } from './schemas';
import { checkUnlocked } from './values';

/** A list that is given in the text itself takes so many characters. */
const maxInline = 255;

const list = z.strictObject({
  inCellDropDown: z.boolean(),
  source: z.union([
    z.string().min(1),
    rangeArgument.transform(({ sheet, range }) => `=${formatAbsolute(sheet.name, range)}`),
  ]),
});

const comparison = z.strictObject({
  formula1: z.union([z.string(), z.number()]),
  formula2: z.union([z.string(), z.number()]).optional(),
  operator: z.string(),
});

const rule = z.strictObject({
  list: list.optional(),
  custom: z.strictObject({ formula: z.string().startsWith('=') }).optional(),
  date: comparison.optional(),
  decimal: comparison.optional(),
  wholeNumber: comparison.optional(),
  textLength: comparison.optional(),
});

const texts = z.record(z.string(), z.unknown());

/** Every cell of an area has the same rule, or none: `null` where they differ. */
export const dataValidation = objectType<Area>('DataValidation', {
  get: {
    errorAlert: (area) => ruleOf(area)?.errorAlert ?? {},
    ignoreBlanks: (area) => ruleOf(area)?.ignoreBlanks ?? true,
    prompt: (area) => ruleOf(area)?.prompt ?? {},
    rule: (area) => ruleOf(area)?.rule ?? {},
    type: (area) => typeOf(area),
  },
  set: {
    errorAlert: writing(texts, (area: Area, errorAlert) => change(area, { errorAlert })),
    ignoreBlanks: writing(z.boolean(), (area: Area, ignoreBlanks) => change(area, { ignoreBlanks })),
    prompt: writing(texts, (area: Area, prompt) => change(area, { prompt })),
    rule: writing(rule, (area: Area, next) => {
      const source = next.list?.source;
      if (source !== undefined && !source.startsWith('=') && source.length > maxInline) {
        throw invalidArgument(`a list of more than ${maxInline} characters`);
      }
      change(area, { rule: next });
    }),
  },
  call: {
    clear: (area) => {
      checkUnlocked(area);
      cutOut(area);
    },
  },
});

function ruleOf({ sheet, range }: Area): DataValidation | null {
  return (
    sheet.validations.find((known) => {
      const shared = intersection(known.range, range);
      return shared !== null && sameSize(shared, range);
    }) ?? null
  );
}

function sameSize(a: Area['range'], b: Area['range']): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function typeOf(area: Area): string | null {
  const own = ruleOf(area);
  if (!own)
    return area.sheet.validations.some((known) => intersection(known.range, area.range)) ? null : 'None';
  const [kind = 'none'] = Object.keys(own.rule);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function change(area: Area, changes: Partial<DataValidation>): void {
  checkUnlocked(area);
  const { range } = area;
  const before = ruleOf(area);
  cutOut(area);
  area.sheet.validations.push({
    range,
    rule: before?.rule ?? {},
    ignoreBlanks: before?.ignoreBlanks ?? true,
    prompt: before?.prompt ?? {},
    errorAlert: before?.errorAlert ?? {},
    ...changes,
  });
}

/** What lies in the area has no rule then; what lies round it keeps its own. */
function cutOut({ sheet, range }: Area): void {
  const kept = sheet.validations.flatMap((known) =>
    remainders(known.range, range).map((rest) => ({ ...known, range: rest })),
  );
  sheet.validations.splice(0, sheet.validations.length, ...kept);
}

function remainders(whole: Area['range'], hole: Area['range']): Area['range'][] {
  const shared = intersection(whole, hole);
  if (!shared) return [whole];
  return [
    { ...whole, bottom: shared.top - 1 },
    { ...whole, top: shared.bottom + 1 },
    { ...shared, left: whole.left, right: shared.left - 1 },
    { ...shared, left: shared.right + 1, right: whole.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
