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
  | 'ldap-attribute'
  | 'ldap-filter'
  | 'ldap-dn'
  | 'xml'
  | 'unknown'; // nothing is documented about the value

export interface ValueMeaning {
  readonly value: string;
  readonly meaning?: string;
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
  /** Closed list for `boolean` and `enum`; examples for the other types. */
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
  readonly itemMeanings?: Readonly<Record<string, string>>;
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

/**
 * A relation of a parameter to another (`parameter`), or to something outside the file (only `text`).
 * It holds when the owner's value is `when` (any value when absent).
 */
export interface Relation {
  readonly parameter?: string;
  /** The value the other parameter must have (requires) or must not have (conflicts). */
  readonly value?: string;
  readonly when?: string;
  readonly kind?: 'overlap' | 'exclusive' | 'ignored' | 'value' | 'replaced';
  readonly text?: string;
  /**
   * How sure a checker of the file alone can be. `none`: not checked, shown in hover only.
   * Absent: the rule's own severity.
   */
  readonly check?: 'error' | 'warning' | 'information' | 'hint' | 'none';
}

/** What beats this parameter: another parameter of the file, or only a `text` about something outside. */
export interface Override {
  readonly parameter?: string;
  /** Only while the other parameter has this value. */
  readonly value?: string;
  readonly text: string;
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

/** How the value moves when an old name gives way to `replacedBy`. */
export interface Migration {
  /** Old value → new value; a value not listed carries over. */
  readonly values?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** Everything the guides say about one parameter of `jabber-config.xml`. */
export interface Parameter {
  readonly name: string;
  readonly group: GroupName | undefined; // undefined: the guides show none (media port ranges)
  /** Chapter heading inside the group. */
  readonly subgroup?: string;
  readonly alsoIn?: readonly GroupName[];
  /** undefined: the guides do not say. */
  readonly platforms: readonly Platform[] | undefined;
  readonly deployments?: readonly string[];
  readonly value: Value;
  /** undefined: none stated. */
  readonly default: string | undefined;
  /** First release; undefined: older than 12.1. */
  readonly since: string | undefined;
  /** Last release. */
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
