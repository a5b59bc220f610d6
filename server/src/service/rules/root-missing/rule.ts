import type { ConfigDocument } from '../../documents/jabber-document.js';
import { lineEndOf } from '../../documents/layout.js';
import { t } from '../../messages/localise.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import { isBlank } from '../../text/is-blank.js';
import type { Span } from '../../text/span.js';
import type { Fix } from '../finding.js';
import { certainFix, insertAt, possibleFix } from '../fixes.js';
import { isRootExpected } from '../root-expected.js';
import { isRootInComment } from '../root-in-comment.js';
import { lostRootEnd, rootWithoutBracket } from '../root-without-bracket.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'root-missing',
    category: 'structure',
    severity: 'error',
    summary: 'A configuration file has no root element `<config>`.',
    sources: [clientConfiguration],
    fix: 'certain',
  },
  document(context) {
    const { document, report } = context;
    if (document.root || isRootInComment(document)) return;
    const elements = document.xml.children.filter((node) => node.kind === 'element');
    const [first, second] = elements;
    const closeTag = lostRootEnd(document);
    if (first && closeTag) {
      reportOpenTag(first, closeTag, context);
      return;
    }
    if (!(isRootExpected(document) || isBlank(document.text))) return;
    if (first && !second && document.groups.every(({ known }) => !known)) return; // told as `root-wrong`
    if (!first && isSwallowed(document)) return;
    const start = first?.span.start ?? document.xml.declaration?.span.end ?? 0;
    report({
      span: first ? first.nameSpan : { start, end: start },
      message: first
        ? t('The root `<config version="1.0">` around the groups is missing.')
        : t('This file holds no configuration: the root `<config version="1.0">` is missing.'),
      fixes: () => [wrap(start, first ? elements.at(-1)?.span.end : undefined, context)],
    });
  },
};

function reportOpenTag(first: XmlElement, closeTag: Span, { document, report }: ConfigContext): void {
  const open = '<config version="1.0">';
  const bare = rootWithoutBracket(document);
  if (bare) {
    report({
      span: bare,
      message: t('A `<` is missing before `{0}>`.', 'config'),
      absorbs: closeTag,
      fixes: () => [certainFix(t('Insert `<`'), insertAt(bare.start, '<'))],
    });
    return;
  }
  report({
    span: first.nameSpan,
    message: t('Before this `{0}` is missing; only its `</config>` is there.', open),
    related: [{ span: closeTag, message: t('`</config>` stands here.') }],
    absorbs: closeTag,
    fixes: () => [possibleFix(t('Insert `{0}`', open), insertAt(first.span.start, open + lineEndOf(document)))],
  });
}

/** True when a comment, a section or an instruction that never ends took the whole text; that is told. */
function isSwallowed({ xml }: ConfigDocument): boolean {
  return xml.errors.some(
    ({ kind, found }) =>
      kind === 'comment-not-closed' ||
      kind === 'cdata-not-closed' ||
      (kind === 'tag-not-finished' && found?.startsWith('?') && found !== '?xml'),
  );
}

function wrap(start: number, end: number | undefined, { document }: ConfigContext): Fix {
  const eol = lineEndOf(document);
  const open = `<config version="1.0">${eol}`;
  const title = t('Put `<config version="1.0">` around it');
  if (end !== undefined) return possibleFix(title, insertAt(start, open), insertAt(end, `${eol}</config>`));
  const before = start > 0 ? eol : '';
  return possibleFix(t('Write `<config version="1.0">`'), insertAt(start, `${before}${open}</config>${eol}`));
}
