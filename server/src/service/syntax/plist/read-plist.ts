import { lineEndOf } from '../lines.js';
import type { RawSet, Reading, SyntaxProblem, TypedSetting } from '../written-setting.js';
import { parseXml } from '../xml/parse-xml.js';
import type { XmlElement, XmlError, XmlNode } from '../xml/xml-document.js';
import { escapeXmlText } from './escape-xml.js';
import { plistSetting } from './plist-setting.js';

/** What can be wrong with a property list. */
export type PlistProblemKind =
  | 'binary' // a property list in the binary form, which is not read
  | 'not-well-formed' // `found` is the kind of error of the XML reader
  | 'key-without-value'
  | 'value-without-key';

/** A dictionary of a property list. */
export interface PlistSet extends RawSet<TypedSetting> {
  /** Keys and positions that lead to it; empty for the outermost. */
  readonly path: readonly (string | number)[];
}

/**
 * Reads the dictionaries of an Apple property list, of a configuration profile, or of a `<dict>` pasted alone; the
 * outer before the inner ones. Which of them configures an app is for the caller to tell. Linear; never throws.
 */
export function readPlist(text: string): Reading<PlistSet, PlistProblemKind> {
  if (text.startsWith('bplist')) {
    return { sets: [], problems: [{ kind: 'binary', span: { start: 0, end: 6 } }], comments: [] };
  }
  const xml = parseXml(withoutSignature(text));
  const sets: PlistSet[] = [];
  const problems: SyntaxProblem<PlistProblemKind>[] = xml.errors
    .filter((error) => !isHarmless(error))
    .map(({ kind, span }) => ({ kind: 'not-well-formed', span, found: kind }));
  visitAll(text, xml.children, [], sets, problems);
  problems.sort((a, b) => a.span.start - b.span.start);
  return { sets, problems, comments: xml.comments };
}

/** The text with blanks in the place of the bytes that a signature puts around a profile; all offsets stay. */
function withoutSignature(text: string): string {
  const start = text.search(/<plist\b/);
  const end = text.lastIndexOf('</plist>') + '</plist>'.length;
  // A control character tells bytes from text that is only out of place.
  if (start < 1 || end < start || !/(?!\s)\p{Cc}/u.test(text.slice(0, start))) return text;
  const blank = (outside: string) => outside.replace(/[^\r\n]/g, ' ');
  return blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
}

type Path = readonly (string | number)[];
type Problems = SyntaxProblem<PlistProblemKind>[];

/** A property list names its document type; what is pasted into a console may be several elements. */
function isHarmless({ kind }: XmlError): boolean {
  return kind === 'doctype-present' || kind === 'root-second' || kind === 'text-outside-root';
}

function elementsOf(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.filter((node) => node.kind === 'element');
}

function visitAll(text: string, nodes: readonly XmlNode[], path: Path, sets: PlistSet[], problems: Problems): void {
  const elements = elementsOf(nodes);
  for (const [index, element] of elements.entries()) {
    if (element.name === 'dict') visitDictionary(text, element, path, sets, problems);
    else if (element.name === 'array') visitItems(text, element, path, sets, problems);
    else if (element.name === 'plist' || index === 0) visitAll(text, element.children, path, sets, problems);
  }
}

function visitItems(text: string, list: XmlElement, path: Path, sets: PlistSet[], problems: Problems): void {
  for (const [index, item] of elementsOf(list.children).entries()) {
    visitAll(text, [item], [...path, index], sets, problems);
  }
}

function visitDictionary(text: string, dict: XmlElement, path: Path, sets: PlistSet[], problems: Problems): void {
  const settings: TypedSetting[] = [];
  const inner: [key: string, value: XmlElement][] = [];
  let key: XmlElement | undefined;
  for (const element of elementsOf(dict.children)) {
    if (element.name === 'key') {
      if (key) settings.push(withoutValue(text, key, problems));
      key = element;
    } else if (key) {
      const setting = plistSetting(text, key, element);
      settings.push(setting);
      inner.push([setting.name, element]);
      key = undefined;
    } else problems.push({ kind: 'value-without-key', span: element.span, found: element.name });
  }
  if (key) settings.push(withoutValue(text, key, problems));
  sets.push(dictionarySet(text, dict, path, settings));
  for (const [name, value] of inner) {
    if (value.name === 'dict' || value.name === 'array') visitAll(text, [value], [...path, name], sets, problems);
  }
}

function withoutValue(text: string, key: XmlElement, problems: Problems): TypedSetting {
  const setting = plistSetting(text, key, undefined);
  problems.push({ kind: 'key-without-value', span: key.span, found: setting.name });
  return setting;
}

function dictionarySet(text: string, dict: XmlElement, path: Path, settings: readonly TypedSetting[]): PlistSet {
  return {
    path,
    span: dict.span,
    headSpan: dict.openTag,
    settings,
    add: (name, value) => {
      const written = (between: string) =>
        `<key>${escapeXmlText(name)}</key>${between}<string>${escapeXmlText(value)}</string>`;
      if (dict.selfClosing) return { span: dict.span, newText: `<dict>${written('')}</dict>` };
      const children = elementsOf(dict.children);
      // What is not closed may hold what seems to stand beside it.
      if (!dict.closeTag || children.some((child) => !child.closeTag && !child.selfClosing)) return undefined;
      const last = children.at(-1);
      const indent = last && indentBefore(text, last.span.start);
      const at = last?.span.end ?? dict.openTag.end;
      const gap = indent === undefined ? '' : lineEndOf(text) + indent;
      return { span: { start: at, end: at }, newText: gap + written(gap) };
    },
  };
}

/** The blanks before an element that stands first in its line. */
function indentBefore(text: string, offset: number): string | undefined {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start > 0 && /[\r\n]/.test(text[start - 1] ?? '') ? text.slice(start, offset) : undefined;
}
