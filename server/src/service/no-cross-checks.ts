import type { CrossChecks } from './cross-checks/cross-checks.js';

/** Where the rules that are data cannot be had. */
export const noCrossChecks: CrossChecks = Object.freeze<CrossChecks>({
  rules: [],
  language: Object.freeze({
    functions: [],
    compile: unavailable,
    verify: unavailable,
    evaluate: () => null,
    items: () => [],
  }),
  alone: () => [],
  deployment: () => ({ check: () => new Map() }),
});

function unavailable(): never {
  throw new Error('the cross-checks could not be loaded');
}
