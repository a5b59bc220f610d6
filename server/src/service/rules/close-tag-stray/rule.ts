import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import type { Report } from '../finding.js';
import { certainFix, insertAt, possibleFix, remove } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

/** More text than anybody writes into one value in a line. */
const farthest = 1000;

export const rule = syntaxRule(
  { id: 'close-tag-stray', summary: 'A close tag closes nothing.', fix: 'certain' },
  {
    'close-tag-stray': ({ found = '', span }, { document }) =>
      bracketMissing(found, span, document.text) ?? {
        message: t('`</{0}>` closes nothing; no `<{0}>` is open here.', found),
        fixes: () => [possibleFix(t('Remove `</{0}>`', found), remove(wholeLines(document.text, span)))],
      },
  },
);

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
