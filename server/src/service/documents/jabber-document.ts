import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { Notation } from '../catalogue/notation.js';
import type { CommandProblemKind } from '../syntax/command-line/read-command-line.js';
import type { JsonProblemKind } from '../syntax/json/read-json.js';
import type { KeyValueProblemKind } from '../syntax/key-value/read-key-value.js';
import type { PlistProblemKind } from '../syntax/plist/read-plist.js';
import type { BootstrapProblemKind } from '../syntax/properties/read-bootstrap.js';
import type { LinkProblemKind } from '../syntax/url/provision.js';
import type { WrittenLink } from '../syntax/url/written-link.js';
import type { SyntaxProblem, WrittenComment } from '../syntax/written-setting.js';
import type { XmlDocument, XmlElement } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';
import type { ConfigSetting, Group, Setting } from './setting.js';
import type { EmmSet, FileSet, InstallerSet, LinkSet, SettingSet, SettingsByName } from './setting-set.js';
import type { DocumentKind, TextKind } from './text-kind.js';

/** How the bytes of a file were written; undefined in a document where only the text is known. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'unknown';

/** Which shape of text a configuration document has. */
export type ConfigShape =
  | 'file' // a whole file with root `<config>`
  | 'fragment'; // groups or parameters without the root

/** What all documents have: one version of a text, parsed on first use and never again. Immutable. */
export interface DocumentBase<K extends DocumentKind = DocumentKind> {
  readonly kind: K;
  readonly form: Extract<TextKind, { kind: K }>['form'];
  readonly notation: Notation;
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly textDocument: TextDocument;
  readonly encoding: Encoding | undefined;
  readonly hasByteOrderMark: boolean;
  /** True above the size from which only syntax is checked. */
  readonly tooLarge: boolean;
  /** In the order of the text; sets may lie inside each other in app configuration. */
  readonly sets: readonly SettingSet[];
  /** The settings of all sets, in the order of the text. */
  readonly settings: readonly Setting[];
  readonly comments: readonly WrittenComment[];
  rangeOf(span: Span): Range;
}

/** `jabber-config.xml`, a group file, or a part of one. */
export interface ConfigDocument extends DocumentBase<'config'>, SettingsByName<ConfigSetting> {
  readonly xml: XmlDocument;
  readonly shape: ConfigShape;
  readonly root: XmlElement | undefined;
  readonly groups: readonly Group[];
  /** Parameters that stand in no group. */
  readonly strays: readonly ConfigSetting[];
  readonly sets: readonly FileSet[];
  /** Every parameter in the order of the text, in whatever group. */
  readonly settings: readonly ConfigSetting[];
  /** The setting whose span covers the offset; found without a look at other groups. */
  settingAt(offset: number): ConfigSetting | undefined;
}

/** `jabber-bootstrap.properties`: one set. */
export interface BootstrapDocument extends DocumentBase<'bootstrap'> {
  readonly sets: readonly FileSet[];
  readonly problems: readonly SyntaxProblem<BootstrapProblemKind>[];
  /** The lines that the installer wrote for arguments that were not given. */
  readonly placeholders: readonly Span[];
}

/** A script or text with installer commands; one set each. */
export interface InstallerDocument extends DocumentBase<'installer'> {
  readonly sets: readonly InstallerSet[];
  readonly problems: readonly SyntaxProblem<CommandProblemKind>[];
}

/** A text with links for Jabber clients; each provisioning link is a set. */
export interface LinksDocument extends DocumentBase<'links'> {
  readonly sets: readonly LinkSet[];
  /** The links of all other schemes. */
  readonly links: readonly WrittenLink[];
  readonly problems: readonly SyntaxProblem<LinkProblemKind>[];
}

/** App configuration of device management; each dictionary with a key of Jabber is a set. */
export interface EmmDocument extends DocumentBase<'emm'> {
  readonly sets: readonly EmmSet[];
  readonly problems: readonly SyntaxProblem<EmmProblemKind>[];
}

export type EmmProblemKind = PlistProblemKind | JsonProblemKind | KeyValueProblemKind;

/** Any document, told apart by `kind`. */
export type JabberDocument = ConfigDocument | NotationDocument;

/** Any document but a configuration. */
export type NotationDocument = BootstrapDocument | InstallerDocument | LinksDocument | EmmDocument;
