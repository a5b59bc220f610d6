import type { WrittenComment } from '../syntax/written-setting.js';
import type { Span } from '../text/span.js';

export type SuppressionKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

/** A comment that silences rules, such as `<!-- jabber-lint-disable-line parameter-unknown -->`. */
export interface SuppressionComment {
  readonly kind: SuppressionKind;
  /** The rules named; empty: all rules. */
  readonly ids: readonly SuppressionId[];
  readonly comment: WrittenComment;
}

export interface SuppressionId {
  readonly id: string;
  readonly span: Span;
}

const prefix = 'jabber-lint-';
// Ids end at a colon, so that a reason can follow: `jabber-lint-disable url-… : asked for by the help desk`.
const directive = /^\s*jabber-lint-(disable-next-line|disable-line|disable|enable)(?=[\s:]|$)([^:]*)/;

/** A text with comments in it. */
export interface CommentedText {
  readonly text: string;
  readonly comments: readonly WrittenComment[];
}

/** The suppressing comments of a document, in the order of the text. */
export function suppressionComments(document: CommentedText): SuppressionComment[] {
  const found: SuppressionComment[] = [];
  if (!document.text.includes(prefix)) return found;
  for (const comment of document.comments) {
    const { start, end } = comment.contentSpan;
    const match = directive.exec(document.text.slice(start, end));
    if (!match) continue;
    const [whole, kind, list = ''] = match;
    const listStart = start + whole.length - list.length;
    const ids = [...list.matchAll(/[^\s,]+/g)].map((word) => ({
      id: word[0],
      span: { start: listStart + word.index, end: listStart + word.index + word[0].length },
    }));
    found.push({ kind: kind as SuppressionKind, ids, comment });
  }
  return found;
}
