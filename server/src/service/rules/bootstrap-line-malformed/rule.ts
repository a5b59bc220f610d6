import { t } from '../../messages/localise.js';
import type { BootstrapProblem } from '../../syntax/properties/read-bootstrap.js';
import { type ProblemText, problemReport } from '../problem-report.js';
import type { NotationRule } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'bootstrap-line-malformed',
    category: 'syntax',
    severity: 'warning',
    summary: 'A line of the bootstrap file is not `Name: value`.',
    sources: [installClients],
    fix: 'certain',
    syntaxOnly: true,
    notations: ['bootstrap'],
  },
  document({ document, report }) {
    if (document.kind !== 'bootstrap') return;
    for (const problem of document.problems) report(problemReport(problem, textOf(problem)));
  },
};

function textOf({ kind }: BootstrapProblem): ProblemText {
  switch (kind) {
    case 'separator-wrong':
      return {
        message: t('In the bootstrap file a colon stands between name and value. Write `Name: value`.'),
        severity: 'warning',
      };
    case 'blank-before-separator':
      return { message: t('A blank stands before the colon; the guides write `Name: value`.'), severity: 'hint' };
    case 'comment-undocumented':
      return {
        message: t('No guide shows a comment in the bootstrap file. Whether the client skips it is not known.'),
        severity: 'information',
      };
    case 'line-not-understood':
      return { message: t('This line is not of the form `Name: value`.'), severity: 'hint' };
  }
}
