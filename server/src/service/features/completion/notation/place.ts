import type { Setting } from '../../../documents/setting.js';
import type { SettingSet } from '../../../documents/setting-set.js';
import type { Edit } from '../../../text/edit.js';
import type { Span } from '../../../text/span.js';

/** A name is being typed, or could be, in a place that takes one. */
export interface NamePlace {
  readonly kind: 'name';
  /** Where it goes; its other settings are not offered again. */
  readonly set: SettingSet;
  /** The setting whose name is under the cursor. */
  readonly current: Setting | undefined;
  /** What an accepted item takes the place of. */
  readonly replace: Span;
  /** The letters before the cursor. */
  readonly typed: string;
  /** How a setting is written here. Absent where a value follows already: then only the name is replaced. */
  readonly writing?: Writing;
  /** Characters whose typing asks for this list. */
  readonly triggers: string;
}

/** How a new setting is written at a place: `before` + name + `between` + value + `after`. */
export interface Writing {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  /** The value as the place needs it, in quotes and escaped; undefined where it cannot be written. */
  encode(value: string): string | undefined;
}

/** A value is being typed. */
export interface ValuePlace {
  readonly kind: 'value';
  readonly setting: Setting;
  /** The word under the cursor: the whole value, or an item of a list. */
  readonly word: { readonly text: string; readonly span: Span };
  /** Other items of the list, not to be offered again. */
  readonly given: readonly string[];
  /** The edit that puts another word there. */
  write(word: string): Edit | undefined;
  readonly triggers: string;
}

/** A switch of the installer. */
export interface SwitchPlace {
  readonly kind: 'switch';
  readonly replace: Span;
  readonly triggers: string;
}

/** A link is begun and is no provisioning URL yet. */
export interface LinkPlace {
  readonly kind: 'link';
  readonly replace: Span;
  readonly triggers: string;
}

/** What can be written at the cursor. */
export type NotationPlace = NamePlace | ValuePlace | SwitchPlace | LinkPlace;
