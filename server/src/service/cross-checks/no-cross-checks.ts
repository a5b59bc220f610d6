import type { ConditionLanguage } from './conditions/condition-language.js';
import { Effort } from './conditions/guarded/effort.js';
import type { CrossChecks } from './cross-checks.js';
import type { CustomChecks } from './custom-checks.js';

/** Where the rules that are data cannot be had. */
export const noCrossChecks: CrossChecks = Object.freeze<CrossChecks>({
  rules: [],
  language: Object.freeze<ConditionLanguage>({
    functions: [],
    effort: new Effort(),
    turn: (_, work) => work(),
    isSpent: () => false,
    count: () => undefined,
    parse: unavailable,
    compile: unavailable,
    verify: unavailable,
    forecast: unavailable,
    mayHold: () => false,
    evaluate: () => null,
    items: () => [],
  }),
  tables: {},
  factUsers: () => [],
  alone: () => [],
  deployment: () => ({ check: () => new Map() }),
});

/** The same for rules of users. */
export const noCustomChecks: CustomChecks = Object.freeze<CustomChecks>({
  checks: [],
  alone: () => [],
  deployment: () => ({ check: () => new Map() }),
});

function unavailable(): never {
  throw new Error('the cross-checks could not be loaded');
}
