import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** A part of a text under change: kept from the original, or new. */
type Piece = { readonly kept: Span } | { readonly text: string };

/**
 * One list of edits that does what `first` and then `second` do. Both are in the order of the text;
 * `second` counts in the text that `first` leaves.
 */
export function composeEdits(original: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const between = applyToPieces([{ kept: { start: 0, end: original.length } }], first);
  return editsOf(applyToPieces(between, second), original.length);
}

function applyToPieces(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let pieceStart = 0;
  let at = 0;
  /** Moves on to `offset`, keeping what lies before it or dropping it. */
  const moveTo = (offset: number, keep: boolean) => {
    while (at < offset) {
      const piece = pieces[index];
      if (!piece) return;
      const end = pieceStart + lengthOf(piece);
      const upTo = Math.min(end, offset);
      if (keep) result.push(part(piece, at - pieceStart, upTo - pieceStart));
      at = upTo;
      if (at === end) {
        index++;
        pieceStart = end;
      }
    }
  };
  for (const { span, newText } of edits) {
    moveTo(span.start, true);
    moveTo(span.end, false);
    if (newText) result.push({ text: newText });
  }
  moveTo(Number.POSITIVE_INFINITY, true);
  return result;
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.kept.end - piece.kept.start;
}

function part(piece: Piece, from: number, to: number): Piece {
  if ('text' in piece) return { text: piece.text.slice(from, to) };
  return { kept: { start: piece.kept.start + from, end: piece.kept.start + to } };
}

function editsOf(pieces: readonly Piece[], originalLength: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let newText = '';
  const close = (next: number) => {
    if (newText || next > at) edits.push({ span: { start: at, end: next }, newText });
    newText = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) {
      newText += piece.text;
    } else {
      close(piece.kept.start);
      at = piece.kept.end;
    }
  }
  close(originalLength);
  return edits;
}
