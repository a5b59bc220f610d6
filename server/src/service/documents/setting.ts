import type { Parameter } from '../catalogue/parameter.js';
import type { XmlElement } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';

/** A group element (`<Client>`, `<Policies>`, …) of a configuration file. */
export interface Group {
  readonly name: string;
  readonly nameSpan: Span;
  readonly element: XmlElement;
  /** The documented name when the written one is a group without regard to case. */
  readonly known: string | undefined;
  readonly settings: readonly Setting[];
}

/** One parameter as written: `<name>value</name>`. */
export interface Setting {
  readonly name: string;
  readonly nameSpan: Span;
  /** Whole element. */
  readonly span: Span;
  /** Decoded value, blanks included; comments inside are left out. */
  readonly value: string;
  /** Source between the tags. */
  readonly valueSpan: Span;
  /** Value without blanks at its ends. */
  readonly trimmed: string;
  /** Source of `trimmed`; empty when there is no value. */
  readonly trimmedSpan: Span;
  /** Group it stands in; undefined directly below the root. */
  readonly group: Group | undefined;
  readonly element: XmlElement;
  /** True when it holds elements, as jabber-plugin-config does. */
  readonly nested: boolean;
  /** The catalogue's entry, found without regard to case, also by an alias. */
  readonly parameter: Parameter | undefined;
  /** The source of a stretch of the decoded value: `start` and `end` count in `value`. */
  sourceSpan(start: number, end: number): Span;
}
