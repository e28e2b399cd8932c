import { z } from 'zod';
import { objectOf } from '../protocol/arguments';
import { range } from './types';

/** Arguments that many methods take. */
export const index = z.int();
export const optionalBoolean = z.boolean().nullish();
export const optionalText = z.string().nullish();
export const rangeArgument = objectOf(range);
export const rangeOrAddress = z.union([z.string(), rangeArgument]);
