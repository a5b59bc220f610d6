import { checkCloseTag, hoistSiblings } from './close-elements.js';
import type { ErrorList } from './error-list.js';
import { maxDepth } from './limits.js';
import { trimSpan } from './names.js';
import { type CloseTag, ElementNode, type OpenTag, TextNode } from './nodes.js';
import type { XmlNode } from './xml-document.js';

/** Puts nodes into a tree as their tags come along, and says where the tags do not match. */
export class TreeBuilder {
  readonly children: XmlNode[] = [];
  private readonly stack: ElementNode[] = [];
  private seenElement = false;
  private tooDeep = false;

  constructor(
    private readonly text: string,
    private readonly errors: ErrorList,
  ) {}

  /** The innermost open element. */
  get current(): ElementNode | undefined {
    return this.stack.at(-1);
  }

  /** True once elements stand deeper than anybody nests them; nothing more should be added then. */
  get isTooDeep(): boolean {
    return this.tooDeep;
  }

  /** True once an element was opened. */
  get hasElement(): boolean {
    return this.seenElement;
  }

  add(node: XmlNode): void {
    const { current } = this;
    if (current) current.append(node);
    else this.children.push(node);
  }

  addText(start: number, end: number): void {
    const { current } = this;
    if (current) current.appendText(start, end);
    else this.children.push(new TextNode(start, end));
  }

  open(tag: OpenTag): void {
    const element = new ElementNode(tag, this.current);
    this.checkPlace(element);
    this.add(element);
    if (!tag.finished) {
      const span = { start: tag.start, end: element.nameSpan.end };
      this.errors.add({ kind: 'tag-not-finished', span, found: tag.name, element });
    }
    if (!tag.selfClosing) this.stack.push(element);
  }

  close(tag: CloseTag): void {
    if (this.current?.name === tag.name) {
      this.stack.pop()?.close(tag);
      return;
    }
    if (this.isOpen(tag.name)) while (this.current && this.current.name !== tag.name) this.abandon(tag.start);
    else if (!checkCloseTag(this.text, this.current, tag, this.errors)) return;
    this.stack.pop()?.close(tag);
  }

  /**
   * Ends the text, or the part that was read. `explained`: an error already recorded says why
   * elements are still open.
   */
  finish(end: number, explained: boolean): void {
    const before = this.errors.count;
    while (this.current) this.abandon(end);
    if (explained) this.errors.forgetSince(before);
  }

  /** Ends the innermost element without a close tag, in front of `end`. */
  private abandon(end: number): void {
    const element = this.stack.pop();
    if (!element) return;
    const openEnd = element.openTag.end;
    const contentEnd = hoistSiblings(this.text, element, (node) => this.add(node)) ?? end;
    const { end: trimmed } = trimSpan(this.text, openEnd, Math.max(contentEnd, openEnd));
    element.abandon(endWithText(element, trimmed));
    if (!element.finished) return; // told as `tag-not-finished`
    this.errors.add({ kind: 'element-not-closed', span: element.nameSpan, expected: element.name, element });
  }

  private isOpen(name: string): boolean {
    return this.stack.some((element) => element.name === name);
  }

  private checkPlace(element: ElementNode): void {
    if (this.stack.length >= maxDepth) {
      this.tooDeep = true;
      this.errors.add({ kind: 'nesting-too-deep', span: element.nameSpan, found: element.name, element });
    }
    if (this.stack.length > 0) return;
    if (this.seenElement)
      this.errors.add({ kind: 'root-second', span: element.nameSpan, found: element.name, element });
    this.seenElement = true;
  }
}

/** The blanks in front of what ends an element belong to nothing when it has no close tag. */
function endWithText(element: ElementNode, trimmed: number): number {
  const last = element.children.at(-1);
  if (!last || last.span.end <= trimmed) return trimmed;
  if (last.kind !== 'text') return last.span.end; // a comment that takes the rest of the text, say
  element.cut(element.children.length - 1);
  if (last.span.start < trimmed) element.appendText(last.span.start, trimmed);
  return trimmed;
}
