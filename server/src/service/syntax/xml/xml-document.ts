import type { Span } from '../../text/span.js';

/** What an XML text is made of, with a span for everything. Never throws, whatever the text. */
export interface XmlDocument {
  readonly text: string;
  readonly declaration: XmlDeclaration | undefined;
  /** Top-level nodes in the order of the text (elements, texts, comments, …). */
  readonly children: readonly XmlNode[];
  /** Every place where the text is not well-formed, in the order of the text. */
  readonly errors: readonly XmlError[];
  /** All comments, wherever they stand. */
  readonly comments: readonly XmlComment[];
}

export type XmlNode = XmlElement | XmlText | XmlComment | XmlCdata | XmlOther;

export interface XmlElement {
  readonly kind: 'element';
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  /** `<name …>` or `<name …/>`; as far as it was written. */
  readonly openTag: Span;
  /** `</name>`; undefined when missing or self-closing. May hold another name: then an error tells so. */
  readonly closeTag: Span | undefined;
  /** The name inside `</name>`. */
  readonly closeNameSpan: Span | undefined;
  readonly selfClosing: boolean;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Between the tags; empty at the end of the open tag when there is nothing. */
  readonly contentSpan: Span;
  readonly parent: XmlElement | undefined;
  /**
   * The same object in later versions of the text, as long as nothing in the element was touched and all in
   * it is well-formed. What was worked out from its characters alone can be kept with it.
   */
  readonly source: object;
}

export interface XmlAttribute {
  readonly name: string;
  readonly nameSpan: Span;
  /** Decoded value; undefined when none was written. */
  readonly value: string | undefined;
  /** The value without its quotes. */
  readonly valueSpan: Span | undefined;
  readonly span: Span;
}

/** Character data with its entity references; `raw` is the source. */
export interface XmlText {
  readonly kind: 'text';
  readonly span: Span;
}

export interface XmlCdata {
  readonly kind: 'cdata';
  readonly span: Span;
  /** Inside `<![CDATA[` and `]]>`. */
  readonly contentSpan: Span;
}

export interface XmlComment {
  readonly kind: 'comment';
  readonly span: Span;
  /** Inside `<!--` and `-->`. */
  readonly contentSpan: Span;
}

/** A processing instruction or a document type declaration. */
export interface XmlOther {
  readonly kind: 'processing-instruction' | 'doctype';
  readonly span: Span;
}

export interface XmlDeclaration {
  readonly span: Span;
  /** All that stands in it, known or not, as written. */
  readonly attributes: readonly XmlAttribute[];
  readonly version: XmlAttribute | undefined;
  readonly encoding: XmlAttribute | undefined;
  readonly standalone: XmlAttribute | undefined;
}

/** One place that is not well-formed; `kind` decides rule, message and fix. */
export interface XmlError {
  readonly kind:
    | 'element-not-closed' // `element` was opened and never closed
    | 'close-tag-mismatch' // `</found>` where `</expected>` had to stand
    | 'close-tag-stray' // `</found>` with nothing open
    | 'close-tag-with-blanks' // `</ found` or `< /found`; the span ends with the name
    | 'tag-not-finished' // `<name`, `</name` (found: `/name`) or `<?name` (found: `?name`) without its end
    | 'attribute-without-value'
    | 'attribute-not-quoted'
    | 'attribute-quote-not-closed'
    | 'attribute-duplicate'
    | 'ampersand-bare' // `&` that starts no reference
    | 'less-than-bare' // `<` that starts no tag
    | 'entity-unknown' // `&name;` that XML does not predefine
    | 'character-forbidden' // a character XML 1.0 does not allow, or a reference to one
    | 'text-outside-root'
    | 'root-missing' // no element at all
    | 'root-second'
    | 'declaration-not-first'
    | 'comment-not-closed'
    | 'comment-double-hyphen'
    | 'cdata-not-closed'
    | 'cdata-end-in-text' // `]]>` in text
    | 'doctype-present' // never resolved; reported
    | 'name-invalid'
    | 'nesting-too-deep'
    | 'text-too-long' // the only error of a text that is too long to be read
    | 'unexpected'; // anything else the parser stumbled over
  readonly span: Span;
  /** The name found at the place, where there is one. */
  readonly found?: string;
  /** The name expected at the place, where there is one. */
  readonly expected?: string;
  /** The element concerned, with where it was opened. */
  readonly element?: XmlElement;
}
