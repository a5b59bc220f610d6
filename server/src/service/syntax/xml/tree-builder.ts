import type { Span } from '../../text/span.js';
import { checkCloseTag, hoistSiblings } from './close-elements.js';
import type { ErrorList } from './error-list.js';
import { maxDepth } from './limits.js';
import { trimSpan } from './names.js';
import { NodeList } from './node-list.js';
import { TextNode } from './nodes.js';
import type { ReadNode } from './read-element.js';
import { type CloseTag, type OpenTag, ReadElement } from './read-element.js';

/** Puts nodes into a tree as their tags come along, and says where the tags do not match. */
export class TreeBuilder {
  readonly nodes = new NodeList<ReadNode>();
  private readonly stack: ReadElement[] = [];
  /** How many errors there were when each open element began. */
  private readonly errorsBefore: number[] = [];
  private seenElement = false;
  private tooDeep = false;

  constructor(
    private readonly text: string,
    private readonly errors: ErrorList,
  ) {}

  /** The innermost open element. */
  get current(): ReadElement | undefined {
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

  /** How many elements may lie inside one another in the current one. */
  get room(): number {
    return maxDepth - this.stack.length;
  }

  /** Adds a node that is no element; `shift` where it was read from an earlier text. */
  add(node: ReadNode, shift = 0): void {
    const { current } = this;
    (current ? current.madeList() : this.nodes).push(node, shift);
  }

  /** Adds a clean node that was read from an earlier text. */
  addKept(node: ReadNode, shift: number): void {
    this.add(node, shift);
    if (node.kind === 'element') this.raise(node);
  }

  addText(start: number, end: number, clean: boolean): void {
    const { current } = this;
    if (current) current.appendText(start, end, clean);
    else this.add(new TextNode(start, end, clean));
  }

  /** `errorsBefore`: how many errors there were when the tag began. */
  open(tag: OpenTag, errorsBefore: number): void {
    const element = new ReadElement(tag, this.current);
    this.checkPlace(element);
    this.add(element);
    if (!tag.finished) {
      const span = { start: tag.start, end: nameEnd(element) };
      this.errors.add({ kind: 'tag-not-finished', span, found: tag.name, element });
    }
    if (tag.selfClosing) this.judge(element, errorsBefore);
    else {
      this.stack.push(element);
      this.errorsBefore.push(errorsBefore);
    }
  }

  close(tag: CloseTag): void {
    if (this.current?.name !== tag.name) {
      if (this.isOpen(tag.name)) while (this.current && this.current.name !== tag.name) this.abandon(tag.start);
      else if (!checkCloseTag(this.text, this.current, tag, this.errors)) return;
    }
    const element = this.stack.pop();
    const errorsBefore = this.errorsBefore.pop();
    element?.close(tag);
    if (element) this.judge(element, errorsBefore ?? 0);
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
    this.errorsBefore.pop();
    if (!element) return;
    const { openEnd } = element;
    const contentEnd = hoistSiblings(this.text, element, (node, shift) => this.addHoisted(node, shift, element)) ?? end;
    const { end: trimmed } = trimSpan(this.text, openEnd, Math.max(contentEnd, openEnd));
    element.abandon(endWithText(element, trimmed));
    if (!element.finished) return; // told as `tag-not-finished`
    this.errors.add({ kind: 'element-not-closed', span: nameSpan(element), expected: element.name, element });
  }

  private addHoisted(node: ReadNode, shift: number, from: ReadElement): void {
    if (node.kind === 'element' && node.parent) node.parent = from.parent;
    this.add(node, shift);
  }

  /** An element without an error is clean: then all in it is, too. */
  private judge(element: ReadElement, errorsBefore: number): void {
    if (this.errors.count > errorsBefore) return;
    element.markClean();
    this.raise(element);
  }

  private raise({ height }: ReadElement): void {
    const { current } = this;
    if (current && current.height <= height) current.height = height + 1;
  }

  private isOpen(name: string): boolean {
    return this.stack.some((element) => element.name === name);
  }

  private checkPlace(element: ReadElement): void {
    if (this.stack.length >= maxDepth) {
      this.tooDeep = true;
      this.errors.add({ kind: 'nesting-too-deep', span: nameSpan(element), found: element.name, element });
    }
    if (this.stack.length > 0) return;
    if (this.seenElement)
      this.errors.add({ kind: 'root-second', span: nameSpan(element), found: element.name, element });
    this.seenElement = true;
  }
}

/** The blanks in front of what ends an element belong to nothing when it has no close tag. */
function endWithText(element: ReadElement, trimmed: number): number {
  const { nodes } = element;
  const index = nodes.length - 1;
  if (index < 0 || nodes.endOf(index) <= trimmed) return trimmed;
  if (nodes.node(index).kind !== 'text') return nodes.endOf(index); // a comment that takes the rest of the text, say
  const start = nodes.startOf(index);
  nodes.cut(index);
  if (start < trimmed) element.appendText(start, trimmed, false);
  return trimmed;
}

function nameEnd({ start, name }: ReadElement): number {
  return start + 1 + name.length;
}

function nameSpan(element: ReadElement): Span {
  return { start: element.start + 1, end: nameEnd(element) };
}
