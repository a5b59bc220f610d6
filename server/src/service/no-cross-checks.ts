import type { CrossChecks } from './cross-checks/cross-checks.js';
import type { CustomChecks } from './cross-checks/custom-checks.js';

/** Where the rules that are data cannot be had. */
export const noCrossChecks: CrossChecks = Object.freeze<CrossChecks>({
  rules: [],
  language: Object.freeze({
    functions: [],
    effort: { begin: () => undefined, spend: <T>(value: T): T => value, spent: false },
    begin: () => undefined,
    parse: unavailable,
    compile: unavailable,
    verify: unavailable,
    evaluate: () => null,
    items: () => [],
  }),
  tables: {},
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
