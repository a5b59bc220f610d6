import type { Notation } from './notation.js';

/** Jabber releases the catalogue knows, oldest first. */
export const releases = ['12.1', '12.5', '12.6', '12.7', '12.8', '12.9', '14.0', '14.1'] as const;
export type Release = (typeof releases)[number];

export const platforms = ['windows', 'mac', 'android', 'ios', 'vdi'] as const;
export type Platform = (typeof platforms)[number];

/** Groups (section elements) of a configuration file, as the guides order them. */
export const groupNames = ['Client', 'Directory', 'Options', 'Phone', 'Policies', 'Presence', 'Voicemail'] as const;
export type GroupName = (typeof groupNames)[number];

export type ValueType =
  | 'boolean'
  | 'enum'
  | 'integer'
  | 'port'
  | 'string'
  | 'text'
  | 'list'
  | 'url'
  | 'address'
  | 'domain'
  | 'username'
  | 'secret'
  | 'version'
  | 'hotkey'
  | 'file-path'
  | 'group-file' // name of a configuration file on the TFTP server
  | 'ldap-attribute'
  | 'ldap-filter'
  | 'ldap-dn'
  | 'xml'
  | 'lcid' // number of a language, see `languages` of the catalogue
  | 'unknown'; // nothing is documented about the value

export interface ValueMeaning {
  readonly value: string;
  readonly meaning?: string;
  /** Spellings that the guides print, too, and that are as good. */
  readonly aliases?: readonly string[];
  /** First release that lists it. */
  readonly since?: string;
  /** Only in these deployments. */
  readonly deployments?: readonly string[];
}

/** An element below a parameter that holds XML, with its attributes and children. */
export interface NestedElement {
  readonly occurs?: 'one' | 'one or more';
  readonly meaning?: string;
  readonly type?: ValueType;
  readonly required?: boolean;
  readonly default?: string;
  readonly schemes?: readonly string[];
  readonly tokens?: readonly string[];
  readonly origin?: string;
  readonly attributes?: Readonly<Record<string, NestedAttribute>>;
  readonly children?: Readonly<Record<string, NestedElement>>;
}

export interface NestedAttribute {
  readonly type: ValueType;
  readonly required?: boolean;
  readonly values?: readonly string[];
  readonly default?: string;
  readonly meaning?: string;
  readonly origin?: string;
}

export interface DirectoryAttribute {
  readonly attribute: string | null;
  readonly inGlobalCatalog: boolean;
  readonly indexed: boolean;
  readonly anr: boolean;
}

export interface Value {
  readonly type: ValueType;
  /** What is to be written, in words. */
  readonly text?: string;
  /** Closed list for `enum`; for `boolean` as documented; examples for the other types. */
  readonly values?: readonly ValueMeaning[];
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  /** True: the client uses the nearest bound for a number outside the range. */
  readonly clamped?: boolean;
  readonly parity?: 'even' | 'odd';
  readonly separator?: string;
  readonly itemType?: ValueType | 'jabber-id';
  readonly itemValues?: readonly string[];
  /** True: items beside `itemValues` may be accepted as well. */
  readonly itemsOpen?: boolean;
  readonly itemMeanings?: Readonly<Record<string, string>>;
  /** Item → spellings that the guides print, too, and that are as good. */
  readonly itemAliases?: Readonly<Record<string, readonly string[]>>;
  /** Item → last release that lists it. */
  readonly itemUntil?: Readonly<Record<string, string>>;
  readonly itemPattern?: string;
  readonly maxItems?: number;
  /** Prose or a regular expression, see `patternText`. */
  readonly pattern?: string;
  readonly patternText?: string;
  readonly allowCustom?: boolean;
  readonly multiline?: boolean;
  readonly absolute?: boolean;
  readonly casing?: string;
  readonly directoryAttribute?: DirectoryAttribute;
  readonly defaultByPlatform?: Readonly<Partial<Record<Platform, string>>>;
  readonly children?: Readonly<Record<string, NestedElement>>;
}

/** How sure a checker of the file alone can be. `none`: not checked, shown in hover only. */
export type Check = 'error' | 'warning' | 'information' | 'hint' | 'none';

/**
 * A relation of a parameter to another (`parameter`), or to something outside the file (only `text`).
 * A relation that two parameters state is checked at one of them only; the other says `check: none`.
 */
export interface Relation {
  readonly parameter?: string;
  /**
   * The value the other parameter must have (requires) or must not have (conflicts). Absent: it must
   * be set (requires) or must not be set (conflicts). Its default counts as its value where it is unset.
   */
  readonly value?: string;
  /** Setting one of these instead of `parameter` satisfies a requirement, too. */
  readonly or?: readonly string[];
  /** Holds only while the owner has this value. Absent: whatever its value. */
  readonly when?: string;
  /** Does not hold while the owner has this value. */
  readonly unless?: string;
  /** Does not hold while that other parameter has this value. */
  readonly except?: { readonly parameter: string; readonly value: string };
  /** Matters on these platforms only. */
  readonly platforms?: readonly Platform[];
  /**
   * `overlap`: port ranges, see `portRanges` of the catalogue; `exclusive`: not both; `ignored`: one of
   * the two is without effect; `value`: the two values contradict each other; `replaced`: the newer name
   * wins; `contains`: the owner's value must hold the other's value, where that is set.
   */
  readonly kind?: 'overlap' | 'exclusive' | 'ignored' | 'value' | 'replaced' | 'contains';
  readonly text?: string;
  /** How the relation is known, where `text` says it otherwise than the guide. */
  readonly note?: string;
  /** Absent where there is no `parameter`. */
  readonly check?: Check;
}

/** What beats this parameter: another parameter of the file, or only a `text` about something outside. */
export interface Override {
  readonly parameter?: string;
  /** Only while the other parameter has this value. Absent: whenever it is set. */
  readonly value?: string;
  /** Matters on these platforms only. */
  readonly platforms?: readonly Platform[];
  readonly text: string;
  /** Absent where there is no `parameter`. */
  readonly check?: Check;
}

export interface Change {
  readonly release: string;
  readonly what: string;
}

export interface Source {
  readonly guide: string;
  readonly chapter?: string;
  readonly alsoFrom?: string;
}

/**
 * How the value moves when an old name gives way to `replacedBy`, or, where there is none, how old
 * values of the same name read today.
 */
export interface Migration {
  /** Old value → new value; a value not listed carries over. */
  readonly values?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** What is known of settings in other notations than `jabber-config.xml` only. */
export interface NotationDetails {
  /** Absent: `config`. */
  readonly notation?: Notation;
  /** true: always; a text: only then. */
  readonly required?: true | string;
  /** True: the guides call the spelling of the name case-sensitive. */
  readonly caseSensitive?: boolean;
  /** Spellings of the name that guides print or people write, and that are wrong here. */
  readonly misspellings?: readonly string[];
  readonly notes?: readonly string[];
  /** Whether to use it at all. */
  readonly advice?: string;
  /** Why the guides' lists of arguments do not have it, or no longer. */
  readonly status?: 'legacy' | 'undocumented' | 'historic' | 'named-only' | 'misprint';
  /** `stated`: a guide names the release of `since`; `tac-document`: first seen in a TAC document for it. */
  readonly sinceBasis?: 'stated' | 'tac-document';
  /** Releases whose guides carry the name. */
  readonly seenIn?: readonly string[] | string;
  readonly listedIn?: string;
  /** True: the value must not be shown nor logged. */
  readonly sensitive?: boolean;
  /** Installer argument: the key that it writes into the bootstrap file; absent where not known. */
  readonly key?: string;
  /** Installer argument: a key that only the pattern of the names speaks for. Never report a file because of it. */
  readonly keyGuess?: string;
  /**
   * Installer argument or bootstrap key. `documented`: a document shows the line in the file; `same-purpose`: another
   * notation has a setting of that name and meaning, so a value that does not fit is a hint at most.
   */
  readonly keyEvidence?: 'documented' | 'same-purpose' | 'guess' | 'unknown';
  /** Bootstrap key: the installer argument that writes it. */
  readonly argument?: string;
  /** Installer argument: offered by the transform for Microsoft Orca. */
  readonly inOrcaList?: boolean;
  /** EMM key: Jabber for BlackBerry takes it. */
  readonly blackberry?: boolean;
  /** EMM key: its label in the form of BlackBerry UEM. */
  readonly blackberryLabel?: string;
}

/** Everything the guides say about one setting, in most cases a parameter of `jabber-config.xml`. */
export interface Parameter extends NotationDetails {
  readonly name: string;
  /** undefined: the guides show none (media port ranges), or another notation. */
  readonly group: GroupName | undefined;
  /** Chapter heading inside the group. */
  readonly subgroup?: string;
  readonly alsoIn?: readonly GroupName[];
  /** undefined: the guides do not say. */
  readonly platforms: readonly Platform[] | undefined;
  readonly deployments?: readonly string[];
  readonly value: Value;
  /** undefined: none stated. */
  readonly default: string | undefined;
  /** A default that can only be told in words. */
  readonly defaultText?: string;
  /** First release whose guide lists it, also `9.2.1` or `12.8(3)`; undefined: not known. */
  readonly since: string | undefined;
  /** Last release; 11.7 for retired directory names. */
  readonly until?: string;
  readonly changes?: readonly Change[];
  readonly requires?: readonly Relation[];
  readonly conflicts?: readonly Relation[];
  readonly overriddenBy?: readonly Override[];
  readonly related?: readonly string[];
  readonly aliases?: readonly string[];
  readonly replacedBy?: string;
  readonly migration?: Migration;
  /** `bdi` or `edi`: a directory name retired in 11.8. */
  readonly retired?: 'bdi' | 'edi';
  readonly deprecated?: string;
  /** `reference`: in the parameter reference guides. `elsewhere`: real files use it, those guides do not list it. */
  readonly documented: 'reference' | 'elsewhere';
  readonly security?: string;
  readonly mra?: string;
  /** A change takes effect only after this. */
  readonly appliesAfter?: 'sign-out' | 'restart' | 'sign-in-again';
  /** The platforms for which `appliesAfter` is stated; absent: all of the parameter's. */
  readonly appliesAfterOn?: readonly Platform[];
  readonly example?: string;
  readonly summary?: string;
  readonly source: Source;
  readonly doubt?: string;
}

/** A name that belongs to another file. */
export interface ForeignName {
  readonly name: string;
  /** `bootstrap`: installer and bootstrap file; `url`: provisioning URL; `emm`: EMM app configuration. */
  readonly belongsTo: readonly ('bootstrap' | 'url' | 'emm')[];
  /** Name of the same setting in jabber-config.xml, where there is one. */
  readonly inConfigFile?: string;
  readonly summary?: string;
  readonly source?: Source;
}
