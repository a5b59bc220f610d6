import { t } from '../../messages/localise.js';
import type { LinkProblem } from '../../syntax/url/provision.js';
import { type ProblemText, problemReport } from '../problem-report.js';
import type { NotationRule } from '../rule.js';
import { serviceDiscovery } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'provisioning-link-malformed',
    category: 'syntax',
    severity: 'warning',
    summary: 'A link that configures a client is not written as a link.',
    sources: [serviceDiscovery],
    fix: 'certain',
    syntaxOnly: true,
    notations: ['url'],
  },
  document({ document, report }) {
    if (document.kind !== 'links') return;
    for (const problem of document.problems) report(problemReport(problem, textOf(problem)));
  },
};

function textOf({ kind, found, expected, edit }: LinkProblem): ProblemText {
  switch (kind) {
    case 'form-wrong':
      return {
        message: t('The link begins with `{0}`, not with `{1}`.', expected ?? '', found ?? ''),
        severity: 'warning',
      };
    case 'separator-wrong':
      return { message: t('Parameters are parted by `&`, not by `{0}`.', found ?? ''), severity: 'error' };
    case 'equals-wrong':
      return { message: t('`=` stands between name and value, not `{0}`.', found ?? ''), severity: 'error' };
    case 'ampersand-escaped':
      return { message: t('Here `{0}` is not read as `&`; write `&` alone.', found ?? ''), severity: 'warning' };
    case 'blank-in-link':
      return {
        message:
          edit?.newText === ''
            ? t('A link holds no blanks: it ends at the first one.')
            : t('A link holds no blanks: it ends at the first one. Write `%20` for a blank in a value.'),
        severity: 'warning',
      };
    case 'parameter-empty':
      return { message: t('Nothing stands between these separators.'), severity: 'hint' };
    case 'parameter-without-value':
      return { message: t('`{0}` has no value.', found ?? ''), severity: 'warning' };
    case 'percent-bare':
    case 'percent-not-utf8':
      return {
        message: t('`%` is not followed by two digits of a character in UTF-8; a percent sign itself is `%25`.'),
        severity: 'warning',
      };
    case 'fragment':
      return { message: t('`#` ends the parameters; what follows it does not reach the client.'), severity: 'warning' };
  }
}
