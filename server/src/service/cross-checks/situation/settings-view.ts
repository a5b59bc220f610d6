import type { JabberDocument } from '../../documents/jabber-document.js';
import type { Setting } from '../../documents/setting.js';
import type { SettingSet } from '../../documents/setting-set.js';
import { isTold } from './is-told.js';
import type { PluginPage } from './plugin-pages.js';
import { falseWords, trueWords } from './truth-words.js';
import { Unclear } from './unclear.js';

/** Other names of a setting in an input: `SERVICES_DOMAIN` for `ServicesDomain` in a bootstrap file. */
export type NamesOf = (name: string) => readonly string[];

/** What a `SettingsView` shows. */
export interface ViewedSettings {
  /** Sets laid over each other: the first that gives a setting a value counts. Empty: the input is not there. */
  readonly sets: readonly SettingSet[];
  /** In which document each set stands. */
  readonly documents: ReadonlyMap<SettingSet, JabberDocument>;
  readonly namesOf: NamesOf;
  /** The pages of its custom tabs; asked for when a condition looks at them. */
  readonly pages?: () => readonly PluginPage[];
  /** True where the input counts as there although nothing was written. */
  readonly given?: boolean;
}

/** The settings of one input as conditions see them: read-only, by name without regard to case. */
export class SettingsView {
  private readonly found = new Map<string, readonly Setting[]>();

  constructor(private readonly viewed: ViewedSettings) {}

  /** True where such an input belongs to what is checked. */
  get given(): boolean {
    return this.viewed.given ?? this.viewed.sets.length > 0;
  }

  get sets(): readonly SettingSet[] {
    return this.viewed.sets;
  }

  /** The document in which a set of this input stands. */
  documentOf(set: SettingSet): JabberDocument | undefined {
    return this.viewed.documents.get(set);
  }

  get pages(): readonly PluginPage[] {
    return this.viewed.pages?.() ?? [];
  }

  /** Where a setting is written; in the first of the sets that has it. */
  places(name: string): readonly Setting[] {
    const known = this.found.get(name);
    if (known) return known;
    const places = this.look(name);
    this.found.set(name, places);
    return places;
  }

  has(name: string): boolean {
    return this.places(name).some(hasContent);
  }

  present(name: string): boolean {
    return this.places(name).length > 0;
  }

  /** The trimmed value; null when not set. Throws `Unclear` where the value cannot be told. */
  get(name: string): string | null {
    const [first, ...others] = this.places(name).filter(hasContent);
    if (!first) return null;
    if (!isTold(first) || others.some(({ trimmed }) => trimmed !== first.trimmed)) throw new Unclear(name);
    return first.trimmed;
  }

  on(name: string): boolean {
    return trueWords.has(this.word(name));
  }

  off(name: string): boolean {
    return falseWords.has(this.word(name));
  }

  /** True when the value is one of these, without regard to case. */
  equals(name: string, values: readonly string[]): boolean {
    const value = this.get(name)?.toLowerCase();
    return value !== undefined && values.some((wanted) => wanted.toLowerCase() === value);
  }

  /** The value as a whole number; null when it is none. */
  num(name: string): bigint | null {
    const value = this.get(name);
    return value !== null && /^[+-]?\d{1,18}$/.test(value) ? BigInt(value) : null;
  }

  /** Those of the names that are set. */
  anyOf(names: readonly string[]): readonly string[] {
    return names.filter((name) => this.has(name));
  }

  /** Names as written, each once. */
  names(): readonly string[] {
    return [...new Set(this.viewed.sets.flatMap(({ settings }) => settings.map(({ name }) => name)))];
  }

  /** True when it holds at least one setting. */
  used(): boolean {
    return this.viewed.sets.some(({ settings }) => settings.length > 0);
  }

  /** True for an installer command, false for the file that it writes. */
  commandLine(): boolean {
    return this.viewed.sets[0]?.notation === 'installer';
  }

  /** The link as a client sees it; empty for anything else. */
  raw(): string {
    const [set] = this.viewed.sets;
    return set?.notation === 'url' ? set.url : '';
  }

  /** The value in small letters. Throws `Unclear` for a switch with a word that is neither yes nor no. */
  private word(name: string): string {
    const word = this.get(name)?.toLowerCase() ?? '';
    const isSwitch = this.places(name)[0]?.parameter?.value.type === 'boolean';
    if (isSwitch && word !== '' && !trueWords.has(word) && !falseWords.has(word)) throw new Unclear(name);
    return word;
  }

  private look(name: string): readonly Setting[] {
    const { sets, namesOf } = this.viewed;
    if (sets.length === 0) return [];
    const names = namesOf(name);
    for (const set of sets) {
      for (const each of names) {
        const places = set.settingsNamed(each);
        if (places.length > 0) return places;
      }
    }
    return [];
  }
}

function hasContent({ trimmed, nested }: Setting): boolean {
  return trimmed !== '' || nested;
}
