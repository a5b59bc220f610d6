import type { Parameter } from '../catalogue/parameter.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import { indentAt, lineEndOf } from '../documents/layout.js';
import type { ConfigSetting, Setting } from '../documents/setting.js';
import type { Edit } from '../text/edit.js';
import { escapeText, valueEdits } from '../values/setting-value.js';

/**
 * Edits that give a parameter a value: where it is written, there; else on a line of its own below
 * `beside`. None where the guides list it in another group than the one `beside` stands in.
 */
export function setValue(
  document: JabberDocument,
  parameter: Parameter,
  value: string,
  beside: Setting,
): readonly Edit[] {
  const written = beside.set.settingsNamed(parameter.name);
  const only = written[0];
  if (only) return written.length === 1 && only.trimmed !== '' ? valueEdits(only, value) : [];
  if (isConfigSetting(beside)) return besideParameter(document, parameter, value, beside);
  const added = beside.set.add(parameter.name, value);
  return added ? [added] : [];
}

/** True for a setting of `jabber-config.xml`, which has an element. */
export function isConfigSetting(setting: Setting): setting is ConfigSetting {
  return setting.set.notation === 'config';
}

function besideParameter(
  document: JabberDocument,
  parameter: Parameter,
  value: string,
  beside: ConfigSetting,
): readonly Edit[] {
  const group = beside.group?.known;
  if (!beside.element.closeTag || (parameter.group !== undefined && parameter.group !== group)) return [];
  const indent = indentAt(document.text, beside.span.start);
  const lead = indent === undefined ? '' : lineEndOf(document) + indent;
  const element = `<${parameter.name}>${escapeText(value)}</${parameter.name}>`;
  return [{ span: { start: beside.span.end, end: beside.span.end }, newText: lead + element }];
}
