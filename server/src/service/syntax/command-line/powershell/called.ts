import type { Span } from '../../../text/span.js';
import { DecodedBuilder } from '../../decoded-text.js';
import { type CommandText, commandText } from '../command-text.js';
import { addString, escapeIn, escapeOf, extentOf, type Layer } from './pieces.js';
import type { BehindName, PowerShellScript } from './script.js';
import { addContent, escapeBare, withoutQuotes } from './string.js';

/**
 * `msiexec …` or `& msiexec …`: what PowerShell passes on, quotes of either kind as the installer's own, and of a list
 * in a variable each string as a word.
 */
export function calledCommand(
  { text, lists }: PowerShellScript,
  name: Span,
  { rest, strings }: BehindName,
): CommandText {
  const builder = new DecodedBuilder();
  const layers: Layer[] = [];
  const parts: Span[] = [name];
  const addCode = (from: number, to: number): void => {
    let done = from;
    for (const match of text.slice(from, to).matchAll(/(?<=\s)[@$](?:\w+:)?([A-Za-z_]\w*)(?=\s|$)/g)) {
      const start = from + match.index;
      const held = lists.take((match[1] ?? '').toLowerCase(), start);
      if (!held) continue;
      addBare(builder, text, done, start);
      for (const string of held.strings) {
        layers.push(addString(builder, text, { kind: 'string', string, isOne: true }));
        builder.addDecoded(' ', { start: string.span.end, end: string.span.end });
        parts.push(string.span);
      }
      done = held.isOpen ? start : start + match[0].length;
    }
    addBare(builder, text, done, to);
  };
  builder.addPlain(text, name);
  let done = rest.start;
  for (const string of strings) {
    addCode(done, string.span.start);
    const hasQuotes = /["\u201c-\u201e]/.test(text.slice(string.contentSpan.start, string.contentSpan.end));
    if (!hasQuotes) builder.addDecoded('"', { start: string.span.start, end: string.contentSpan.start });
    const from = builder.length;
    addContent(builder, text, string);
    layers.push({ from, to: builder.length, escape: withoutQuotes(escapeOf(string)) });
    if (!hasQuotes) builder.addDecoded('"', { start: string.contentSpan.end, end: string.span.end });
    done = string.span.end;
  }
  addCode(done, rest.end);
  const decoded = builder.finish(name.start);
  const command = commandText(decoded, { from: 0, to: decoded.text.length }, escapeIn(layers, escapeBare));
  return parts.length === 1 ? command : { ...command, extent: extentOf([...parts, rest]) };
}

/** Code outside of strings: a backtick takes the meaning of what follows, of a line end its end. */
function addBare(builder: DecodedBuilder, text: string, from: number, to: number): void {
  let done = from;
  for (let at = text.indexOf('`', from); at >= 0 && at < to; at = text.indexOf('`', done)) {
    builder.addPlain(text, { start: done, end: at });
    const length = text.startsWith('\r\n', at + 1) ? 3 : 2;
    const character = text[at + 1] ?? '';
    done = Math.min(at + length, to);
    builder.addDecoded(/[\r\n]/.test(character) ? ' ' : character, { start: at, end: done });
  }
  builder.addPlain(text, { start: done, end: Math.max(done, to) });
}
