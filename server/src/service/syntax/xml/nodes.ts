import type { Span } from '../../text/span.js';
import type { XmlCdata, XmlComment, XmlOther, XmlText } from './xml-document.js';

/** A node that holds no others. Its offsets are those of the text it stands in. */
abstract class Leaf {
  constructor(
    readonly start: number,
    readonly end: number,
    /** True when nothing in it is wrong. */
    readonly clean: boolean,
  ) {}

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  /** The same node so many characters further on. */
  abstract moved(by: number): LeafNode;
}

/** Character data between two pieces of markup. */
export class TextNode extends Leaf implements XmlText {
  get kind(): 'text' {
    return 'text';
  }

  moved(by: number): TextNode {
    return new TextNode(this.start + by, this.end + by, this.clean);
  }
}

/** A comment or a CDATA section: the length of its marks tells where its content is. */
abstract class Section extends Leaf {
  protected abstract readonly opening: number;
  /** False when it takes the rest of the text. */
  protected abstract readonly closed: boolean;

  get contentSpan(): Span {
    return { start: this.start + this.opening, end: this.closed ? this.end - 3 : this.end };
  }
}

export class CommentNode extends Section implements XmlComment {
  constructor(
    start: number,
    end: number,
    clean: boolean,
    protected readonly closed: boolean,
  ) {
    super(start, end, clean);
  }

  get kind(): 'comment' {
    return 'comment';
  }

  protected get opening(): number {
    return '<!--'.length;
  }

  moved(by: number): CommentNode {
    return new CommentNode(this.start + by, this.end + by, this.clean, this.closed);
  }
}

export class CdataNode extends Section implements XmlCdata {
  constructor(
    start: number,
    end: number,
    clean: boolean,
    protected readonly closed: boolean,
  ) {
    super(start, end, clean);
  }

  get kind(): 'cdata' {
    return 'cdata';
  }

  protected get opening(): number {
    return '<![CDATA['.length;
  }

  moved(by: number): CdataNode {
    return new CdataNode(this.start + by, this.end + by, this.clean, this.closed);
  }
}

/** A processing instruction or a document type declaration. */
export class OtherNode extends Leaf implements XmlOther {
  constructor(
    readonly kind: XmlOther['kind'],
    start: number,
    end: number,
    clean: boolean,
  ) {
    super(start, end, clean);
  }

  moved(by: number): OtherNode {
    return new OtherNode(this.kind, this.start + by, this.end + by, this.clean);
  }
}

export type LeafNode = TextNode | CommentNode | CdataNode | OtherNode;
