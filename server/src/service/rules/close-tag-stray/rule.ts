import type { ConfigDocument } from '../../documents/jabber-document.js';
import { indentAt, lineEndOf } from '../../documents/layout.js';
import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import type { Fix, Report } from '../finding.js';
import { certainFix, insertAt, possibleFix, remove } from '../fixes.js';
import { lostOpenTags } from '../lost-open-tags.js';
import { syntaxRule } from '../syntax-rule.js';

/** More text than anybody writes into one value in a line. */
const farthest = 1000;

export const rule = syntaxRule(
  { id: 'close-tag-stray', summary: 'A close tag closes nothing.', fix: 'certain' },
  {
    'close-tag-stray': ({ found = '', span }, { document }) =>
      bracketMissing(found, span, document.text) ?? {
        message: t('`</{0}>` closes nothing; no `<{0}>` is open here.', found),
        fixes: () => [
          ...openGroup(found, span, document),
          possibleFix(t('Remove `</{0}>`', found), remove(wholeLines(document.text, span))),
        ],
      },
  },
);

/** The open tag that was lost, before the first of the parameters that stand in no group. */
function openGroup(name: string, closeTag: Span, document: ConfigDocument): Fix[] {
  const first = lostOpenTags(document).find((lost) => lost.closeTag.start === closeTag.start)?.first;
  if (!first) return [];
  const { text } = document;
  const own = indentAt(text, first.span.start);
  const indent = indentAt(text, closeTag.start);
  const onOwnLine = own !== undefined && indent !== undefined;
  const newText = onOwnLine ? `${indent}<${name}>${lineEndOf(document)}` : `<${name}>`;
  return [possibleFix(t('Insert `<{0}>`', name), insertAt(first.span.start - (onOwnLine ? own.length : 0), newText))];
}

/** `Name>value</Name>`: the first bracket was lost. */
function bracketMissing(name: string, closeTag: Span, text: string): Report | undefined {
  const before = text.slice(Math.max(0, closeTag.start - farthest), closeTag.start);
  const open = /(?<=^|[\s>])([\w.-]+)>[^<>]*$/.exec(before);
  if (open?.[1] !== name) return undefined;
  const start = closeTag.start - open[0].length;
  return {
    span: { start, end: start + name.length },
    message: t('A `<` is missing before `{0}>`.', name),
    absorbs: { start, end: closeTag.end },
    fixes: () => [certainFix(t('Insert `<`'), insertAt(start, '<'))],
  };
}
