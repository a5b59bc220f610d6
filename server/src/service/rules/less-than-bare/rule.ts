import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import { certainFix, possibleFix, remove, replace } from '../fixes.js';
import { type Describe, syntaxRule } from '../syntax-rule.js';

const tagWithBlank = /<([ \t]+)([A-Za-z_][\w.-]*)[^<>]*>/y;

const describe: Describe = ({ span }, { document: { text } }) => {
  const comment = commentHead(text, span.start);
  if (comment) {
    return {
      message: t('A comment begins with `<!--`, not with `{0}`.', comment.head),
      absorbs: { start: span.start, end: comment.end },
      fixes: () => [
        certainFix(
          t('Write `{0}`', '<!--'),
          replace({ start: span.start, end: span.start + comment.head.length }, '<!--'),
        ),
      ],
    };
  }
  tagWithBlank.lastIndex = span.start;
  const tag = tagWithBlank.exec(text);
  if (tag) {
    const [whole, blanks = '', name = ''] = tag;
    const afterBracket = span.start + 1;
    return {
      message: t('No blank may stand between `<` and the name `{0}`.', name),
      absorbs: wholeElement({ start: span.start, end: span.start + whole.length }, name, text),
      fixes: () => [
        certainFix(t('Remove the blank'), remove({ start: afterBracket, end: afterBracket + blanks.length })),
      ],
    };
  }
  if (isDoubled(text, span)) {
    return {
      message: t('There is a `<` too many before this tag.'),
      fixes: () => [certainFix(t('Remove the `<`'), remove(span))],
    };
  }
  if (isBetweenTags(text, span)) {
    return {
      message: t('This `<` begins a tag without a name.'),
      fixes: () => [possibleFix(t('Remove the `<`'), remove(span))],
    };
  }
  return {
    message: t('A `<` that begins no tag must be written `&lt;`.'),
    fixes: () => [certainFix(t('Write `&lt;`'), replace(span, '&lt;'.repeat(span.end - span.start)))],
  };
};

/** `<!- off -->`, `<-- off -->`, `<! off -->`, `< off -->`: what stands in place of `<!--`, and the end of the comment. */
function commentHead(text: string, start: number): { readonly head: string; readonly end: number } | undefined {
  const form = /(<!-|<--|<-|<!?(?=[ \t]))[^<>\r\n]*-->/y;
  form.lastIndex = start;
  const head = form.exec(text)?.[1];
  return head === undefined ? undefined : { head, end: form.lastIndex };
}

/** `><<Name`: between two tags no one meant the character. */
function isDoubled(text: string, { start, end }: Span): boolean {
  return /^<[A-Za-z_]/.test(text.slice(end, end + 2)) && isBehindTag(text, start);
}

/** `> < <`: somebody is about to write a tag. */
function isBetweenTags(text: string, { start, end }: Span): boolean {
  return /^\s*(?:<|$)/.test(text.slice(end, end + 200)) && isBehindTag(text, start);
}

function isBehindTag(text: string, offset: number): boolean {
  return />\s*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

/** From the tag to its close tag, which else seems to close nothing. */
function wholeElement(tag: Span, name: string, text: string): Span {
  const closeTag = `</${name}>`;
  const at = text.indexOf('</', tag.end);
  return text.startsWith(closeTag, at) ? { start: tag.start, end: at + closeTag.length } : tag;
}

export const rule = syntaxRule(
  { id: 'less-than-bare', summary: 'A `<` that begins no tag stands where XML wants `&lt;`.', fix: 'certain' },
  {
    'less-than-bare': describe,
    'close-tag-with-blanks': ({ span, found = '' }) => ({
      message: t('A close tag is written without blanks: `</{0}>`.', found),
      fixes: () => [certainFix(t('Write `</{0}>`', found), replace(span, `</${found}`))],
    }),
  },
);
