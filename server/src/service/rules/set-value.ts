import type { Parameter } from '../catalogue/parameter.js';
import type { ConfigDocument } from '../documents/jabber-document.js';
import { indentAt, lineEndOf } from '../documents/layout.js';
import type { ConfigSetting } from '../documents/setting.js';
import type { Edit } from '../text/edit.js';
import { escapeText, valueEdits } from '../values/setting-value.js';

/**
 * Edits that give a parameter a value: where it is written, there; else on a line of its own below
 * `beside`. None where the guides list it in another group than the one `beside` stands in.
 */
export function setValue(
  document: ConfigDocument,
  parameter: Parameter,
  value: string,
  beside: ConfigSetting,
): readonly Edit[] {
  const written = document.settingsNamed(parameter.name);
  const only = written[0];
  if (only) return written.length === 1 && only.trimmed !== '' ? valueEdits(only, document.text, value) : [];
  const group = beside.group?.known;
  if (!beside.element.closeTag || (parameter.group !== undefined && parameter.group !== group)) return [];
  const indent = indentAt(document.text, beside.span.start);
  const lead = indent === undefined ? '' : lineEndOf(document) + indent;
  const element = `<${parameter.name}>${escapeText(value)}</${parameter.name}>`;
  return [{ span: { start: beside.span.end, end: beside.span.end }, newText: lead + element }];
}
