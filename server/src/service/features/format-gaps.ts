import type { ConfigDocument } from '../documents/jabber-document.js';
import type { XmlElement, XmlError, XmlNode } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';

/** White space, perhaps none, between two pieces of markup, which may be laid out anew. */
export interface Gap {
  readonly span: Span;
  /** How deep the markup after the gap stands. */
  readonly depth: number;
  readonly place: 'start' | 'between' | 'before-comment' | 'inside-edge' | 'end';
}

/** Errors that leave no doubt about which tag belongs to which. */
const harmless: ReadonlySet<XmlError['kind']> = new Set([
  'ampersand-bare',
  'attribute-duplicate',
  'character-forbidden',
  'comment-double-hyphen',
  'declaration-not-first',
  'doctype-present',
  'entity-unknown',
  'root-missing',
  'root-second',
]);

/** The gaps of a document in the order of the text, without those where a value could be changed. */
export function collectGaps(document: ConfigDocument): Gap[] {
  const { text, xml } = document;
  const troubled = xml.errors.filter(({ kind }) => !harmless.has(kind)).map(({ span }) => span);
  const groups = new Set<XmlElement>(document.groups.map(({ element }) => element));
  if (document.root) groups.add(document.root);
  const gaps: Gap[] = [];

  function visit(nodes: readonly XmlNode[], container: XmlElement | undefined, depth: number): void {
    const within = container?.contentSpan ?? { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length };
    if (!nodes.every((node) => isLayoutOnly(text, node))) return; // text among elements: a value, or a mistake
    const isSafe = !hasTrouble(container?.span ?? within, troubled);
    let end = within.start;
    let isFirst = true;
    for (const node of nodes) {
      if (node.kind === 'text') continue;
      const { span } = node;
      if (isSafe) gaps.push({ span: { start: end, end: span.start }, depth, place: placeOf(node, isFirst, container) });
      if (node.kind === 'element' && isContainer(node, groups)) visit(node.children, node, depth + 1);
      end = span.end;
      isFirst = false;
    }
    if (isSafe && container)
      gaps.push({ span: { start: end, end: within.end }, depth: depth - 1, place: 'inside-edge' });
  }

  visit(xml.children, undefined, 0);
  return gaps;
}

function placeOf(node: XmlNode, isFirst: boolean, container: XmlElement | undefined): Gap['place'] {
  if (isFirst && !container) return 'start';
  if (node.kind === 'comment') return 'before-comment';
  return isFirst ? 'inside-edge' : 'between';
}

/** White space in XML's sense, or markup that may stand on a line of its own. */
function isLayoutOnly(text: string, node: XmlNode): boolean {
  if (node.kind === 'text') return !/[^ \t\r\n]/.test(text.slice(node.span.start, node.span.end));
  return node.kind !== 'cdata';
}

/** Holds elements, or is a group, which may also hold nothing but comments; and does not ask to be left alone. */
function isContainer(element: XmlElement, groups: ReadonlySet<XmlElement>): boolean {
  const { children, attributes } = element;
  if (attributes.some(({ name, value }) => name === 'xml:space' && value === 'preserve')) return false;
  if (children.some((child) => child.kind === 'element')) return true;
  return groups.has(element) && children.some((child) => child.kind !== 'text');
}

/** Errors are sorted by where they begin. */
function hasTrouble(span: Span, troubled: readonly Span[]): boolean {
  let low = 0;
  let high = troubled.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((troubled[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const first = troubled[low];
  return first !== undefined && first.start <= span.end;
}
