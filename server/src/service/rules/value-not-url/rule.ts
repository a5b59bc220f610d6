import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { softened } from '../../values/softened.js';
import { checkUrl, type UrlProblem } from '../../values/url.js';
import { eachWrongValue } from '../each-wrong-value.js';
import type { NotationRule } from '../rule.js';
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
    message: messageFor(problem, parameter.name),
    // A missing scheme may be how the parameter is meant; a broken one never is.
    severity: problem.kind === 'scheme-missing' ? softened(parameter, 'warning') : 'warning',
    fixes: () => {
      if (problem.meant !== undefined) return writeFix(setting, problem.meant, problem.kind === 'scheme-broken');
      if (problem.kind !== 'scheme-missing' || /^\/|\s/.test(setting.trimmed)) return [];
      return ['https', 'http'].flatMap((scheme) => writeFix(setting, `${scheme}://${setting.trimmed}`));
    },
  })),
};

function messageFor(problem: UrlProblem, name: string): string {
  switch (problem.kind) {
    case 'scheme-missing':
      return t('`{0}` takes a web address. Start it with `https://` or `http://`.', name);
    case 'scheme-broken':
    case 'scheme-misspelt':
    case 'backslash':
      return t('This is not a web address. Did you mean `{0}`?', excerpt(problem.meant ?? ''));
    case 'host-missing':
      return t('This web address names no server.');
    case 'port-invalid':
      return t('Behind the colon a port must follow: a number from 1 to 65535.');
    case 'blank':
      return t('A web address holds no blanks. Write `%20` for a blank that belongs to it.');
  }
}
