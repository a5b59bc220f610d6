import type { Span } from '../../text/span.js';
import type { RawSet, TypedSetting } from '../written-setting.js';

/** How a set of settings is written. */
export type JsonShape =
  | 'object' // `{"key": "value"}`
  | 'managed-property' // `{"managedProperty": [{"key": …, "valueString": …}]}`, Google and Intune for Android
  | 'intune-settings' // `[{"appConfigKey": …, "appConfigKeyType": …, "appConfigKeyValue": …}]`, Intune for iOS
  | 'key-value' // `[{"key": …, "value": …}]`
  | 'custom-settings' // `{"customSettings": [{"name": …, "value": …}]}`, Intune for managed apps
  | 'property-list'; // a property list in base64, as Intune keeps what was entered as XML

export interface JsonSet extends RawSet<TypedSetting> {
  readonly shape: JsonShape;
  /** Where it stands: names of members and positions in lists. */
  readonly path: readonly (string | number)[];
  /** The string that holds it in base64; every edit is one of that whole string. */
  readonly encodedIn?: Span;
}

/** Names of the members that make up an entry of a list. */
export interface EntryForm {
  readonly shape: Exclude<JsonShape, 'object' | 'property-list'>;
  readonly key: string;
  /** The member that states the type; undefined where the name of the value's member does. */
  readonly type?: string;
  /** Members that may hold the value; the first is the one for text. */
  readonly values: readonly string[];
  /** A whole entry. */
  write(key: string, value: string): string;
}

/** What can be wrong with a text that is to be JSON. */
export type JsonProblemKind =
  | 'not-json'
  | 'comma-trailing' // before the bracket that is `found`
  | 'comma-missing'
  | 'bracket-missing' // `expected`, at the end
  | 'comment-in-json'
  | 'string-not-closed'
  | 'text-not-quoted' // `found` without quotes, or with typographic ones
  | 'nesting-too-deep'
  | 'entry-without-key'
  | 'entry-without-value';
