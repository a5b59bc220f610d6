import type { RawSet, RawSetting, SyntaxProblem } from '../written-setting.js';
import type { LinkSource } from './link-source.js';
import { canHoldUrlValue, decodePercent, encodeUrlValue, type PercentProblem } from './percent.js';

/** What can be wrong with a link that configures a client. */
export type LinkProblemKind =
  | 'form-wrong' // `found` stands for `expected`, as `ciscojabber:provision?` for `ciscojabber://provision?`
  | 'separator-wrong' // parameters are separated by `&` alone
  | 'equals-wrong' // `Name:value`
  | 'ampersand-escaped' // `&amp;` where it is not read as `&`
  | 'blank-in-link' // breaks the link, or is not encoded
  | 'parameter-empty' // nothing between two `&`, or behind the last
  | 'parameter-without-value' // a name without `=`
  | 'percent-bare' // `%` without two digits
  | 'percent-not-utf8'
  | 'fragment'; // `#` ends the parameters

export type LinkProblem = SyntaxProblem<LinkProblemKind>;

/** A link `ciscojabber://provision?…`. */
export interface ProvisionSet extends RawSet {
  /** Where it stands: running text, an attribute of HTML, the destination of a Markdown link. */
  readonly place: LinkSource['place'];
  /** The link as a client sees it: whatever the text around it demands is undone. */
  readonly url: string;
  /** True in base64: it can be read, not edited. */
  readonly isEncoded: boolean;
  /** True where a script puts more behind it. */
  readonly mayHoldMore: boolean;
}

/** Where the domain follows at once, the question mark has been left out, or `provision` with it. */
const head =
  /^(?:https?:\/\/)?(?<scheme>ciscojabber)(?:(?::?\\+|:\/*|\/+)provision(?![\w.-])\/*(?<mark>[?&]?)|:\/*(?:provision)?(?<markAlone>\??)(?=\w{0,20}Services?_?Domain=))/i;

/** True for a link that configures a client, also when its form is not quite right. */
export function isProvision(url: string): boolean {
  return head.test(url);
}

/** Reads a link for which `isProvision` holds. */
export function provisionSet(source: LinkSource, problems: LinkProblem[]): ProvisionSet {
  const { text } = source;
  const match = head.exec(text);
  const written = match?.[0] ?? '';
  const { scheme = '', mark, markAlone = '' } = match?.groups ?? {};
  checkForm(source, written, scheme, mark ?? '?', problems);
  const fragment = text.indexOf('#');
  const end = fragment < 0 ? text.length : fragment;
  if (fragment >= 0) problems.push({ kind: 'fragment', span: source.span(fragment, text.length) });
  checkBlanks(source, problems);
  const parts = partsOf(source, written.length, end, problems);
  return {
    span: source.span(0, text.length),
    headSpan: source.span(0, written.length - (mark ?? markAlone).length),
    settings: parts.flatMap((part, index) => readPart(source, part, parts[index + 1], problems)),
    place: source.place,
    url: text,
    isEncoded: source.isEncoded,
    mayHoldMore: source.goesOn,
    add: (name, value) => {
      if (source.isEncoded || source.goesOn || !canHoldUrlValue(value)) return undefined;
      const separator = !/[?&]/.test(text.slice(0, end)) ? '?' : /[?&]$/.test(text.slice(0, end)) ? '' : '&';
      return source.edit(end, end, `${separator}${encodeUrlValue(name)}=${encodeUrlValue(value)}`);
    },
  };
}

function checkForm(source: LinkSource, written: string, scheme: string, mark: string, problems: LinkProblem[]): void {
  const hasMore = source.text.length > written.length;
  const expected = `${scheme}://provision${mark !== '' ? '?' : ''}`;
  const isRight = written.toLowerCase() === expected.toLowerCase();
  if (mark !== '' ? isRight : !hasMore && /^ciscojabber:\/\/provision/i.test(written)) return;
  const edit = mark !== '' || !hasMore ? { edit: source.edit(0, written.length, expected) } : {};
  problems.push({ kind: 'form-wrong', span: source.span(0, written.length), found: written, expected, ...edit });
}

function checkBlanks(source: LinkSource, problems: LinkProblem[]): void {
  const { text } = source;
  for (const { index, 0: blanks } of text.matchAll(/\s+/g)) {
    const end = index + blanks.length;
    if (isInPlaceholder(text, index)) continue; // goes when it is filled in
    const isBetween = end === text.length || /[?&=,]/.test(text[index - 1] ?? '') || /[?&=,]/.test(text[end] ?? '');
    const newText = isBetween ? '' : encodeURIComponent(blanks);
    problems.push({ kind: 'blank-in-link', span: source.span(index, end), edit: source.edit(index, end, newText) });
  }
}

/** True inside of words in square brackets that stand for a value, and of braces of a template. */
function isInPlaceholder(text: string, offset: number): boolean {
  const from = Math.max(0, offset - 100);
  if (/\{\{[^{}]*$/.test(text.slice(from, offset)) && /^[^{}]*\}\}/.test(text.slice(offset, offset + 100))) return true;
  const bracket = text.slice(from, offset).lastIndexOf('=[');
  if (bracket < 0) return false;
  const words = /^=\[[A-Za-z]+(?:[ _-][A-Za-z]+)+\](?=&|#|$)/.exec(text.slice(from + bracket, offset + 100));
  return words !== null && from + bracket + words[0].length > offset;
}

/** A parameter as written, between its separators. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** Where its separator begins. */
  readonly separator: number;
}

function partsOf(source: LinkSource, from: number, end: number, problems: LinkProblem[]): Part[] {
  const { text } = source;
  const parts: Part[] = [];
  let start = from;
  let separator = from;
  let address = text.indexOf('://', from);
  const marks = /&(?:amp;)*|[;?,](?=[A-Za-z_]\w*=)/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark && mark.index < end; mark = marks.exec(text)) {
    const [found] = mark;
    // An address may hold further marks of its own.
    if (address >= 0 && address < start) address = text.indexOf('://', start);
    if (found[0] !== '&' && address >= 0 && address < mark.index) continue;
    const span = source.span(mark.index, mark.index + found.length);
    const edit = source.edit(mark.index, mark.index + found.length, '&');
    if (found[0] !== '&') problems.push({ kind: 'separator-wrong', span, found, expected: '&', edit });
    else if (found !== '&') problems.push({ kind: 'ampersand-escaped', span, found, expected: '&', edit });
    parts.push({ start, end: mark.index, separator });
    separator = mark.index;
    start = mark.index + found.length;
  }
  if (start < end || parts.length > 0) parts.push({ start, end, separator });
  return parts;
}

function readPart(source: LinkSource, part: Part, next: Part | undefined, problems: LinkProblem[]): RawSetting[] {
  const { text } = source;
  const start = part.start + leadingBlanks(text.slice(part.start, part.end));
  const end = part.end - leadingBlanks([...text.slice(start, part.end)].reverse().join(''));
  const removal = part.separator === part.start && next ? [part.start, next.start] : [part.separator, part.end];
  const span = source.span(removal[0] ?? 0, removal[1] ?? 0);
  if (start >= end) {
    if (!next && source.goesOn) return [];
    problems.push({ kind: 'parameter-empty', span, edit: { span, newText: '' } });
    return [];
  }
  const equals = equalsIn(source, start, end, problems);
  const nameEnd = equals < 0 ? end : start + equals;
  const valueStart = equals < 0 ? end : nameEnd + 1;
  const wrong: PercentProblem[] = [];
  const name = decodePercent(text, start, nameEnd, wrong);
  const value = decodePercent(text, valueStart, end, wrong);
  for (const { kind, span: at } of wrong) {
    const edit = kind === 'percent-bare' ? { edit: source.edit(at.start, at.end, '%25') } : {};
    problems.push({ kind, span: source.span(at.start, at.end), ...edit });
  }
  const nameSpan = source.span(start, nameEnd);
  if (equals < 0) problems.push({ kind: 'parameter-without-value', span: nameSpan, found: name.text });
  return [
    {
      name: name.text,
      nameSpan,
      value: value.text,
      valueSpan: source.span(valueStart, end),
      span,
      sourceSpan: (from, to) => {
        const within = value.sourceSpan(from, to);
        return source.span(within.start, within.end);
      },
      write: (newValue) => {
        if (source.isEncoded || !canHoldUrlValue(newValue)) return undefined;
        return source.edit(valueStart, end, (equals < 0 ? '=' : '') + encodeUrlValue(newValue));
      },
      rename: (newName) => source.edit(start, nameEnd, encodeUrlValue(newName)),
    },
  ];
}

/** Where the `=` stands in a parameter, or a colon in its place; -1 where neither does. */
function equalsIn(source: LinkSource, start: number, end: number, problems: LinkProblem[]): number {
  const part = source.text.slice(start, end);
  const equals = part.indexOf('=');
  const colon = equals < 0 ? /^[A-Za-z_]\w*:(?=[\w[{%])/.exec(part) : null;
  if (!colon) return equals;
  const to = start + colon[0].length;
  const edit = source.edit(to - 1, to, '=');
  problems.push({ kind: 'equals-wrong', span: source.span(to - 1, to), found: ':', expected: '=', edit });
  return colon[0].length - 1;
}

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}
