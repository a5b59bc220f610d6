import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addToList } from '../add-to-list.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import { headLength } from '../text/binary-search.js';
import type { Span } from '../text/span.js';
import { type CommentedText, type SuppressionComment, suppressionComments } from './suppression-comments.js';
import { startOfContent } from './suppression-place.js';

export { disableFileEdit, disableLineEdit } from './suppression-edits.js';

/** What the comments of a document silence. */
export interface Suppressions {
  /** True when findings of the rule that begin at the offset are not wanted. */
  covers(ruleId: string, offset: number): boolean;
}

const allRules = '*';

/** What of a text has to be known to tell what a comment in it covers. */
export interface SuppressibleText extends CommentedText {
  readonly textDocument: TextDocument;
  /** A `disable` before this place silences the whole text. */
  readonly start: number;
  /** What a comment silences as a whole. */
  readonly pieces: readonly { readonly span: Span }[];
}

/** Reads the suppressing comments of a document with settings. */
export function readSuppressions(document: JabberDocument): Suppressions {
  const { text, textDocument, comments } = document;
  if (comments.length === 0) return suppressNothing;
  return readSuppressionsIn({
    text,
    textDocument,
    comments,
    start: startOfContent(document),
    pieces: piecesOf(document),
  });
}

const suppressNothing: Suppressions = { covers: () => false };

/**
 * Reads the suppressing comments. A line comment covers its line and the whole of each parameter that
 * begins there; `disable` covers everything up to the matching `enable`, and the text before it as well
 * when nothing but the declaration and comments precede it.
 */
export function readSuppressionsIn(document: SuppressibleText): Suppressions {
  const comments = suppressionComments(document);
  if (comments.length === 0) return suppressNothing;
  const stretches = new Map<string, Span[]>();
  const add = (id: string, span: Span) => addToList(stretches, id, span);
  const open = new Map<string, number>();
  for (const comment of comments) {
    const ids = comment.ids.length > 0 ? comment.ids.map(({ id }) => id) : [allRules];
    if (comment.kind === 'disable') {
      const start = isAtTop(comment, document) ? 0 : comment.comment.span.end;
      for (const id of ids) if (!open.has(id)) open.set(id, start);
    } else if (comment.kind === 'enable') {
      for (const id of comment.ids.length > 0 ? ids : [...open.keys()]) {
        const start = open.get(id);
        if (start !== undefined) add(id, { start, end: comment.comment.span.start });
        open.delete(id);
      }
    } else {
      const span = coveredLine(comment, document);
      for (const id of ids) add(id, span);
    }
  }
  for (const [id, start] of open) add(id, { start, end: Number.POSITIVE_INFINITY });
  const merged = new Map([...stretches].map(([id, spans]) => [id, mergeSpans(spans)]));
  return {
    covers: (ruleId, offset) => contains(merged.get(ruleId), offset) || contains(merged.get(allRules), offset),
  };
}

function isAtTop({ comment }: SuppressionComment, document: SuppressibleText): boolean {
  return comment.span.end <= document.start;
}

function coveredLine({ kind, comment }: SuppressionComment, { textDocument, pieces }: SuppressibleText): Span {
  const line =
    kind === 'disable-line'
      ? textDocument.positionAt(comment.span.start).line
      : textDocument.positionAt(comment.span.end).line + 1;
  const start = textDocument.offsetAt({ line, character: 0 });
  if (line >= textDocument.lineCount) return { start, end: start };
  const isLast = line + 1 >= textDocument.lineCount;
  const lineEnd = isLast ? Number.POSITIVE_INFINITY : textDocument.offsetAt({ line: line + 1, character: 0 });
  let end = lineEnd;
  for (let i = headLength(pieces, ({ span }) => span.start < start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.span.start >= lineEnd) break;
    end = Math.max(end, piece.span.end);
  }
  return { start, end };
}

/** What a comment silences as a whole: a parameter of XML over several lines; a command, continued or not. */
function piecesOf(document: JabberDocument): readonly { readonly span: Span }[] {
  return document.kind === 'installer' ? document.sets : document.settings;
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function contains(spans: readonly Span[] | undefined, offset: number): boolean {
  if (!spans) return false;
  const before = spans[headLength(spans, ({ start }) => start <= offset) - 1];
  return before !== undefined && offset < before.end;
}
