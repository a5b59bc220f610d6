import type { Notation } from '../catalogue/notation.js';
import type { Platform } from '../catalogue/parameter.js';
import type { CommandWord } from '../syntax/command-line/read-command-line.js';
import type { JsonShape } from '../syntax/json/read-json.js';
import type { LinkPlace } from '../syntax/url/link-place.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Setting } from './setting.js';

/** Anything that settings can be looked up in by name. */
export interface SettingsByName<S extends Setting = Setting> {
  /** Settings of one name, found without regard to case and by alias; in the order of the text. */
  settingsNamed(name: string): readonly S[];
}

/** Settings that reach one client together: a file, a command, a link, a dictionary. */
interface SetBase extends SettingsByName {
  readonly span: Span;
  /** What to mark for "something is missing here", such as `msiexec` or `ciscojabber://provision`. */
  readonly headSpan: Span;
  /** In the order of the text. */
  readonly settings: readonly Setting[];
  /** The edit that adds a setting to the set; none where that is not safe. */
  add(name: string, value: string): Edit | undefined;
  /** The edits that add several at once, where adding them one by one would not do. */
  addAll?(settings: readonly NewSetting[]): readonly Edit[] | undefined;
}

/** A setting that is not there yet. */
export interface NewSetting {
  readonly name: string;
  readonly value: string;
}

/** A whole file: `jabber-config.xml` or the bootstrap file. */
export interface FileSet extends SetBase {
  readonly notation: Extract<Notation, 'config' | 'bootstrap'>;
}

/** A command `msiexec …` that is about Jabber. */
export interface InstallerSet extends SetBase {
  readonly notation: Extract<Notation, 'installer'>;
  readonly switches: readonly CommandWord[];
  /** What is installed or removed; undefined when no switch names it. */
  readonly package: CommandWord | undefined;
  /** True for a command that takes Jabber off the machine; arguments mean nothing there. */
  readonly uninstalls: boolean;
  /** Variables in the place of arguments, as written; what they hold is not known. */
  readonly variables: readonly string[];
  /** True when a variable or a transform may bring further settings. */
  readonly mayHoldMore: boolean;
}

/** A link `ciscojabber://provision?…`. */
export interface LinkSet extends SetBase {
  readonly notation: Extract<Notation, 'url'>;
  /** The link as a client sees it. */
  readonly url: string;
  readonly place: LinkPlace['kind'];
  /** True in base64, as in mails: it can be read, not edited. */
  readonly isEncoded: boolean;
  /** True where a script puts more behind it. */
  readonly mayHoldMore: boolean;
}

/** A dictionary or list of app configuration. */
export interface EmmSet extends SetBase {
  readonly notation: Extract<Notation, 'emm'>;
  /** How it is written; undefined in property lists and lists of lines. */
  readonly shape: JsonShape | undefined;
  /** The one platform whose consoles take this form; undefined where several do. */
  readonly platform: Extract<Platform, 'android' | 'ios'> | undefined;
  /** The string of JSON that holds it in base64; only edits of that whole string are good. */
  readonly encodedIn: Span | undefined;
  /** Keys and positions that lead to it. */
  readonly path: readonly (string | number)[];
}

export type SettingSet = FileSet | InstallerSet | LinkSet | EmmSet;
