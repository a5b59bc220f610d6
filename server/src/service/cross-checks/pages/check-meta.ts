import type { RuleMeta } from '../../rules/rule.js';
import type { CrossCheck } from '../cross-check.js';

/** A rule that is data as the lists of rules show it. */
export function metaOf({ id, severity, title, source, see_also = [], fixes = [] }: CrossCheck): RuleMeta {
  return {
    id,
    category: 'deployment',
    severity,
    summary: title,
    sources: [...(source ? [source] : []), ...see_also].map(({ guide, section }) => ({
      guide,
      ...(section === undefined ? {} : { chapter: section }),
    })),
    fix: fixes.some(({ certain }) => certain) ? 'certain' : fixes.length > 0 ? 'choice' : 'none',
  };
}
