import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { XmlDocument, XmlElement } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';
import type { Group, Setting } from './setting.js';

/** How the bytes of a file were written; undefined in a document where only the text is known. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'unknown';

/** Which shape of text a configuration document has. */
export type ConfigShape =
  | 'file' // a whole file with root `<config>`
  | 'fragment'; // groups or parameters without the root

/** One version of a text, parsed on first use and never again. Immutable. */
export interface JabberDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly textDocument: TextDocument;
  readonly encoding: Encoding | undefined;
  readonly hasByteOrderMark: boolean;
  /** True above the size from which only syntax is checked. */
  readonly tooLarge: boolean;
  readonly xml: XmlDocument;
  readonly shape: ConfigShape;
  readonly root: XmlElement | undefined;
  readonly groups: readonly Group[];
  /** Every parameter in the order of the text, in whatever group. */
  readonly settings: readonly Setting[];
  /** Settings of one name, found without regard to case and by alias; in the order of the text. */
  settingsNamed(name: string): readonly Setting[];
  rangeOf(span: Span): Range;
}
