import { FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { ConfigDocument } from '../documents/jabber-document.js';
import type { XmlComment, XmlNode } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';

/** What can be folded: elements and comments over several lines, and `<!-- #region -->` stretches. */
export function foldingRanges(document: ConfigDocument): FoldingRange[] {
  const lines = (span: Span): { start: number; end: number } => {
    const { start, end } = document.rangeOf(span);
    return { start: start.line, end: end.line };
  };
  const found = [
    ...elementFolds(document.text, document.xml.children, lines),
    ...commentFolds(document.xml.comments, lines),
    ...regionFolds(document, lines),
  ];
  return onePerLine(found.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine));
}

type Lines = (span: Span) => { start: number; end: number };

/** The line of the close tag stays visible. */
function* elementFolds(text: string, nodes: readonly XmlNode[], lines: Lines): Generator<FoldingRange> {
  for (const node of nodes) {
    if (node.kind !== 'element') continue;
    const { start, end } = node.span;
    if (!text.slice(start, end).includes('\n')) continue;
    const { start: first, end: last } = lines(node.span);
    const lastHidden = node.closeTag ? last - 1 : last;
    if (lastHidden > first) yield FoldingRange.create(first, lastHidden);
    yield* elementFolds(text, node.children, lines);
  }
}

function* commentFolds(comments: readonly XmlComment[], lines: Lines): Generator<FoldingRange> {
  for (const { span } of comments) {
    const { start, end } = lines(span);
    if (end > start) yield FoldingRange.create(start, end, undefined, undefined, FoldingRangeKind.Comment);
  }
}

function* regionFolds({ text, xml }: ConfigDocument, lines: Lines): Generator<FoldingRange> {
  const open: number[] = [];
  for (const { span, contentSpan } of xml.comments) {
    const content = text.slice(contentSpan.start, contentSpan.end).trimStart();
    if (/^#region\b/i.test(content)) open.push(lines(span).start);
    else if (/^#endregion\b/i.test(content)) {
      const start = open.pop();
      const end = lines(span).end;
      if (start !== undefined && end > start) {
        yield FoldingRange.create(start, end, undefined, undefined, FoldingRangeKind.Region);
      }
    }
  }
}

/** An editor shows one fold for a line; the longest comes first. */
function onePerLine(sorted: readonly FoldingRange[]): FoldingRange[] {
  return sorted.filter((range, index) => range.startLine !== sorted[index - 1]?.startLine);
}
