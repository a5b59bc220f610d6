import type { Platform, Source } from './parameter.js';

export interface LinkParameter {
  readonly name: string;
  readonly platforms?: readonly Platform[];
  readonly default?: string;
  readonly meaning: string;
}

/** A URL scheme that clients open. */
export interface LinkScheme {
  /** With its colon, in small letters: `ciscotel:`. */
  readonly scheme: string;
  /** As the guides print them; none where the guides only name the scheme. */
  readonly forms: readonly string[];
  readonly action: string;
  readonly platforms: readonly Platform[];
  /** Parameter of jabber-config.xml that turns it off. */
  readonly enabledBy: string;
  readonly parameters?: readonly LinkParameter[];
  readonly separators?: { readonly addresses: readonly string[]; readonly query: string };
  readonly notes?: readonly string[];
  readonly source: Source;
  readonly doubt?: string;
}

/** A link of an old client, kept so that it is recognised. */
export interface LegacyLink {
  readonly form: string;
  readonly action: string;
  readonly typeValues?: Readonly<Record<string, string>>;
}

export interface LinkSchemes {
  readonly schemes: readonly LinkScheme[];
  readonly rules: readonly { readonly text: string; readonly source: Source }[];
  readonly legacy: { readonly source: Source; readonly forms: readonly LegacyLink[] };
}
