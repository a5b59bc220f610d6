import { t } from '../../messages/localise.js';
import type { Edit } from '../../text/edit.js';
import { certainFix, possibleFix, replace } from '../fixes.js';
import { type Describe, syntaxRule } from '../syntax-rule.js';

const describeHyphens: Describe = ({ span }, { document: { text } }) => {
  if (text.startsWith('<!--', span.start - 2)) return describeNested(span.start, text);
  return {
    message: t('`--` may not stand inside a comment.'),
    fixes: () => {
      const apart = '- '.repeat(span.end - span.start);
      const endsComment = text.startsWith('-->', span.end);
      return [certainFix(t('Write `- -`'), replace(span, endsComment ? apart : apart.trimEnd()))];
    },
  };
};

/** What follows a nested comment up to the `-->` of the outer one was meant to be off; nothing after it can be judged. */
function describeNested(start: number, text: string): ReturnType<Describe> {
  const end = text.indexOf('-->', start);
  const isOuterEnd = /^(?:(?!<!--)[\s\S])*?-->/.test(text.slice(end + 3));
  return {
    message: t('A comment cannot hold another one: all of it ends at the next `-->`.'),
    ...(isOuterEnd && { absorbs: { start, end: text.length } }),
  };
}

/** In place of what may have been meant as the end of the comment: `->`, `--`, `--!>`. */
function endComment(start: number, text: string): Edit {
  const lineEnds = /[\r\n]|$/g;
  lineEnds.lastIndex = start;
  const end = lineEnds.exec(text)?.index ?? text.length;
  const tail = text.slice(Math.max(start + '<!--'.length, end - 20), end);
  const written = /[ \t]*(?:-+[ !]*>|--+)?[ \t]*$/.exec(tail)?.[0] ?? '';
  return replace({ start: end - written.length, end }, ' -->');
}

export const rule = syntaxRule(
  { id: 'comment-malformed', summary: 'A comment is not closed, or holds `--`.', fix: 'certain' },
  {
    'comment-not-closed': ({ span }, { document: { text } }) => ({
      message: t('This comment is never closed; `-->` is missing.'),
      fixes: () => [possibleFix(t('Write `-->` at the end of this line'), endComment(span.start, text))],
    }),
    'comment-double-hyphen': describeHyphens,
  },
);
