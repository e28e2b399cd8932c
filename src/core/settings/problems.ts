import type { z } from 'zod';
import { roles } from '../catalog/roles';
import type { Text } from '../i18n/text';
import { areaCodes } from '../values/area/types';
import { statusCodes } from '../values/status/types';
import { dictionarySchema, reportSchema, settingsSchema, type FormProblem } from './settings';

type Issue = z.core.$ZodIssue;

const forms: Readonly<Record<FormProblem, Text>> = {
  column: {
    vi: 'phải là chữ của một cột trong bảng tính, ví dụ "F"',
    en: 'must be the letters of a column, such as "F"',
  },
  range: { vi: 'phải là một vùng ô, ví dụ "A5:G37"', en: 'must be a range of cells, such as "A5:G37"' },
  blank: { vi: 'không được để trống', en: 'must not be empty' },
};

const kinds: Readonly<Record<string, Text>> = {
  object: { vi: 'phải là một nhóm mục trong ngoặc nhọn { }', en: 'must be a group of entries in braces { }' },
  array: { vi: 'phải là một danh sách trong ngoặc vuông [ ]', en: 'must be a list in square brackets [ ]' },
  string: { vi: 'phải là chữ trong dấu ngoặc kép', en: 'must be a text in double quotes' },
  number: { vi: 'phải là một số, không có dấu ngoặc kép', en: 'must be a number without quotes' },
  int: { vi: 'phải là một số nguyên', en: 'must be a whole number' },
};

const unfit: Text = { vi: 'không dùng được', en: 'cannot be used' };

/** The keys that each group of entries may have, by its path. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(settingsSchema.shape),
  columns: roles,
  dictionary: Object.keys(dictionarySchema.shape),
  'dictionary.agencies': ['name', 'aliases', 'kind'],
  'dictionary.areas': areaCodes,
  'dictionary.headers': roles,
  'dictionary.statuses': statusCodes,
  ignore: ['rule', 'value', 'task'],
  report: Object.keys(reportSchema.shape),
  'report.score': ['of', 'steps'],
  'report.score.steps': ['from', 'points'],
};

/**
 * What an issue says to a person: where, what is wrong, what it must be.
 *
 * @param input the value that was checked, to tell what is missing from what is wrong
 */
export function problemsOf(issue: Issue, input: unknown): Text[] {
  const place = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(place, key));
  const { vi, en } = sentence(issue);
  return place !== '' && valueAt(input, issue.path) === undefined
    ? [problemAt(place, { vi: `còn thiếu; ${vi}`, en: `is missing; it ${en}` })]
    : [problemAt(place, { vi, en })];
}

/** A sentence about a place in the settings file. */
export function problemAt(place: string, { vi, en }: Text): Text {
  return place === ''
    ? { vi: `Tệp thiết lập ${vi}.`, en: `The settings file ${en}.` }
    : { vi: `Thiết lập “${place}” ${vi}.`, en: `The setting “${place}” ${en}.` };
}

function sentence(issue: Issue): Text {
  if (isFormProblem(issue.message)) return forms[issue.message];
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? unfit;
    case 'invalid_value':
      return { vi: `phải là một trong: ${list(issue.values)}`, en: `must be one of: ${list(issue.values)}` };
    case 'too_small':
      return { vi: `phải từ ${issue.minimum} trở lên`, en: `must be ${issue.minimum} or more` };
    case 'too_big':
      return { vi: `không được quá ${issue.maximum}`, en: `must be ${issue.maximum} or less` };
    default:
      return unfit;
  }
}

function unknownKey(place: string, key: string): Text {
  const known = keysOf[place.replace(/\[\d+\]/g, '')] ?? [];
  return problemAt(place, {
    vi: `không có mục “${key}”; các mục có thể dùng: ${list(known)}`,
    en: `has no entry “${key}”; the entries are: ${list(known)}`,
  });
}

function isFormProblem(message: string): message is FormProblem {
  return message in forms;
}

/** @example pathText(['dictionary', 'agencies', 0, 'name']) //=> 'dictionary.agencies[0].name' */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function list(words: readonly unknown[]): string {
  return words.map(String).join(', ');
}
