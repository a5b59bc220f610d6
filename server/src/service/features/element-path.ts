import type { XmlDocument, XmlElement, XmlNode } from '../syntax/xml/xml-document.js';

/** The elements around an offset, outermost first. An element's own ends count as inside it. */
export function elementPath(document: XmlDocument, offset: number): XmlElement[] {
  const path: XmlElement[] = [];
  let nodes = document.children;
  for (;;) {
    const element = elementAt(nodes, offset);
    if (!element) return path;
    path.push(element);
    nodes = element.children;
  }
}

/** Among nodes in the order of the text, the last that starts before the offset. */
export function nodeBefore(nodes: readonly XmlNode[], offset: number): XmlNode | undefined {
  return nodes[startingBefore(nodes, offset) - 1];
}

/** Among nodes in the order of the text, the element that covers the offset; where two touch, the later one. */
function elementAt(nodes: readonly XmlNode[], offset: number): XmlElement | undefined {
  const count = startingBefore(nodes, offset + 1);
  for (const node of [nodes[count - 1], nodes[count - 2]]) {
    if (node?.kind === 'element' && offset <= node.span.end) return node;
  }
  return undefined;
}

/** How many nodes start before the offset. Binary search. */
function startingBefore(nodes: readonly XmlNode[], offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
