import type { EmmProblemKind } from '../../documents/jabber-document.js';
import { t } from '../../messages/localise.js';
import type { SyntaxProblem } from '../../syntax/written-setting.js';
import { excerpt } from '../../text/excerpt.js';
import { type ProblemText, problemReport } from '../problem-report.js';
import type { NotationRule } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'emm-malformed',
    category: 'syntax',
    severity: 'error',
    summary: 'App configuration is not written as its form demands.',
    sources: [installClients],
    fix: 'certain',
    syntaxOnly: true,
    notations: ['emm'],
  },
  document({ document, report }) {
    if (document.kind !== 'emm') return;
    let told = -1;
    for (const problem of document.problems) {
      // Of several errors at one place the first says it.
      if (problem.span.start !== told) report(problemReport(problem, textOf(problem)));
      told = problem.span.start;
    }
  },
};

function textOf({ kind, found, expected }: SyntaxProblem<EmmProblemKind>): ProblemText {
  switch (kind) {
    case 'binary':
      return {
        message: t('This property list is in the binary form, which is not read here. Convert it to XML first.'),
        severity: 'information',
      };
    case 'not-well-formed':
      return { message: t('This property list is not well-formed here.'), severity: 'error' };
    case 'not-json':
    case 'nesting-too-deep':
      return { message: t('This is not JSON.'), severity: 'error' };
    case 'comma-trailing':
      return { message: t('In JSON no comma stands before `{0}`.', found ?? ''), severity: 'error' };
    case 'comma-missing':
      return { message: t('A comma is missing before this.'), severity: 'error' };
    case 'bracket-missing':
      return { message: t('The closing `{0}` is missing.', expected ?? ''), severity: 'error' };
    case 'comment-in-json':
      return { message: t('JSON has no comments.'), severity: 'error' };
    case 'string-not-closed':
      return { message: t('This string is not closed.'), severity: 'error' };
    case 'text-not-quoted':
      return { message: t('Text stands in straight quotes: `"{0}"`.', withoutQuotes(found ?? '')), severity: 'error' };
    case 'key-without-value':
    case 'entry-without-value':
      return { message: t('This key has no value.'), severity: 'warning' };
    case 'value-without-key':
    case 'entry-without-key':
      return { message: t('This value has no key.'), severity: 'warning' };
    case 'element-notation':
      return {
        message: t('This is how the guides print a setting; no console takes it. Write `{0}`.', expected ?? ''),
        severity: 'warning',
      };
    case 'separator-missing':
      return { message: t('`{0}` has no value: write `key = value`.', found ?? ''), severity: 'warning' };
    case 'line-not-understood':
      return { message: t('This line is not of the form `key = value`.'), severity: 'hint' };
  }
}

function withoutQuotes(text: string): string {
  return excerpt(text.replace(/^[\u2018-\u201f']+|[\u2018-\u201f']+$/g, ''));
}
