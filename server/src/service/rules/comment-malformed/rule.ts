import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import { certainFix, possibleFix, replace } from '../fixes.js';
import { type Describe, syntaxRule } from '../syntax-rule.js';

const describeHyphens: Describe = ({ span }, { document: { text } }) => {
  if (text.startsWith('<!--', span.start - 2)) return describeNested(span.start, text);
  const meant = meantEnd(span.start, text);
  if (meant) return reportEnd(meant, text);
  return {
    message: t('`--` may not stand inside a comment.'),
    fixes: () => {
      const apart = '- '.repeat(span.end - span.start);
      const endsComment = text.startsWith('-->', span.end);
      return [certainFix(t('Write `- -`'), replace(span, endsComment ? apart : apart.trimEnd()))];
    },
  };
};

/** More text than anybody writes into one comment. */
const farthest = 10_000;

/** `--`, `--!>` or `-- >` at the end of a line, where the next comment begins before this one ends. */
function meantEnd(start: number, text: string): Span | undefined {
  const form = /--(?:[! ]>)?(?=[ \t]*[\r\n])/y;
  form.lastIndex = start;
  const [written] = form.exec(text) ?? [];
  if (written === undefined) return undefined;
  const behind = text.slice(start, start + farthest);
  const nested = behind.indexOf('<!--');
  const isNext = nested >= 0 && nested < behind.indexOf('-->') && !isClosedTwice(start + nested, text);
  return isNext ? { start, end: start + written.length } : undefined;
}

function reportEnd(written: Span, text: string): ReturnType<Describe> {
  return {
    span: written,
    message: t('A comment ends with `-->`, not with `{0}`.', text.slice(written.start, written.end)),
    absorbs: { start: written.start, end: text.length },
    fixes: () => [certainFix(t('Write `{0}`', '-->'), replace(written, '-->'))],
  };
}

/** What follows a nested comment up to the `-->` of the outer one was meant to be off; nothing after it can be judged. */
function describeNested(start: number, text: string): ReturnType<Describe> {
  const isMeant = isClosedTwice(start, text);
  const outer = text.lastIndexOf('<!--', start - '<!--'.length);
  const comment = text.slice(outer, start);
  const arrow = isMeant ? null : /(?<!-)(?:- )?->(?=[ \t]*[\r\n])/.exec(comment);
  if (arrow) return reportEnd({ start: outer + arrow.index, end: outer + arrow.index + arrow[0].length }, text);
  return {
    message: t('A comment cannot hold another one: all of it ends at the next `-->`.'),
    absorbs: { start, end: isMeant || hidesTag(comment) ? text.length : text.indexOf('-->', start) },
  };
}

/** True when a second `-->` follows that of the comment at the offset, and no comment begins between them. */
function isClosedTwice(start: number, text: string): boolean {
  const end = text.indexOf('-->', start);
  return /^(?:(?!<!--)[\s\S])*?-->/.test(text.slice(end + 3));
}

/** True when a comment that went on too far has taken an open tag without its close tag, or the reverse. */
function hidesTag(comment: string): boolean {
  const opened = comment.match(/<[A-Za-z_](?:[^<>]*[^<>/])?>/g) ?? [];
  const closed = comment.match(/<\/[A-Za-z_][^<>]*>/g) ?? [];
  return opened.length !== closed.length;
}

/** Where the first line of a comment ends, without its last blanks. */
function lineEnd(start: number, text: string): number {
  const lineEnds = /[\r\n]|$/g;
  lineEnds.lastIndex = start;
  const end = lineEnds.exec(text)?.index ?? text.length;
  return start + text.slice(start, end).trimEnd().length;
}

/** `->`, `--` or `--!>` at the end of the first line of a comment that nothing else ends. */
function halfEnd(start: number, text: string): Span | undefined {
  const end = lineEnd(start, text);
  const tail = text.slice(Math.max(start + '<!--'.length, end - 20), end);
  const [written] = /(?:-+[ !]*>|--+)$/.exec(tail) ?? [];
  return written === undefined ? undefined : { start: end - written.length, end };
}

export const rule = syntaxRule(
  { id: 'comment-malformed', summary: 'A comment is not closed, or holds `--`.', fix: 'certain' },
  {
    'comment-not-closed': ({ span }, { document: { text } }) => {
      const meant = halfEnd(span.start, text);
      if (meant) return reportEnd(meant, text);
      return {
        message: t('This comment is never closed; `-->` is missing.'),
        fixes: () => {
          const end = lineEnd(span.start, text);
          return [possibleFix(t('Write `-->` at the end of this line'), replace({ start: end, end }, ' -->'))];
        },
      };
    },
    'comment-double-hyphen': describeHyphens,
  },
);
