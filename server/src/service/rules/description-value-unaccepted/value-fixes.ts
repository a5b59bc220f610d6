import { t } from '../../messages/localise.js';
import { isSameWord } from '../../schema/nearest.js';
import type { FileProblem } from '../../schema/schema-problem.js';
import type { Fix } from '../finding.js';
import { certainFix, possibleFix } from '../fixes.js';

/** What is meant for true and false, also by what older readers of YAML take for them. */
const truths: ReadonlyMap<string, string> = new Map([
  ...['true', 'yes', 'on', 'y'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'off', 'n'].map((word) => [word, 'false'] as const),
]);

/** What may have been meant by a value that is not accepted. */
export function valueFixes(problem: FileProblem): readonly Fix[] {
  if (problem.kind === 'unknown-value') {
    const { near, found, span } = problem;
    if (near === undefined) return [];
    return [(isSameWord(near, found) ? certainFix : possibleFix)(t('Change to `{0}`', near), { span, newText: near })];
  }
  if (problem.kind !== 'wrong-type') return [];
  const newText = inWantedType(problem);
  return newText === undefined ? [] : [certainFix(t('Change to `{0}`', newText), { span: problem.span, newText })];
}

function inWantedType({ wanted, found }: Extract<FileProblem, { kind: 'wrong-type' }>): string | undefined {
  if (wanted.includes('boolean')) return truths.get(found.toLowerCase());
  if (wanted.includes('integer') || wanted.includes('number')) return /^\d+$/.test(found) ? found : undefined;
  return wanted.includes('array') && /^[\w.@-]+$/.test(found) ? `[${found}]` : undefined;
}
