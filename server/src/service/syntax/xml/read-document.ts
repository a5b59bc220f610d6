import { headLength } from '../../text/binary-search.js';
import { ElementView, viewsOf } from './element-view.js';
import type { ReadError } from './error-list.js';
import type { NodeList } from './node-list.js';
import type { ReadElement, ReadNode } from './read-element.js';
import type { XmlComment, XmlDeclaration, XmlDocument, XmlElement, XmlError, XmlNode } from './xml-document.js';

/** What reading a text has brought. */
export interface Reading {
  readonly text: string;
  readonly declaration: XmlDeclaration | undefined;
  /** The top-level nodes. */
  readonly nodes: NodeList<ReadNode>;
  /** In the order of the text. */
  readonly errors: readonly ReadError[];
  /** True when XML allows every character of the text. */
  readonly hasAllowedCharacters: boolean;
}

/** The tree of a text that was read. Its nodes are made as they are looked at. */
export class ReadDocument implements XmlDocument {
  readonly text: string;
  readonly declaration: XmlDeclaration | undefined;
  readonly nodes: NodeList<ReadNode>;
  readonly hasAllowedCharacters: boolean;
  private readonly found: readonly ReadError[];
  private madeChildren: readonly XmlNode[] | undefined;
  private madeErrors: readonly XmlError[] | undefined;
  private madeComments: readonly XmlComment[] | undefined;

  constructor({ text, declaration, nodes, errors, hasAllowedCharacters }: Reading) {
    this.text = text;
    this.declaration = declaration;
    this.nodes = nodes;
    this.found = errors;
    this.hasAllowedCharacters = hasAllowedCharacters;
  }

  get children(): readonly XmlNode[] {
    this.madeChildren ??= viewsOf(this.nodes, 0, undefined);
    return this.madeChildren;
  }

  get errors(): readonly XmlError[] {
    this.madeErrors ??= this.found.map(({ element, ...error }) =>
      element ? { ...error, element: this.viewOf(element) } : error,
    );
    return this.madeErrors;
  }

  get comments(): readonly XmlComment[] {
    this.madeComments ??= commentsIn(this.children, []);
    return this.madeComments;
  }

  /** An element with an error belongs to this text alone and knows its parent, which is such an element, too. */
  private viewOf(element: ReadElement): XmlElement {
    const siblings = element.parent ? this.viewOf(element.parent).children : this.children;
    const found = siblings[headLength(siblings, ({ span }) => span.start < element.start)];
    if (!(found instanceof ElementView)) throw new Error(`no element at ${element.start}`);
    return found;
  }
}

function commentsIn(nodes: readonly XmlNode[], comments: XmlComment[]): XmlComment[] {
  for (const node of nodes) {
    if (node.kind === 'comment') comments.push(node);
    else if (node instanceof ElementView && !node.source.holdsTextOnly) commentsIn(node.children, comments);
  }
  return comments;
}
