import type { DecodedBuilder } from '../../decoded-text.js';
import type { Escape } from '../command-text.js';
import type { PowerShellString } from './tokens.js';

/** Adds what a string stands for. Variables stay as written. */
export function addContent(builder: DecodedBuilder, text: string, { quote, contentSpan }: PowerShellString): void {
  const marks = quote === 'single' ? /['\u2018-\u201b]{2}/g : /`(?:\r\n|[\s\S])|["\u201c-\u201e]{2}/g;
  const source = text.slice(contentSpan.start, contentSpan.end);
  let done = contentSpan.start;
  for (const match of source.matchAll(marks)) {
    const start = contentSpan.start + match.index;
    const end = start + match[0].length;
    builder.addPlain(text, { start: done, end: start });
    const isLineEnd = /^`[\r\n]/.test(match[0]);
    builder.addDecoded(isLineEnd ? ' ' : (match[0][1] ?? ''), { start, end });
    done = end;
  }
  builder.addPlain(text, { start: done, end: contentSpan.end });
}

/** Text inside of single quotes. */
export const escapeSingle: Escape = (text) => text.replace(/['\u2018-\u201b]/g, '$&$&');

/** Text inside of double quotes, none of it a variable. */
export const escapeDouble: Escape = (text) => text.replace(/["`$]/g, '`$&');

/** Text of a command that is called directly: what stands in double quotes, or needs none. */
export const escapeBare: Escape = (text) => {
  if (/""|[\u2018-\u201f]/.test(text)) return undefined;
  return text.replace(/[`$]/g, '`$&');
};

/** Text inside of a string that is an argument of a command called directly: no quote is safe there. */
export function withoutQuotes(escapeText: Escape): Escape {
  return (text) => (/["\u201c-\u201e]/.test(text) ? undefined : escapeText(text));
}
