import type { Span } from '../../text/span.js';
import { DecodedBuilder } from '../decoded-text.js';
import { quotes } from './words.js';

/** A value without its quotes, with the way back into the command. */
export function decodeValue(text: string, { start, end }: Span, startsInQuotes: boolean) {
  const builder = new DecodedBuilder();
  let inQuotes = startsInQuotes;
  let done = start;
  for (let at = start; at < end; at++) {
    if (!quotes.includes(text[at] ?? '')) continue;
    builder.addPlain(text, { start: done, end: at });
    if (inQuotes && text[at] === '"' && text[at + 1] === '"' && at + 1 < end) {
      builder.addDecoded('"', { start: at, end: at + 2 });
      at++;
    } else inQuotes = !inQuotes;
    done = at + 1;
  }
  builder.addPlain(text, { start: done, end });
  const isWhole =
    !startsInQuotes && end - start > 1 && quotes.includes(text[start] ?? ' ') && done === end && !inQuotes;
  const inner = isWhole ? { start: start + 1, end: end - 1 } : { start, end };
  return { ...builder.finish(inner.start), inner };
}
