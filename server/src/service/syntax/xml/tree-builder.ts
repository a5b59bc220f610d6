import type { Span } from '../../text/span.js';
import { checkCloseTag, hoistSiblings } from './close-elements.js';
import type { ErrorList } from './error-list.js';
import { maxDepth } from './limits.js';
import { trimSpan } from './names.js';
import type { XmlAttribute, XmlElement, XmlNode } from './xml-document.js';

/** An element while it is being read. */
export type OpenElement = {
  -readonly [Key in keyof XmlElement]: XmlElement[Key];
} & { children: XmlNode[]; parent: OpenElement | undefined };

export interface OpenTag {
  readonly name: string;
  readonly nameSpan: Span;
  readonly span: Span;
  readonly attributes: readonly XmlAttribute[];
  readonly selfClosing: boolean;
  readonly finished: boolean;
}

export interface CloseTag {
  readonly name: string;
  readonly nameSpan: Span;
  readonly span: Span;
}

/** Puts nodes into a tree as their tags come along, and says where the tags do not match. */
export class TreeBuilder {
  readonly children: XmlNode[] = [];
  private readonly stack: OpenElement[] = [];
  /** How often a name is open; answers "is there one to close" without a walk. */
  private readonly openNames = new Map<string, number>();
  private seenElement = false;
  private tooDeep = false;

  constructor(
    private readonly text: string,
    private readonly errors: ErrorList,
  ) {}

  /** The innermost open element. */
  get current(): OpenElement | undefined {
    return this.stack.at(-1);
  }

  /** True once an element was opened. */
  get hasElement(): boolean {
    return this.seenElement;
  }

  add(node: XmlNode): void {
    if (this.stack.length <= maxDepth) (this.current?.children ?? this.children).push(node);
  }

  open(tag: OpenTag): void {
    const element: OpenElement = {
      kind: 'element',
      span: tag.span,
      name: tag.name,
      nameSpan: tag.nameSpan,
      openTag: tag.span,
      closeTag: undefined,
      closeNameSpan: undefined,
      selfClosing: tag.selfClosing,
      attributes: tag.attributes,
      children: [],
      contentSpan: { start: tag.span.end, end: tag.span.end },
      parent: this.current,
    };
    this.checkPlace(element);
    this.add(element);
    if (!tag.finished) {
      const span = { start: tag.span.start, end: tag.nameSpan.end };
      this.errors.add({ kind: 'tag-not-finished', span, found: tag.name, element });
    }
    if (tag.selfClosing) return;
    this.stack.push(element);
    this.openNames.set(tag.name, (this.openNames.get(tag.name) ?? 0) + 1);
  }

  close(tag: CloseTag): void {
    const isOpen = (this.openNames.get(tag.name) ?? 0) > 0;
    if (!isOpen && !checkCloseTag(this.text, this.current, tag, this.errors)) return;
    while (isOpen && this.current && this.current.name !== tag.name) this.abandon(tag.span.start);
    const element = this.pop();
    if (!element) return;
    element.closeTag = tag.span;
    element.closeNameSpan = tag.nameSpan;
    element.contentSpan = { start: element.openTag.end, end: tag.span.start };
    element.span = { start: element.span.start, end: tag.span.end };
  }

  /** Ends the text. `explained`: an error already recorded says why elements are still open. */
  finish(explained: boolean): readonly XmlNode[] {
    const before = this.errors.count;
    while (this.current) this.abandon(this.text.length);
    if (explained) this.errors.forgetSince(before);
    return this.children;
  }

  private pop(): OpenElement | undefined {
    const element = this.stack.pop();
    if (element) this.openNames.set(element.name, (this.openNames.get(element.name) ?? 1) - 1);
    return element;
  }

  /** Ends the innermost element without a close tag, in front of `end`. */
  private abandon(end: number): void {
    const element = this.pop();
    if (!element) return;
    const siblings = element.parent?.children ?? this.children;
    const contentEnd = hoistSiblings(this.text, element, siblings) ?? end;
    const content = trimSpan(this.text, element.openTag.end, Math.max(contentEnd, element.openTag.end));
    element.contentSpan = { start: element.openTag.end, end: content.end };
    element.span = { start: element.span.start, end: content.end };
    const finished = this.text.charAt(element.openTag.end - 1) === '>';
    if (!finished) return; // told as `tag-not-finished`
    this.errors.add({ kind: 'element-not-closed', span: element.nameSpan, expected: element.name, element });
  }

  private checkPlace(element: OpenElement): void {
    if (this.stack.length >= maxDepth && !this.tooDeep) {
      this.tooDeep = true;
      this.errors.add({ kind: 'nesting-too-deep', span: element.nameSpan, found: element.name, element });
    }
    if (this.stack.length > 0) return;
    if (this.seenElement)
      this.errors.add({ kind: 'root-second', span: element.nameSpan, found: element.name, element });
    this.seenElement = true;
  }
}
