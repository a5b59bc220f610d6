import type { Span } from '../../text/span.js';
import type { XmlAttribute, XmlElement, XmlNode, XmlText } from './xml-document.js';

/** What an open tag says about its element. */
export interface OpenTag {
  readonly name: string;
  readonly start: number;
  /** Where the tag ends, as far as it was written. */
  readonly end: number;
  readonly attributes: readonly XmlAttribute[];
  readonly selfClosing: boolean;
  /** False when the tag broke off before its `>`. */
  readonly finished: boolean;
}

/** What a close tag says. `nameStart` is right after `</`. */
export interface CloseTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const noNodes: readonly XmlNode[] = [];

/**
 * An element while and after it is read. It holds offsets and makes spans when asked: a large text
 * has tens of thousands of elements, and after a keystroke all of them are made anew.
 */
export class ElementNode implements XmlElement {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly selfClosing: boolean;
  readonly finished: boolean;
  private readonly start: number;
  private readonly openEnd: number;
  private contentEnd: number;
  private end: number;
  private closeName = '';
  private closed = false;
  private nodes: XmlNode[] | undefined;
  private leadingTextEnd: number;

  constructor(
    tag: OpenTag,
    public parent: ElementNode | undefined,
  ) {
    this.name = tag.name;
    this.attributes = tag.attributes;
    this.selfClosing = tag.selfClosing;
    this.finished = tag.finished;
    this.start = tag.start;
    this.openEnd = tag.end;
    this.contentEnd = tag.end;
    this.end = tag.end;
    this.leadingTextEnd = tag.end;
  }

  get kind(): 'element' {
    return 'element';
  }

  get children(): readonly XmlNode[] {
    if (!this.nodes && this.leadingTextEnd === this.openEnd) return noNodes;
    return this.madeNodes();
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get nameSpan(): Span {
    return { start: this.start + 1, end: this.start + 1 + this.name.length };
  }

  get openTag(): Span {
    return { start: this.start, end: this.openEnd };
  }

  get contentSpan(): Span {
    return { start: this.openEnd, end: this.contentEnd };
  }

  get closeTag(): Span | undefined {
    return this.closed ? { start: this.contentEnd, end: this.end } : undefined;
  }

  get closeNameSpan(): Span | undefined {
    const start = this.contentEnd + 2;
    return this.closed ? { start, end: start + this.closeName.length } : undefined;
  }

  /** Most elements hold a text and nothing else; it becomes a node when somebody looks. */
  appendText(start: number, end: number): void {
    if (!this.nodes && start === this.openEnd) this.leadingTextEnd = end;
    else this.append(new TextNode(start, end));
  }

  append(node: XmlNode): void {
    this.madeNodes().push(node);
  }

  /** Takes the children from `index` on away and answers them. */
  cut(index: number): readonly XmlNode[] {
    return this.madeNodes().splice(index);
  }

  /** Ends the element with its close tag. */
  close(tag: CloseTag): void {
    this.closed = true;
    this.closeName = tag.name;
    this.contentEnd = tag.start;
    this.end = tag.end;
  }

  /** Ends the element where its content does: there is no close tag. */
  abandon(end: number): void {
    this.contentEnd = end;
    this.end = end;
  }

  private madeNodes(): XmlNode[] {
    this.nodes ??= this.leadingTextEnd > this.openEnd ? [new TextNode(this.openEnd, this.leadingTextEnd)] : [];
    return this.nodes;
  }
}

/** Character data between two pieces of markup. */
export class TextNode implements XmlText {
  constructor(
    private readonly start: number,
    private readonly end: number,
  ) {}

  get kind(): 'text' {
    return 'text';
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }
}
