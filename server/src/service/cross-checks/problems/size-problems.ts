import { t } from '../../messages/localise.js';
import type { CrossCheck } from '../cross-check.js';
import type { CheckProblem } from './check-problem.js';

/** More nobody has written by hand. */
const most = { each: 8, words: 50, at: 50, fixes: 20 } as const;
const longestText = 5_000;
const longestPlace = 500;

/** What is so large in a rule that working with it would take too long. */
export function sizeProblems(rule: CrossCheck): CheckProblem[] {
  const many = (['each', 'words', 'at', 'fixes'] as const).flatMap((key): CheckProblem[] => {
    const count = Object.keys(rule[key] ?? {}).length;
    return count > most[key] ? [{ path: [key], message: t('There may be {0} of these at the most.', most[key]) }] : [];
  });
  const long = (path: readonly string[], text: string, longest: number): CheckProblem[] =>
    text.length > longest ? [{ path, message: t('This is longer than {0} characters.', longest) }] : [];
  return [
    ...many,
    ...long(['message'], rule.message, longestText),
    ...rule.at.flatMap((place, index) => long(['at', String(index)], place, longestPlace)),
  ];
}
