import type { Span } from '../../text/span.js';
import type { NodeList } from './node-list.js';
import type { ReadElement, ReadNode } from './read-element.js';
import type { XmlAttribute, XmlElement, XmlNode } from './xml-document.js';

/** A read element at its place in a text, in its parent. Made when somebody looks; what it holds likewise. */
export class ElementView implements XmlElement {
  private made: readonly XmlNode[] | undefined;

  constructor(
    readonly source: ReadElement,
    private readonly shift: number,
    readonly parent: XmlElement | undefined,
  ) {}

  get kind(): 'element' {
    return 'element';
  }

  get name(): string {
    return this.source.name;
  }

  get selfClosing(): boolean {
    return this.source.selfClosing;
  }

  get span(): Span {
    return this.placed(this.source.start, this.source.end);
  }

  get nameSpan(): Span {
    const start = this.source.start + 1;
    return this.placed(start, start + this.name.length);
  }

  get openTag(): Span {
    return this.placed(this.source.start, this.source.openEnd);
  }

  get contentSpan(): Span {
    return this.placed(this.source.openEnd, this.source.contentEnd);
  }

  get closeTag(): Span | undefined {
    const { closeName, contentEnd, end } = this.source;
    return closeName === undefined ? undefined : this.placed(contentEnd, end);
  }

  get closeNameSpan(): Span | undefined {
    const { closeName, contentEnd } = this.source;
    if (closeName === undefined) return undefined;
    return this.placed(contentEnd + 2, contentEnd + 2 + closeName.length);
  }

  get attributes(): readonly XmlAttribute[] {
    const { attributes } = this.source;
    return this.shift === 0 ? attributes : attributes.map((attribute) => movedAttribute(attribute, this.shift));
  }

  get children(): readonly XmlNode[] {
    this.made ??= viewsOf(this.source.nodes, this.shift, this);
    return this.made;
  }

  private placed(start: number, end: number): Span {
    return { start: start + this.shift, end: end + this.shift };
  }
}

const noNodes: readonly XmlNode[] = [];

/** The nodes of a list at their places, when the list as a whole is shifted. */
export function viewsOf(nodes: NodeList<ReadNode>, shift: number, parent: ElementView | undefined): readonly XmlNode[] {
  if (nodes.length === 0) return noNodes;
  const views: XmlNode[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes.node(index);
    const by = shift + nodes.shift(index);
    if (node.kind === 'element') views.push(new ElementView(node, by, parent));
    else views.push(by === 0 ? node : node.moved(by));
  }
  return views;
}

function movedAttribute({ name, nameSpan, value, valueSpan, span }: XmlAttribute, by: number): XmlAttribute {
  return {
    name,
    nameSpan: moved(nameSpan, by),
    value,
    valueSpan: valueSpan && moved(valueSpan, by),
    span: moved(span, by),
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
