import { t } from '../../messages/localise.js';
import { possibleFix, remove } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { configureTheClients } from '../sources.js';

/** With more of them than this the file is no text, or in an encoding that was not recognised. */
const tooMany = 50;

export const rule: ConfigRule = {
  meta: {
    id: 'character-forbidden',
    category: 'syntax',
    severity: 'error',
    summary: 'A control character stands in the file, which XML does not allow.',
    sources: [configureTheClients],
    fix: 'choice',
    syntaxOnly: true,
  },
  document({ document, report }) {
    const errors = document.xml.errors.filter(({ kind }) => kind === 'character-forbidden');
    const [first] = errors;
    if (first && errors.length > tooMany) {
      report({
        span: first.span,
        message: t(
          'This does not look like text: it holds {0} or more characters that XML does not allow.',
          errors.length,
        ),
        absorbs: { start: 0, end: document.text.length },
      });
      return;
    }
    for (const { span, found = '' } of errors) {
      report({
        span,
        message: t('XML does not allow the character {0}, not even as a reference; take it out.', found),
        fixes: () => [possibleFix(t('Remove it'), remove(span))],
      });
    }
  },
};
