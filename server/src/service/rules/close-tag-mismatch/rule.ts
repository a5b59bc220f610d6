import { distance } from 'fastest-levenshtein';
import { t } from '../../messages/localise.js';
import { certainFix, possibleFix, replace } from '../fixes.js';
import { lineOf, syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'close-tag-mismatch', summary: 'A close tag has another name than the element it closes.', fix: 'certain' },
  {
    'close-tag-mismatch': ({ found = '', expected = '', element, span }, context) => ({
      message: element
        ? t(
            '`</{0}>` stands where `</{1}>` must close the element opened in line {2}.',
            found,
            expected,
            lineOf(element.span.start, context),
          )
        : t('`</{0}>` stands where `</{1}>` is needed.', found, expected),
      ...(element && { related: [{ span: element.nameSpan, message: t('`{0}` is opened here.', expected) }] }),
      ...(element?.closeTag && { absorbs: { start: span.start, end: element.closeTag.end } }),
      fixes: () => {
        const name = element?.closeNameSpan ?? span;
        const title = t('Write `</{0}>`', expected);
        const newText = context.document.text.startsWith('</', name.start) ? `</${expected}>` : expected;
        return [
          isSlip(found, expected)
            ? certainFix(title, replace(name, newText))
            : possibleFix(title, replace(name, newText)),
        ];
      },
    }),
  },
);

/** Other capitals or a letter or two; a quite different name may be a close tag in the wrong place. */
function isSlip(found: string, expected: string): boolean {
  const a = found.toLowerCase();
  const b = expected.toLowerCase();
  return a === b || distance(a, b) <= Math.min(2, Math.floor(expected.length / 4));
}
