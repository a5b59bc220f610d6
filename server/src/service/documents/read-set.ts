import type { Vocabulary } from '../catalogue/vocabulary.js';
import type { RawSet } from '../syntax/written-setting.js';
import { ReadSetting } from './read-setting.js';
import type { Setting } from './setting.js';
import type { EmmSet, FileSet, InstallerSet, LinkSet, SettingSet } from './setting-set.js';
import { groupByName } from './settings-by-name.js';

/** What a set of one notation has besides its settings. */
type OwnFacts<S extends SettingSet> = Omit<S, keyof Shared>;
type Shared = Pick<SettingSet, 'span' | 'headSpan' | 'settings' | 'settingsNamed' | 'add'>;

/** The set that a reader found, with what the vocabulary of its notation knows. */
export function readSet<S extends FileSet | InstallerSet | LinkSet | EmmSet>(
  raw: RawSet,
  vocabulary: Vocabulary,
  own: OwnFacts<S>,
): OwnFacts<S> & Shared {
  let byName: ((name: string) => readonly Setting[]) | undefined;
  const getSet = (): SettingSet => set as unknown as SettingSet; // its own facts make it one
  const settings: readonly Setting[] = raw.settings.map((setting) => new ReadSetting(setting, vocabulary, getSet));
  const shared: Shared = {
    span: raw.span,
    headSpan: raw.headSpan,
    settings,
    settingsNamed: (name: string) => {
      byName ??= groupByName<Setting>(settings, vocabulary);
      return byName(name);
    },
    add: (name: string, value: string) => raw.add(name, value),
  };
  const set: OwnFacts<S> & Shared = { ...own, ...shared };
  return set;
}
