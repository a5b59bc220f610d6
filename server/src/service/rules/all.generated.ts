// Written by `npm run generate` from the folders beside it.
import { rule as findingsLimited } from './findings-limited/rule.js';
import { rule as groupUnknown } from './group-unknown/rule.js';
import { rule as parameterCase } from './parameter-case/rule.js';
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [
  findingsLimited,
  groupUnknown,
  parameterCase,
];
