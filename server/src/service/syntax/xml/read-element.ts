import { ownText } from '../../text/own-text.js';
import { NodeList } from './node-list.js';
import { type LeafNode, TextNode } from './nodes.js';
import type { XmlAttribute } from './xml-document.js';

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

/** A node as it was read. */
export type ReadNode = ReadElement | LeafNode;

const nothing = new NodeList<ReadNode>();

/**
 * An element while and after it is read. Its offsets, and those of all inside, are those of the text that
 * it was read from; where it stands in the text at hand, and in which element, `ElementView` knows. So one
 * that was not touched is kept when the text changes around it.
 */
export class ReadElement {
  name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly selfClosing: boolean;
  readonly finished: boolean;
  readonly start: number;
  readonly openEnd: number;
  contentEnd: number;
  end: number;
  /** The name in the close tag; undefined where there is none. */
  closeName: string | undefined;
  /** How many elements lie inside one another here, this one included. */
  height = 1;
  /** True when it is closed and nothing in it is wrong: then it was read from its own characters alone. */
  clean = false;
  private list: NodeList<ReadNode> | undefined;
  private leadingTextEnd: number;

  constructor(
    tag: OpenTag,
    /** What it lies in; known while it is read, and later where something is wrong in it. */
    public parent: ReadElement | undefined,
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

  /** What it holds. */
  get nodes(): NodeList<ReadNode> {
    return !this.list && this.leadingTextEnd === this.openEnd ? nothing : this.madeList();
  }

  /** True where nobody need look for anything but a text. */
  get holdsTextOnly(): boolean {
    return this.list === undefined;
  }

  /** Most elements hold a text and nothing else; it becomes a node when somebody looks. */
  appendText(start: number, end: number, clean: boolean): void {
    if (clean && !this.list && start === this.openEnd) this.leadingTextEnd = end;
    else this.madeList().push(new TextNode(start, end, clean), 0);
  }

  /** The list that nodes are added to and taken away from. */
  madeList(): NodeList<ReadNode> {
    if (!this.list) {
      this.list = new NodeList<ReadNode>();
      if (this.leadingTextEnd > this.openEnd) {
        this.list.push(new TextNode(this.openEnd, this.leadingTextEnd, true), 0);
      }
    }
    return this.list;
  }

  /** Ends the element with its close tag. */
  close(tag: CloseTag): void {
    this.closeName = tag.name;
    this.contentEnd = tag.start;
    this.end = tag.end;
  }

  /** Ends the element where its content does: there is no close tag. */
  abandon(end: number): void {
    this.contentEnd = end;
    this.end = end;
  }

  /** Nothing was wrong from its beginning to its end. As it may outlive them, it lets go of its text and its parent. */
  markClean(): void {
    this.clean = true;
    this.parent = undefined;
    this.name = ownText(this.name);
    if (this.closeName !== undefined) this.closeName = this.name;
  }
}
