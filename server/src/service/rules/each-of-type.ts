import type { ValueType } from '../catalogue/parameter.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import type { ConfigSetting, Setting } from '../documents/setting.js';
import type { ConfigContext, RuleContext } from './rule.js';

type SettingsByType<S extends Setting = Setting> = ReadonlyMap<ValueType, readonly S[]>;

/** Sorted once for all rules about values; goes when its document goes. */
const sorted = new WeakMap<JabberDocument, SettingsByType>();

/**
 * A rule's `document` check made of a check of one setting: it is called for each known parameter
 * whose value is of one of the types. With dozens of rules about one type each, that is far quicker
 * than to offer every setting to every rule.
 */
export function eachOfType(
  types: readonly ValueType[],
  check: (setting: Setting, context: RuleContext) => void,
): (context: RuleContext) => void {
  return (context) => {
    const byType = settingsByType(context.document);
    for (const type of types) {
      for (const setting of byType.get(type) ?? []) check(setting, context);
    }
  };
}

/** The same for a rule on `jabber-config.xml` alone. */
export function eachParameterOfType(
  types: readonly ValueType[],
  check: (setting: ConfigSetting, context: ConfigContext) => void,
): (context: ConfigContext) => void {
  return (context) => {
    // A configuration has settings of that kind only.
    const byType = settingsByType(context.document) as SettingsByType<ConfigSetting>;
    for (const type of types) {
      for (const setting of byType.get(type) ?? []) check(setting, context);
    }
  };
}

function settingsByType(document: JabberDocument): SettingsByType {
  const known = sorted.get(document);
  if (known) return known;
  const byType = new Map<ValueType, Setting[]>();
  for (const setting of document.settings) {
    const type = setting.parameter?.value.type;
    if (type === undefined) continue;
    const settings = byType.get(type);
    if (settings) settings.push(setting);
    else byType.set(type, [setting]);
  }
  sorted.set(document, byType);
  return byType;
}
