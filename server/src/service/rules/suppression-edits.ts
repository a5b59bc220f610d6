import type { JabberDocument } from '../documents/jabber-document.js';
import type { XmlNode } from '../syntax/xml/xml-document.js';
import type { Edit } from '../text/edit.js';
import type { Finding } from './finding.js';
import { lineEndOf } from './layout.js';
import { settingAt } from './places.js';
import { type SuppressionComment, type SuppressionKind, suppressionComments } from './suppression-comments.js';

/**
 * The edit that silences the finding's rule where the finding stands: a comment line of its own before
 * the parameter, or a comment in front of it where several share a line. Never inside a value.
 */
export function disableLineEdit(document: JabberDocument, finding: Finding): Edit {
  const anchor = placeForComment(document, finding.span.start);
  if (anchor === undefined) return disableFileEdit(document, finding.ruleId);
  const { line } = document.textDocument.positionAt(anchor);
  const lineStart = document.textDocument.offsetAt({ line, character: 0 });
  const indent = document.text.slice(lineStart, anchor);
  if (/\S/.test(indent)) return insert(anchor, comment('disable-line', finding.ruleId));
  const above = suppressionComments(document).find(
    ({ kind, comment: { span } }) =>
      kind === 'disable-next-line' && document.textDocument.positionAt(span.end).line === line - 1,
  );
  if (above) return addId(above, finding.ruleId, document);
  return insert(lineStart, indent + comment('disable-next-line', finding.ruleId) + lineEndOf(document));
}

/** The edit that silences a rule in the whole document: a comment after the declaration. */
export function disableFileEdit(document: JabberDocument, ruleId: string): Edit {
  const { declaration, children } = document.xml;
  const firstElement = children.find((node) => node.kind === 'element')?.span.start ?? document.text.length;
  const atTop = suppressionComments(document).find(
    ({ kind, ids, comment: { span } }) => kind === 'disable' && ids.length > 0 && span.end <= firstElement,
  );
  if (atTop) return addId(atTop, ruleId, document);
  const text = comment('disable', ruleId);
  if (declaration) return insert(declaration.span.end, lineEndOf(document) + text);
  return insert(document.text.startsWith('\uFEFF') ? 1 : 0, text + lineEndOf(document));
}

function comment(kind: SuppressionKind, ruleId: string): string {
  return `<!-- jabber-lint-${kind} ${ruleId} -->`;
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
function placeForComment(document: JabberDocument, offset: number): number | undefined {
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
