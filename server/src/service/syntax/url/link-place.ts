import { isBlank } from '../lines.js';

/** What kind of text a link stands in. */
export type LinkTextKind = 'plain' | 'markdown' | 'html' | 'eml';

/** Where a link stands, which decides where it ends and how it is escaped. */
export interface LinkPlace {
  readonly kind: 'text' | 'attribute' | 'destination';
  /** Where the link begins: the scheme, in an attribute too. */
  readonly start: number;
  readonly end: number;
  /** True when `&amp;` stands for `&` here. */
  readonly hasEntities: boolean;
  /** True when `&` is to be written as `&amp;` here. */
  readonly escapesAmpersand: boolean;
}

/** The place of a link that the text marks as one: an attribute, a destination; undefined in running text. */
export function markedPlace(text: string, start: number, kind: LinkTextKind): LinkPlace | undefined {
  const attribute = kind === 'plain' && !isInHref(text, start) ? undefined : attributeEnd(text, start);
  if (attribute !== undefined) {
    return { kind: 'attribute', start, end: attribute, hasEntities: true, escapesAmpersand: true };
  }
  const destination = kind === 'markdown' ? destinationEnd(text, start) : undefined;
  if (destination === undefined) return undefined;
  return { kind: 'destination', start, end: destination, hasEntities: true, escapesAmpersand: false };
}

/** True in `<a href="…">`, which is HTML wherever it stands: a template of a mail may be kept as plain text. */
export function isInHref(text: string, start: number): boolean {
  return /<a\s(?:[^<>]*\s)?href\s*=\s*["']?\s*$/i.test(text.slice(Math.max(0, start - 200), start));
}

/** The end of the attribute value that begins with the link; an open quote ends it at the end of the tag or line. */
function attributeEnd(text: string, start: number): number | undefined {
  let before = start;
  while (isBlank(text.charCodeAt(before - 1))) before--;
  const quote = text[before - 1];
  if (quote !== '"' && quote !== "'") {
    if (quote !== '=' || !/[\w-]=$/.test(text.slice(Math.max(0, before - 16), before))) return undefined;
    return endBefore(text, start, /[\s>"'<]/g);
  }
  if (!/[\w-]\s*=\s*["']$/.test(text.slice(Math.max(0, before - 16), before))) return undefined;
  return endBefore(text, start, quote === '"' ? /["<>\r\n]/g : /['<>\r\n]/g);
}

/** The end of `[text](destination)` or `<destination>`. */
function destinationEnd(text: string, start: number): number | undefined {
  if (text[start - 1] === '<') return endBefore(text, start, /[<>\r\n]/g);
  if (!/\]\([ \t]*$/.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  let depth = 0;
  let at = start;
  for (; at < text.length && !/[\s<>]/.test(text[at] ?? ''); at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth < 0) break;
  }
  return at;
}

/**
 * Where a link in running text ends: at the next white space, quote or bracket, without what ends the sentence. Words
 * in square brackets that stand for a value belong to it, and so does what a script or a template fills in.
 */
export function textEnd(text: string, start: number): number {
  const mark = /[\s<>"`|\\^{}\u2018-\u201f\u3000-\u303f]/g;
  let end = withTemplates(text, endBefore(text, start, mark), mark);
  for (let to = wordsEnd(text, start, end); to !== undefined; to = wordsEnd(text, start, end)) {
    end = withTemplates(text, endBefore(text, to, mark), mark);
  }
  let parentheses = 0;
  let brackets = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '(') parentheses++;
    else if (text[at] === ')') parentheses--;
    else if (text[at] === '[') brackets++;
    else if (text[at] === ']') brackets--;
  }
  for (; end > start; end--) {
    const last = text[end - 1] ?? '';
    if (last === ')' && parentheses < 0) parentheses++;
    else if (last === ']' && brackets < 0) brackets++;
    else if (!/[.,;:!?'*_]/.test(last)) break;
  }
  return end;
}

/** `${domain}`, `{{ domain }}` or `{0}` */
const template = /\{\{[^{}\r\n]{1,80}\}\}|\{[^\s{}]{1,80}\}/y;

/** Where a link ends that goes on behind braces which something fills in. */
function withTemplates(text: string, linkEnd: number, mark: RegExp): number {
  let end = linkEnd;
  while (text[end] === '{') {
    template.lastIndex = end;
    if (!template.test(text)) break;
    end = endBefore(text, template.lastIndex, mark);
  }
  return end;
}

/** The end of words in square brackets that go on at `blank`, where a value has begun with them. */
function wordsEnd(text: string, start: number, blank: number): number | undefined {
  const bracket = text.slice(start, blank).lastIndexOf('[') + start;
  if (bracket <= start || text[blank] !== ' ') return undefined;
  bracketedWords.lastIndex = bracket - 1;
  const match = bracketedWords.exec(text);
  return match && bracketedWords.lastIndex > blank ? bracketedWords.lastIndex : undefined;
}

const bracketedWords = /=\[[A-Za-z]+(?:[ _-][A-Za-z]+){1,6}\]/y;

function endBefore(text: string, start: number, mark: RegExp): number {
  mark.lastIndex = start;
  return mark.exec(text)?.index ?? text.length;
}
