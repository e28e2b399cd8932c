// Written by scripts/rules-index.mjs: do not edit.
import type { Rule } from './types';

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [];
