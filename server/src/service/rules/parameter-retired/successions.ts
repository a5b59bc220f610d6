import { addToList } from '../../add-to-list.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Parameter } from '../../catalogue/parameter.js';
import type { ConfigDocument } from '../../documents/jabber-document.js';
import type { ConfigSetting } from '../../documents/setting.js';
import { firstSettingOf, settingsOf } from '../../relations/file-says.js';
import { truthOf } from '../../values/boolean.js';
import { migratedValue } from '../../values/value-today.js';

/** What a file has under the old names and the new name of one setting. */
export interface Succession {
  readonly successor: Parameter;
  /** Where the new name stands with a value. */
  readonly beside: ConfigSetting | undefined;
  /** The old setting that takes the new name; where several say the same, the others can go. */
  readonly heir: ConfigSetting | undefined;
  /** True when all places give one value, as it reads under the new name. */
  readonly agrees: boolean;
}

/** The successions of a file, by the name of the successor. */
export function readSuccessions(
  retired: readonly ConfigSetting[],
  document: ConfigDocument,
  catalogue: Catalogue,
): ReadonlyMap<string, Succession> {
  const bySuccessor = new Map<string, ConfigSetting[]>();
  for (const setting of retired) {
    const name = setting.parameter?.replacedBy;
    if (name !== undefined) addToList(bySuccessor, name, setting);
  }
  const successions = new Map<string, Succession>();
  for (const [name, old] of bySuccessor) {
    const successor = catalogue.parameter(name);
    if (successor) successions.set(name, readSuccession(successor, old, document));
  }
  return successions;
}

function readSuccession(successor: Parameter, old: readonly ConfigSetting[], document: ConfigDocument): Succession {
  const filled = old.filter(hasContent);
  const places = [...filled, ...settingsOf(document, successor)];
  const values = new Set(places.map((setting) => comparedValue(setting, successor)));
  return {
    successor,
    beside: firstSettingOf(document, successor),
    heir: filled[0] ?? old[0],
    agrees: places.length < 2 || (values.size === 1 && !places.some(({ nested }) => nested)),
  };
}

function hasContent({ trimmed, nested }: ConfigSetting): boolean {
  return trimmed !== '' || nested;
}

function comparedValue({ parameter, trimmed }: ConfigSetting, successor: Parameter): string {
  const value = (parameter && migratedValue(parameter, trimmed)) ?? trimmed;
  if (successor.value.type !== 'boolean') return value;
  return String(truthOf(value) ?? value.toLowerCase());
}

/**
 * A name of the Windows set that stands beside old names of the other clients: the guide says to check whether its
 * values suit them, too. Undefined where one set stands alone, and where the Windows names only repeat what the others say.
 */
export function besideWindowsNames(
  successions: ReadonlyMap<string, Succession>,
  document: ConfigDocument,
  { directoryMigration }: Catalogue,
): ConfigSetting | undefined {
  for (const { bdi, edi } of directoryMigration.table) {
    if (edi === null || edi === bdi || forAllClients.has(edi) || successions.get(edi)?.agrees) continue;
    const setting = document.settingsNamed(edi).find(hasContent);
    if (setting) return setting;
  }
  return undefined;
}

/** Said once for all clients also when each had its set, or not about the connection to the directory. */
const forAllClients: ReadonlySet<string> = new Set(['DirectoryServerType', 'PresenceDomain']);
