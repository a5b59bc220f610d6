import type { Parameter } from '../catalogue/parameter.js';
import type { StatedType, ValueType } from '../syntax/written-setting.js';
import type { XmlElement } from '../syntax/xml/xml-document.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { SettingSet } from './setting-set.js';

/** A group element (`<Client>`, `<Policies>`, …) of a configuration file. */
export interface Group {
  readonly name: string;
  readonly nameSpan: Span;
  readonly element: XmlElement;
  /** The documented name when the written one is a group without regard to case. */
  readonly known: string | undefined;
  readonly settings: readonly ConfigSetting[];
}

/** One setting as written, whatever the notation. */
export interface Setting {
  readonly name: string;
  readonly nameSpan: Span;
  /** Name and value; in notations other than XML also the separator that goes with them. */
  readonly span: Span;
  /** Decoded value; in XML blanks included, comments inside left out. */
  readonly value: string;
  /** Source of the value without tags or quotes. */
  readonly valueSpan: Span;
  /** Value without blanks at its ends. */
  readonly trimmed: string;
  /** Source of `trimmed`; empty when there is no value. */
  readonly trimmedSpan: Span;
  /** True when it holds structure instead of text, as jabber-plugin-config does, or a list in JSON. */
  readonly nested: boolean;
  /** What the value is where the notation tells types apart; `string` everywhere else. */
  readonly valueType: ValueType;
  /** The texts of a list that holds nothing else, where the notation has lists. */
  readonly items?: readonly string[] | undefined;
  /** Of a value that is written as text: what says that it is to be read as something else. */
  readonly statedType?: StatedType | undefined;
  /** The entry of the notation's vocabulary, found without regard to case, also by an alias. */
  readonly parameter: Parameter | undefined;
  /** The settings that reach the client together with it, itself included. */
  readonly set: SettingSet;
  /** The source of a stretch of the decoded value: `start` and `end` count in `value`. */
  sourceSpan(start: number, end: number): Span;
  /** The edit that puts another value in place of `trimmed`, escaped as the place needs; none where that is not safe. */
  write(value: string): Edit | undefined;
  /** The edits that give it another name. */
  rename(name: string): readonly Edit[];
  /** The edit that takes it away, with the line that it stands on alone. */
  remove(): Edit;
}

/** One parameter of `jabber-config.xml`: `<name>value</name>`; its span is the element. */
export interface ConfigSetting extends Setting {
  /** Group it stands in; undefined directly below the root. */
  readonly group: Group | undefined;
  readonly element: XmlElement;
}
