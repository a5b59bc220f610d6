import { t } from '../../messages/localise.js';
import { certainFix, insertAt, possibleFix } from '../fixes.js';
import { restOfTag, syntaxRule } from '../syntax-rule.js';
import { blankInName } from './blank-in-name.js';

export const rule = syntaxRule(
  { id: 'attribute-malformed', summary: 'An attribute is not written as name="value".', fix: 'certain' },
  {
    'attribute-without-value': (error, context) =>
      blankInName(error.span.start, context) ?? {
        message: t('The attribute `{0}` has no value; write `{0}="…"`.', error.found ?? ''),
        absorbs: restOfTag(error, context),
      },
    'attribute-not-quoted': ({ span, found = '' }, { document }) => ({
      message: t('The value of the attribute `{0}` must stand in quotes.', found),
      fixes: () => {
        const value = document.text.slice(span.start, span.end);
        if (/["'“”„‟‘’<>&]/.test(value)) return [];
        return [certainFix(t('Put quotes around it'), insertAt(span.start, '"'), insertAt(span.end, '"'))];
      },
    }),
    'attribute-quote-not-closed': ({ span, found = '' }, { document: { text } }) => ({
      message: t('The closing quote of the attribute `{0}` is missing.', found),
      fixes: () => {
        const quote = text.charAt(span.start);
        const value = text.slice(span.start + 1, span.end).trimEnd();
        return [possibleFix(t('Insert `{0}`', quote), insertAt(span.start + 1 + value.length, quote))];
      },
    }),
    'attribute-duplicate': ({ found = '' }) => ({
      message: t('The attribute `{0}` is given twice in one tag.', found),
    }),
  },
);
