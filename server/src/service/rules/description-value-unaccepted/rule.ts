import { t } from '../../messages/localise.js';
import type { FileProblem } from '../../schema/schema-problem.js';
import type { DescriptionRule } from '../rule.js';
import { thisTool } from '../sources.js';
import { explainType } from './explain-type.js';
import { valueFixes } from './value-fixes.js';

export const rule: DescriptionRule = {
  meta: {
    id: 'description-value-unaccepted',
    category: 'values',
    severity: 'error',
    summary: 'A value in a deployment description is not one that is accepted there, and so counts as not stated.',
    sources: [thisTool],
    fix: 'certain',
    notations: [],
  },
  problem(problem) {
    const message = messageOf(problem);
    if (message === undefined) return undefined;
    return { span: problem.span, message, fixes: () => valueFixes(problem) };
  },
};

function messageOf(problem: FileProblem): string | undefined {
  switch (problem.kind) {
    case 'unknown-value': {
      const { found, accepted, near } = problem;
      const where = placeName(problem.path);
      return near === undefined
        ? t('`{0}` is not accepted for `{1}`. Accepted: {2}.', found, where, accepted.join(', '))
        : t('`{0}` is not accepted for `{1}`. Did you mean `{2}`?', found, where, near);
    }
    case 'wrong-type':
      return explainType(problem, placeName(problem.path));
    case 'wrong-form':
      return problem.example === undefined
        ? t('`{0}` is not written as `{1}` has to be.', problem.found, placeName(problem.path))
        : t(
            '`{0}` is not written as `{1}` has to be, such as `{2}`.',
            problem.found,
            placeName(problem.path),
            problem.example,
          );
    case 'out-of-range':
      return outOfRange(problem, placeName(problem.path));
    case 'too-few':
      return t('`{0}` must have at least {1}.', placeName(problem.path), problem.least);
    default:
      return undefined;
  }
}

function outOfRange({ minimum, maximum }: Extract<FileProblem, { kind: 'out-of-range' }>, where: string): string {
  if (minimum !== undefined && maximum !== undefined)
    return t('`{0}` must be a number from {1} to {2}.', where, minimum, maximum);
  return minimum !== undefined
    ? t('`{0}` must be {1} or more.', where, minimum)
    : t('`{0}` must be {1} or less.', where, maximum ?? '');
}

/** The path as people write it; entries of lists go by the name of the list. */
function placeName(path: readonly string[]): string {
  return path.filter((key) => !/^\d+$/.test(key)).join('.');
}
