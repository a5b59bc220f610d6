import type { Span } from '../text/span.js';

/** Text decoded from a source, with the way back. */
export interface DecodedText {
  readonly text: string;
  /** The source of `text[start, end)`. Offsets out of range count as the nearest in range. */
  sourceSpan(start: number, end: number): Span;
}

interface Piece {
  /** Where it begins in the decoded text. */
  readonly at: number;
  readonly source: Span;
  /** True when source and decoded text are the same, character for character. */
  readonly plain: boolean;
}

/** Collects pieces of a decoded text, in the order of the source. */
export class DecodedBuilder {
  private text = '';
  private readonly pieces: Piece[] = [];

  /** The length of what is decoded so far. */
  get length(): number {
    return this.text.length;
  }

  /** Source that stands for itself. */
  addPlain(text: string, span: Span): void {
    if (span.start < span.end) this.push(text.slice(span.start, span.end), span, true);
  }

  /** Source that stands for something else. */
  addDecoded(decoded: string, span: Span): void {
    if (decoded.length > 0) this.push(decoded, span, false);
  }

  /** The decoded text; `emptyAt` is where an empty one stands. */
  finish(emptyAt: number): DecodedText {
    const { text, pieces } = this;
    return { text, sourceSpan: (start, end) => spanOf(pieces, text.length, start, end, emptyAt) };
  }

  private push(decoded: string, source: Span, plain: boolean): void {
    this.pieces.push({ at: this.text.length, source, plain });
    this.text += decoded;
  }
}

/** The decoded text of a source in which nothing is escaped. */
export function plainText(text: string, span: Span): DecodedText {
  const builder = new DecodedBuilder();
  builder.addPlain(text, span);
  return builder.finish(span.start);
}

function spanOf(pieces: readonly Piece[], length: number, start: number, end: number, emptyAt: number): Span {
  if (pieces.length === 0) return { start: emptyAt, end: emptyAt };
  const from = Math.min(Math.max(start, 0), length);
  const to = Math.min(Math.max(end, from), length);
  const first = startIn(pieces, from);
  return { start: first, end: to === from ? first : endIn(pieces, to) };
}

function startIn(pieces: readonly Piece[], offset: number): number {
  const piece = pieceAt(pieces, offset);
  if (piece.plain) return Math.min(piece.source.start + offset - piece.at, piece.source.end);
  return offset > piece.at && piece === pieces.at(-1) ? piece.source.end : piece.source.start;
}

function endIn(pieces: readonly Piece[], offset: number): number {
  const piece = pieceAt(pieces, offset - 1);
  return piece.plain ? piece.source.start + offset - piece.at : piece.source.end;
}

/** The last piece that begins at or before the offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? { at: 0, source: { start: 0, end: 0 }, plain: true };
}
