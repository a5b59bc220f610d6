import type { DeploymentDocument } from '../../deployment/deployment-document.js';
import { placeOf } from '../../deployment/place-of.js';
import { t } from '../../messages/localise.js';
import { isSameWord } from '../../schema/nearest.js';
import type { Span } from '../../text/span.js';
import type { Fix } from '../finding.js';
import { certainFix, possibleFix } from '../fixes.js';
import type { DescriptionRule } from '../rule.js';
import { thisTool } from '../sources.js';

export const rule: DescriptionRule = {
  meta: {
    id: 'description-key-unknown',
    category: 'names',
    severity: 'warning',
    summary: 'A deployment description has a key that is not known there.',
    sources: [thisTool],
    fix: 'certain',
    notations: [],
  },
  problem(problem, document) {
    if (problem.kind !== 'unknown-key') return undefined;
    const { span, key, near, path, keys } = problem;
    const above = path.slice(0, -1);
    const what =
      above.length === 0
        ? t('`{0}` is not a key of a deployment description.', key)
        : t('`{0}` is not a key below `{1}`.', key, above.join('.'));
    const hint = near === undefined ? listOf(keys) : t('Did you mean `{0}`?', near);
    return {
      span,
      message: hint === undefined ? what : `${what} ${hint}`,
      ...(near === undefined ? {} : { fixes: () => renames(document, [...above, near].join('.'), problem, near) }),
    };
  },
};

/** A few keys can be named; of many the completion tells. */
function listOf(keys: readonly string[]): string | undefined {
  return keys.length > 0 && keys.length <= 8 ? t('Known: {0}.', keys.map((key) => `\`${key}\``).join(', ')) : undefined;
}

function renames(
  document: DeploymentDocument,
  path: string,
  { span, key }: { readonly span: Span; readonly key: string },
  near: string,
): Fix[] {
  if (placeOf(path, document.tree, document.text).exact) return [];
  const make = isSameWord(key, near) ? certainFix : possibleFix;
  return [make(t('Rename to `{0}`', near), { span, newText: near })];
}
