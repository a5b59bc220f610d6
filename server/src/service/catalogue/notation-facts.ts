import type { Notation } from './notation.js';
import type { Platform, Source } from './parameter.js';

/** What the guides say about a notation as a whole, in one sentence or two. */
export interface NotationFact {
  readonly id?: string;
  readonly topic:
    | 'file'
    | 'syntax'
    | 'behaviour'
    | 'expression'
    | 'requirement'
    | 'delivery'
    | 'custom-installer'
    | 'spelling'
    | 'contradiction'
    | 'mistake';
  readonly text: string;
  readonly samples?: readonly string[];
  readonly names?: readonly string[];
  readonly platforms?: readonly Platform[];
  readonly evidence?: string;
  readonly severity?: 'error' | 'warning' | 'information';
  readonly source: Source;
  readonly doubt?: string;
}

/** A rule of the guides on several settings of one notation. */
export interface Dependency {
  readonly id: string;
  readonly notation: Notation;
  readonly severity: 'error' | 'warning' | 'information';
  readonly text: string;
  /** The settings it speaks of, by their names in that notation. */
  readonly names?: readonly string[];
  /**
   * `relation`: `requires` and `conflicts` of the entries say it; `entry`: other fields of the entry do
   * (`required`, `caseSensitive`, `deprecated`); `code`: a rule of its own; `outside`: no text shows it.
   */
  readonly by: 'relation' | 'entry' | 'code' | 'outside';
  /** Of `outside`: why no text shows it, and what is done instead. */
  readonly unseen?: string;
  readonly evidence?: string;
  readonly since?: string;
  readonly source: Source;
  readonly doubt?: string;
}

/** One setting under its names in each notation; a name is absent where the notation cannot express it. */
export interface SameMeaning {
  readonly names: Readonly<Partial<Record<Notation, string>>>;
  /** Values that are spelt differently; a value is absent where the notation has no word for it. */
  readonly values?: readonly Readonly<Partial<Record<Notation, string>>>[];
}

/** A way to write something, as the guides print it. */
export interface Sample {
  readonly text: string;
  readonly use?: string;
  /** Why not to copy it. */
  readonly flaw?: string;
  readonly source: Source;
}

/** A switch of `msiexec`. */
export interface InstallerSwitch {
  readonly name: string;
  readonly meaning: string;
  readonly source: Source;
}

/** A mobile client that takes app configuration. */
export interface EmmClient {
  readonly name: string;
  readonly id: 'standard' | 'intune' | 'blackberry';
  /** Its number in EMMType of jabber-config.xml. */
  readonly emmType: string;
  readonly platforms: readonly Platform[];
  readonly appId?: string;
  readonly since?: string;
  readonly policiesIn?: string;
  readonly notes?: readonly string[];
  readonly source: Source;
}

/** A field of the form that BlackBerry UEM shows; without `key` where no guide names the key. */
export interface BlackberryField {
  readonly label: string;
  readonly key?: string;
  readonly note?: string;
  readonly source: Source;
}

/** A language of the client by its Windows number. */
export interface Language {
  readonly language: string;
  /** As the guides print it; not unique. */
  readonly lcid: number;
  readonly windows: boolean;
  readonly mac: boolean;
  readonly mobile: boolean;
  /** The number that Windows itself has for the language, where the guides print another. */
  readonly windowsLcid?: number;
  readonly note?: string;
}

/** The field of a device in Unified CM that names a group file. */
export interface SupportField {
  readonly where: string;
  readonly devices: readonly string[];
  readonly form: string;
  readonly samples: readonly Sample[];
  readonly rules: readonly {
    readonly text: string;
    readonly severity: 'error' | 'warning' | 'information';
    readonly evidence?: string;
  }[];
  readonly requirements: readonly { readonly text: string; readonly source: Source }[];
  readonly withoutDevice: string;
  readonly source: Source;
}

/** What is known about the notations beside their vocabularies. */
export interface NotationFacts {
  readonly facts: Readonly<Partial<Record<Notation, readonly NotationFact[]>>>;
  readonly samples: Readonly<Partial<Record<Notation, readonly Sample[]>>>;
  readonly dependencies: readonly Dependency[];
  readonly sameMeaning: readonly SameMeaning[];
  readonly installerSwitches: readonly InstallerSwitch[];
  /** Properties of the transform for Microsoft Orca. */
  readonly orcaProperties: readonly string[];
  readonly emmClients: readonly EmmClient[];
  readonly blackberryFields: readonly BlackberryField[];
  readonly languages: readonly Language[];
  readonly languageSource: Source;
  readonly languageNotes: readonly string[];
  readonly supportField: SupportField;
}
