import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Parameter } from '../../catalogue/parameter.js';
import type { ConfigDocument } from '../../documents/jabber-document.js';
import type { ConfigSetting, Group } from '../../documents/setting.js';

type Parameters = ReadonlySet<Parameter | undefined>;

/** Tells what the file sets already; the element that is being typed at the offset does not count. */
export function presentParameters(
  document: ConfigDocument,
  offset: number,
  catalogue: Catalogue,
): (parameter: Parameter) => boolean {
  const typing = document.settingAt(offset);
  const sets = document.groups.map((group) =>
    group === typing?.group ? parametersOf(group.settings, typing, catalogue) : parametersIn(group, catalogue),
  );
  sets.push(parametersOf(document.strays, typing, catalogue));
  return (parameter) => sets.some((set) => set.has(parameter));
}

/** Kept with the group's source: at a keystroke all groups but one are as they were. */
const known = new WeakMap<object, { readonly catalogue: Catalogue; readonly parameters: Parameters }>();

function parametersIn(group: Group, catalogue: Catalogue): Parameters {
  const before = known.get(group.element.source);
  if (before?.catalogue === catalogue) return before.parameters;
  const parameters = parametersOf(group.settings, undefined, catalogue);
  known.set(group.element.source, { catalogue, parameters });
  return parameters;
}

/** Long files repeat names: each is looked up once. */
function parametersOf(
  settings: readonly ConfigSetting[],
  typing: ConfigSetting | undefined,
  catalogue: Catalogue,
): Parameters {
  const names = new Set<string>();
  for (const setting of settings) if (setting !== typing) names.add(setting.name);
  return new Set(Array.from(names, (name) => catalogue.parameter(name)));
}
