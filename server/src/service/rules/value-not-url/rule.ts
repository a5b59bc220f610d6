import { notations } from '../../catalogue/notation.js';
import { softened } from '../../values/softened.js';
import { checkUrl } from '../../values/url.js';
import { eachWrongValue } from '../each-wrong-value.js';
import type { NotationRule } from '../rule.js';
import { urlMessage } from '../url-message.js';
import { writeFix } from '../write-fix.js';

export const rule: NotationRule = {
  meta: {
    id: 'value-not-url',
    category: 'values',
    severity: 'warning',
    summary: 'A value is not a complete web address.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'certain',
    notations,
  },
  document: eachWrongValue('url', checkUrl, (problem, parameter, setting) => ({
    message: urlMessage(problem, parameter.name),
    // A missing scheme may be how the parameter is meant; a broken one never is.
    severity: problem.kind === 'scheme-missing' ? softened(parameter, 'warning') : 'warning',
    fixes: () => {
      if (problem.meant !== undefined) return writeFix(setting, problem.meant, problem.kind === 'scheme-broken');
      if (problem.kind !== 'scheme-missing' || /^\/|\s/.test(setting.trimmed)) return [];
      return ['https', 'http'].flatMap((scheme) => writeFix(setting, `${scheme}://${setting.trimmed}`));
    },
  })),
};
