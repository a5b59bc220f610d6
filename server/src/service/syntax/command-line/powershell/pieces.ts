import type { Span } from '../../../text/span.js';
import { DecodedBuilder } from '../../decoded-text.js';
import { type CommandText, commandText, type Escape } from '../command-text.js';
import { addContent, escapeDouble, escapeSingle } from './string.js';
import type { PowerShellString } from './tokens.js';

/** A part of a command that is put together from a script. */
export type Piece =
  /** The words of a string; `isOne`: it is a single word, whatever it holds. */
  | { readonly kind: 'string'; readonly string: PowerShellString; readonly isOne?: boolean }
  /** Code that stands for itself, as a variable. */
  | { readonly kind: 'code'; readonly span: Span }
  /** A word that the script does not hold but means; `at` is the place that means it. */
  | { readonly kind: 'meant'; readonly word: string; readonly at: Span };

/** A stretch of a decoded text with how text is escaped in it. */
export interface Layer {
  readonly from: number;
  readonly to: number;
  readonly escape: Escape;
}

/** A command made of a name and pieces, with blanks between them. Pieces may stand before the name in the script. */
export function piecedCommand(text: string, name: Span, pieces: readonly Piece[]): CommandText {
  const builder = new DecodedBuilder();
  const layers: (Layer & { readonly string: PowerShellString })[] = [];
  builder.addPlain(text, name);
  let end = name.end;
  for (const piece of pieces) {
    const start = startOf(piece);
    // Pieces in the order of the script have what is between them for their blank, others none.
    builder.addDecoded(' ', { start: Math.min(end, start), end: start });
    if (piece.kind === 'meant') builder.addDecoded(piece.word, piece.at);
    else if (piece.kind === 'code') builder.addPlain(text, piece.span);
    else layers.push({ ...addString(builder, text, piece), string: piece.string });
    end = endOf(piece);
  }
  const decoded = builder.finish(name.start);
  // A word that makes up a whole string goes with it; the first word of a string leaves the one before alone.
  const indexOfStart = new Map(layers.map(({ from }, index) => [from, index]));
  const removal = (before: number, start: number, to: number): Span => {
    const index = indexOfStart.get(start);
    if (index === undefined) return decoded.sourceSpan(before, to);
    const [previous, whole] = [layers[index - 1]?.string, layers[index]?.string];
    const isNext = previous !== undefined && whole !== undefined && /^\s*,\s*$/.test(between(text, previous, whole));
    if (!isNext || layers[index]?.to !== to) return decoded.sourceSpan(start, to);
    return { start: previous.span.end, end: whole.span.end };
  };
  const escapeAt = escapeIn(layers, () => undefined);
  return {
    ...commandText(decoded, { from: 0, to: decoded.text.length }, escapeAt, removal),
    extent: extentOf([name, ...pieces.map(spanOf)]),
  };
}

/** From the first of some spans to the last. */
export function extentOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** How text is escaped at an offset. Layers are in order and apart. */
export function escapeIn(layers: readonly Layer[], otherwise: Escape): (offset: number) => Escape {
  return (offset) => {
    let low = 0;
    let high = layers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((layers[middle]?.to ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const layer = layers[low];
    return layer && layer.from <= offset ? layer.escape : otherwise;
  };
}

export function escapeOf({ quote }: PowerShellString): Escape {
  return quote === 'single' ? escapeSingle : escapeDouble;
}

export function addString(builder: DecodedBuilder, text: string, piece: Extract<Piece, { kind: 'string' }>): Layer {
  const { string, isOne } = piece;
  const { start, end } = string.contentSpan;
  const content = text.slice(start, end);
  const needsQuotes = isOne === true && /\s/.test(content) && !/["\u201c-\u201e]/.test(content);
  if (needsQuotes) builder.addDecoded('"', { start: string.span.start, end: start });
  const from = builder.length;
  addContent(builder, text, string);
  const escapePart: Escape = (written) => {
    // What PowerShell puts quotes around by itself cannot hold any.
    if (isOne && /["\s]/.test(written)) return undefined;
    return escapeOf(string)(written);
  };
  const layer = { from, to: builder.length, escape: escapePart };
  if (needsQuotes) builder.addDecoded('"', { start: end, end: string.span.end });
  return layer;
}

export function startOf(piece: Piece): number {
  if (piece.kind === 'string') return piece.string.contentSpan.start;
  return piece.kind === 'code' ? piece.span.start : piece.at.start;
}

function endOf(piece: Piece): number {
  if (piece.kind === 'string') return piece.string.contentSpan.end;
  return piece.kind === 'code' ? piece.span.end : piece.at.end;
}

function spanOf(piece: Piece): Span {
  return { start: startOf(piece), end: endOf(piece) };
}

function between(text: string, first: PowerShellString, second: PowerShellString): string {
  return text.slice(first.span.end, second.span.start);
}
