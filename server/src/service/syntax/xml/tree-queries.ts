import type { XmlDocument, XmlElement, XmlNode } from './xml-document.js';

/**
 * The nodes that hold the offset, outermost first. A node holds what lies strictly between its ends;
 * an element without a close tag and a text also hold their last offset, where one goes on typing.
 */
export function pathAt(xml: XmlDocument, offset: number): readonly XmlNode[] {
  const path: XmlNode[] = [];
  let node = childAt(xml.children, offset);
  while (node) {
    path.push(node);
    node = node.kind === 'element' ? childAt(node.children, offset) : undefined;
  }
  return path;
}

/** The innermost element that holds the offset, tags included. */
export function elementAt(xml: XmlDocument, offset: number): XmlElement | undefined {
  return pathAt(xml, offset).findLast((node) => node.kind === 'element');
}

/** All elements below the nodes, in the order of the text. */
export function* elementsBelow(nodes: readonly XmlNode[]): Generator<XmlElement> {
  for (const node of nodes) {
    if (node.kind !== 'element') continue;
    yield node;
    yield* elementsBelow(node.children);
  }
}

/** The last child that begins before the offset, when it reaches that far. */
function childAt(children: readonly XmlNode[], offset: number): XmlNode | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = children[middle];
    if (node && node.span.start < offset) low = middle + 1;
    else high = middle;
  }
  const node = children[low - 1];
  if (!node) return undefined;
  const { end } = node.span;
  return offset < end || (offset === end && isOpenEnded(node)) ? node : undefined;
}

function isOpenEnded(node: XmlNode): boolean {
  return node.kind === 'text' || (node.kind === 'element' && !node.selfClosing && node.closeTag === undefined);
}
