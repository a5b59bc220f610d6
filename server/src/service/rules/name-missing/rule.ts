import { t } from '../../messages/localise.js';
import { isInHref } from '../../syntax/url/link-place.js';
import type { NotationRule } from '../rule.js';
import { serviceDiscovery } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'name-missing',
    category: 'relations',
    severity: 'error',
    summary: 'A link lacks a parameter that every link needs.',
    sources: [serviceDiscovery],
    fix: 'none',
    notations: ['url'],
  },

  set(set, { document, catalogue, report }) {
    if (set.notation === 'url' && set.mayHoldMore) return;
    // A bare `ciscojabber://provision` is a mention of the link, or what a script begins with, unless a page links to it.
    if (set.settings.length === 0 && !isInHref(document.text, set.span.start)) return;
    for (const parameter of catalogue.vocabulary(set.notation).parameters) {
      if (parameter.required !== true) continue;
      const given = set.settingsNamed(parameter.name);
      const empty = given.find((setting) => setting !== set.settings.at(-1));
      if (given.length > 0 && given.every(({ trimmed }) => trimmed === '') && empty) {
        report({
          span: empty.nameSpan,
          message: t('Every link needs `{0}`; here it is empty.', parameter.name),
          parameter: parameter.name,
        });
      }
      // At the end of a link the value may be what a text or a script puts there.
      if (given.length > 0) continue;
      report({
        span: set.headSpan,
        message: t('Every link needs `{0}`, which is missing.', parameter.name),
        parameter: parameter.name,
      });
    }
  },
};
