import type { ConfigDocument, JabberDocument, NotationDocument } from '../documents/jabber-document.js';
import { lineEndOf } from '../documents/layout.js';
import type { XmlNode } from '../syntax/xml/xml-document.js';
import type { Edit } from '../text/edit.js';
import type { Finding } from './finding.js';
import { settingAt } from './places.js';
import { type SuppressionComment, type SuppressionKind, suppressionComments } from './suppression-comments.js';
import { commentStyle, placeBeside, startOfContent, topOfDocument } from './suppression-place.js';

/**
 * The edit that silences the finding's rule where the finding stands: a comment line of its own before
 * the parameter, or a comment in front of it where several share a line. Never inside a value. Undefined
 * where the notation has no comments.
 */
export function disableLineEdit(document: JabberDocument, finding: Finding): Edit | undefined {
  if (document.kind !== 'config') return besideEdit(document, finding);
  const anchor = placeForComment(document, finding.span.start);
  if (anchor === undefined) return disableFileEdit(document, finding.ruleId);
  const { line } = document.textDocument.positionAt(anchor);
  const lineStart = document.textDocument.offsetAt({ line, character: 0 });
  const indent = document.text.slice(lineStart, anchor);
  if (/\S/.test(indent)) return insert(anchor, xmlComment('disable-line', finding.ruleId));
  const above = commentAbove(document, line);
  if (above) return addId(above, finding.ruleId, document);
  return insert(lineStart, indent + xmlComment('disable-next-line', finding.ruleId) + lineEndOf(document));
}

function besideEdit(document: NotationDocument, { span, ruleId }: Finding): Edit | undefined {
  const write = commentStyle(document);
  if (!write) return undefined;
  const { at, covers } = placeBeside(document, span.start);
  if (covers === 'line') {
    const blank = document.form === 'markdown' ? ' ' : '';
    return insert(at, blank + write(directive('disable-line', ruleId)));
  }
  const above = commentAbove(document, document.textDocument.positionAt(at).line);
  if (above) return addId(above, ruleId, document);
  const indent = /^[ \t]*/.exec(document.text.slice(at, at + 200))?.[0] ?? '';
  return insert(at, indent + write(directive('disable-next-line', ruleId)) + lineEndOf(document));
}

function commentAbove(document: JabberDocument, line: number): SuppressionComment | undefined {
  return suppressionComments(document).find(
    ({ kind, comment: { span } }) =>
      kind === 'disable-next-line' && document.textDocument.positionAt(span.end).line === line - 1,
  );
}

/**
 * The edit that silences a rule in the whole document: a comment at its top, after the declaration. Undefined where
 * the notation has no comments.
 */
export function disableFileEdit(document: JabberDocument, ruleId: string): Edit | undefined {
  const write = commentStyle(document);
  if (!write) return undefined;
  const start = startOfContent(document);
  const atTop = suppressionComments(document).find(
    ({ kind, ids, comment: { span } }) => kind === 'disable' && ids.length > 0 && span.end <= start,
  );
  if (atTop) return addId(atTop, ruleId, document);
  const text = write(directive('disable', ruleId));
  if (document.kind !== 'config') return insert(topOfDocument(document), text + lineEndOf(document));
  const { declaration } = document.xml;
  if (declaration) return insert(declaration.span.end, lineEndOf(document) + text);
  return insert(document.text.startsWith('\uFEFF') ? 1 : 0, text + lineEndOf(document));
}

function directive(kind: SuppressionKind, ruleId: string): string {
  return `jabber-lint-${kind} ${ruleId}`;
}

function xmlComment(kind: SuppressionKind, ruleId: string): string {
  return `<!-- ${directive(kind, ruleId)} -->`;
}

function insert(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText };
}

/** Adds the id to the list of a comment; one without ids silences everything already. */
function addId({ ids, comment: { contentSpan } }: SuppressionComment, ruleId: string, document: JabberDocument): Edit {
  const last = ids.at(-1);
  if (last) return insert(last.span.end, ` ${ruleId}`);
  const content = document.text.slice(contentSpan.start, contentSpan.end);
  return insert(contentSpan.start + content.trimEnd().length, '');
}

/** Where a comment may stand in front of what is at the offset; undefined in the prolog. */
function placeForComment(document: ConfigDocument, offset: number): number | undefined {
  const { declaration } = document.xml;
  if (declaration && offset < declaration.span.end) return undefined;
  const setting = settingAt(document, offset);
  if (setting) return setting.span.start;
  let nodes: readonly XmlNode[] = document.xml.children;
  for (;;) {
    const node = nodes.find(({ span }) => span.start <= offset && offset < span.end);
    if (!node || node.kind === 'text') return offset;
    if (node.kind !== 'element') return node.span.start;
    if (offset < node.contentSpan.start || node.selfClosing) return node.span.start;
    if (node.closeTag && offset >= node.closeTag.start) return node.closeTag.start;
    nodes = node.children;
  }
}
