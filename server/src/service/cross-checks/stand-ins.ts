import type { Catalogue } from '../catalogue/catalogue.js';
import type { CompiledCheck } from './compiled-check.js';
import { createSituation } from './create-situation.js';
import type { SettingsKind } from './cross-check.js';
import type { Instance } from './deployment-members.js';
import { settingNames } from './setting-names.js';
import { viewOfInput } from './situation.js';

/** With so many that differ in what a rule looks at, one more shows nothing new. */
const most = 8;

/** Of the instances of an input, those that differ in the settings that a rule looks at. */
export function standInsOf(
  check: CompiledCheck,
  kind: SettingsKind,
  instances: readonly Instance[],
  catalogue: Catalogue,
): readonly Instance[] {
  if (instances.length <= 1) return instances;
  const names = settingNames(check.expressions.map(({ ast }) => ast));
  const found = new Map<string, Instance>();
  for (const instance of instances) {
    const view = createSituation(instance.sets, undefined, catalogue)[viewOfInput[kind]];
    const looked = names ?? view.names();
    const key = looked.map((name) => view.places(name)[0]?.trimmed.toLowerCase() ?? '').join('\n');
    if (!found.has(key)) found.set(key, instance);
    if (found.size >= most) break;
  }
  return [...found.values()];
}
