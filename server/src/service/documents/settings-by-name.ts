import { addToList } from '../add-to-list.js';
import type { Vocabulary } from '../catalogue/vocabulary.js';
import type { Setting } from './setting.js';

/** Looks settings up by name, without regard to case and by alias. */
export function groupByName<S extends Setting>(
  settings: readonly S[],
  vocabulary: Vocabulary,
): (name: string) => readonly S[] {
  const groups = new Map<string, S[]>();
  for (const setting of settings) {
    addToList(groups, (setting.parameter?.name ?? setting.name).toLowerCase(), setting);
  }
  return (name) => groups.get((vocabulary.find(name)?.name ?? name).toLowerCase()) ?? [];
}
