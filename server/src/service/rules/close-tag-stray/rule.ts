import type { ConfigDocument } from '../../documents/jabber-document.js';
import { indentAt, lineEndOf } from '../../documents/layout.js';
import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import type { Fix, Report } from '../finding.js';
import { certainFix, insertAt, possibleFix, remove } from '../fixes.js';
import { type LostOpenTag, lostOpenTags } from '../lost-open-tags.js';
import type { ConfigRule } from '../rule.js';
import { configureTheClients } from '../sources.js';

/** More text than anybody writes into one value in a line. */
const farthest = 1000;

export const rule: ConfigRule = {
  meta: {
    id: 'close-tag-stray',
    category: 'syntax',
    severity: 'error',
    summary: 'A close tag closes nothing.',
    sources: [configureTheClients],
    fix: 'certain',
    syntaxOnly: true,
  },
  document({ document, report }) {
    const lost = new Map(lostOpenTags(document).map((each) => [each.closeTag.start, each]));
    for (const { kind, span, found = '' } of document.xml.errors) {
      if (kind === 'close-tag-stray') report(describe(found, span, lost.get(span.start), document));
    }
  },
};

function describe(name: string, span: Span, lost: LostOpenTag | undefined, document: ConfigDocument): Report {
  const { text } = document;
  const slip = bracketMissing(name, span, text) ?? (lost && groupBracketMissing(name, lost, text));
  return (
    slip ?? {
      span,
      message: t('`</{0}>` closes nothing; no `<{0}>` is open here.', name),
      fixes: () => [
        ...(lost ? [openGroup(name, lost, document)] : []),
        possibleFix(t('Remove `</{0}>`', name), remove(wholeLines(text, span))),
      ],
    }
  );
}

/** The open tag that was lost, before the first of the parameters that stand in no group. */
function openGroup(name: string, { first, closeTag }: LostOpenTag, document: ConfigDocument): Fix {
  const { text } = document;
  const own = indentAt(text, first.span.start);
  const indent = indentAt(text, closeTag.start);
  const onOwnLine = own !== undefined && indent !== undefined;
  const newText = onOwnLine ? `${indent}<${name}>${lineEndOf(document)}` : `<${name}>`;
  return possibleFix(t('Insert `<{0}>`', name), insertAt(first.span.start - (onOwnLine ? own.length : 0), newText));
}

/** `Group>` before the first of its parameters: the first bracket was lost. */
function groupBracketMissing(name: string, { first }: LostOpenTag, text: string): Report | undefined {
  const before = text.slice(Math.max(0, first.span.start - farthest), first.span.start);
  const bare = before.trimEnd();
  const open = /(?<=^|[\s>])([\w.-]+)>$/.exec(bare);
  if (open?.[1] !== name) return undefined;
  const end = first.span.start - (before.length - bare.length);
  const start = end - open[0].length;
  return bracketReport(name, start, { start, end });
}

/** `Name>value</Name>`: the first bracket was lost. */
function bracketMissing(name: string, closeTag: Span, text: string): Report | undefined {
  const before = text.slice(Math.max(0, closeTag.start - farthest), closeTag.start);
  const open = /(?<=^|[\s>])([\w.-]+)>[^<>]*$/.exec(before);
  if (open?.[1] !== name) return undefined;
  const start = closeTag.start - open[0].length;
  return bracketReport(name, start, { start, end: closeTag.end });
}

function bracketReport(name: string, start: number, absorbs: Span): Report {
  return {
    span: { start, end: start + name.length },
    message: t('A `<` is missing before `{0}>`.', name),
    absorbs,
    fixes: () => [certainFix(t('Insert `<`'), insertAt(start, '<'))],
  };
}
