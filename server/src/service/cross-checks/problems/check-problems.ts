import { t } from '../../messages/localise.js';
import type { ConditionLanguage } from '../conditions/condition-language.js';
import type { CrossCheck } from '../cross-check.js';
import { wordPlaces } from '../evaluation/fill-words.js';
import { boundNameProblems } from './bound-name-problems.js';
import type { CheckProblem } from './check-problem.js';
import { fixProblems } from './fix-problems.js';
import { ruleExpressions } from './rule-expressions.js';
import { sizeProblems } from './size-problems.js';

/** What is wrong with a rule: names that cannot be bound, expressions that do not compile, words that stand for nothing, edits that do nothing. */
export function checkProblems(rule: CrossCheck, language: ConditionLanguage): CheckProblem[] {
  const problems = [...sizeProblems(rule), ...boundNameProblems(rule, language)];
  if (problems.length > 0) return problems;
  problems.push(...fixProblems(rule));
  for (const { path, text, names } of ruleExpressions(rule)) {
    try {
      language.verify(text, names);
    } catch (error) {
      problems.push(problemOf(path, error));
    }
  }
  const known = new Set([...Object.keys(rule.each ?? {}), ...Object.keys(rule.words ?? {})]);
  for (const [path, text] of templatesOf(rule)) {
    for (const { name, start, end } of wordPlaces(text)) {
      if (!known.has(name)) problems.push({ path, message: t('Nothing says what {0} is.', `{${name}}`), start, end });
    }
  }
  return problems;
}

/** A text of a rule, and the keys that lead to it. */
type Template = readonly [path: readonly string[], text: string];

/** The texts in which words may stand. */
function templatesOf({ message, at, fixes = [] }: CrossCheck): Template[] {
  return [[['message'], message], ...textsIn(at, ['at']), ...textsIn(fixes, ['fixes'])];
}

function textsIn(value: unknown, path: readonly string[]): Template[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => textsIn(inner, [...path, key]));
}

function problemOf(path: readonly string[], error: unknown): CheckProblem {
  if (!(error instanceof Error)) return { path, message: String(error) };
  const range = 'range' in error ? error.range : undefined;
  const summary = 'summary' in error && typeof error.summary === 'string' ? error.summary : error.message;
  return { path, message: summary, ...(isRange(range) ? { start: range.start, end: range.end } : {}) };
}

function isRange(value: unknown): value is { readonly start: number; readonly end: number } {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
