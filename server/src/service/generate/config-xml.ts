import type { Catalogue } from '../catalogue/catalogue.js';
import { groupNames } from '../catalogue/parameter.js';
import { escapeXmlText } from '../syntax/plist/escape-xml.js';
import { canBeName } from './can-hold.js';
import type { PlainSetting } from './settings-input.js';

/** A whole `jabber-config.xml`: groups in the order of the guides, in each the settings in the order given. */
export function configXml(settings: readonly PlainSetting[], catalogue: Catalogue): string {
  const groups = new Map<string, PlainSetting[]>();
  for (const setting of settings) {
    const group = groupOf(setting, catalogue);
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    members.push(setting);
  }
  const known: readonly string[] = groupNames;
  const order = [
    ...known.filter((name) => groups.has(name)),
    ...[...groups.keys()].filter((name) => !known.includes(name)),
  ];
  const lines = order.flatMap((name) => [
    `  <${name}>`,
    ...(groups.get(name) ?? []).map((setting) => `    ${element(setting)}`),
    `  </${name}>`,
  ]);
  return ['<?xml version="1.0" encoding="utf-8"?>', '<config version="1.0">', ...lines, '</config>', ''].join('\n');
}

function element({ name, value, markup }: PlainSetting): string {
  return `<${name}>${markup ?? escapeXmlText(value)}</${name}>`;
}

/** As documented; where no guide says, as it stood; else among the client's own settings. */
function groupOf({ name, group }: PlainSetting, catalogue: Catalogue): string {
  const parameter = catalogue.parameter(name);
  const known = groupNames.find((each) => each.toLowerCase() === group?.toLowerCase());
  const isAllowed = parameter?.group === undefined || (known !== undefined && parameter.alsoIn?.includes(known));
  if (known !== undefined && isAllowed) return known;
  if (parameter?.group !== undefined) return parameter.group;
  return group !== undefined && canBeName('config', group) ? group : 'Client';
}
