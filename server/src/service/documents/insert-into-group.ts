import type { GroupName } from '../catalogue/parameter.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { escapeText } from './character-data.js';
import type { ConfigDocument } from './jabber-document.js';
import { indentAt, indentUnit, lineEndOf } from './layout.js';

/** The edit that adds a parameter at the end of its group; undefined where the guides name no group, or there is no place. */
export function addParameter(
  document: ConfigDocument,
  group: GroupName | undefined,
  name: string,
  value: string,
): Edit | undefined {
  return group && insertIntoGroup(`<${name}>${escapeText(value)}</${name}>`, group, document);
}

/** The edit that puts an element at the end of a group, which is created when the file has none. */
export function insertIntoGroup(element: string, groupName: string, document: ConfigDocument): Edit | undefined {
  return insertIntoExisting(element, groupName, document) ?? createGroup(element, groupName, document);
}

function insertIntoExisting(moved: string, groupName: string, document: ConfigDocument): Edit | undefined {
  const group = document.groups.find(
    ({ known, element }) => known === groupName && (element.closeTag || element.selfClosing),
  );
  if (!group) return undefined;
  const { element } = group;
  const { text } = document;
  const eol = lineEndOf(document);
  const groupIndent = indentAt(text, element.span.start) ?? '';
  const lastSetting = group.settings.at(-1);
  const indent = (lastSetting && indentAt(text, lastSetting.span.start)) ?? groupIndent + indentUnit(document);
  if (!element.closeTag) {
    const open = text.slice(element.openTag.start, element.openTag.end).replace(/\s*\/>$/, '>');
    return replace(element.span, `${open}${eol}${indent}${moved}${eol}${groupIndent}</${element.name}>`);
  }
  const closeIndent = indentAt(text, element.closeTag.start);
  if (closeIndent === undefined) return replace({ start: element.closeTag.start, end: element.closeTag.start }, moved);
  const at = element.closeTag.start - closeIndent.length;
  return replace({ start: at, end: at }, indent + moved + eol);
}

/** Takes the close tag of the root into the edit, so that two moves cannot create the same group at once. */
function createGroup(moved: string, groupName: string, document: ConfigDocument): Edit | undefined {
  const closeTag = document.root?.closeTag;
  if (!closeTag) return undefined;
  const eol = lineEndOf(document);
  const unit = indentUnit(document);
  const indent = indentAt(document.text, closeTag.start);
  const base = indent ?? '';
  const group = `${base}${unit}<${groupName}>${eol}${base}${unit}${unit}${moved}${eol}${base}${unit}</${groupName}>${eol}`;
  const lineBreak = indent === undefined ? eol : '';
  const span = { start: closeTag.start - base.length, end: closeTag.end };
  return replace(span, `${lineBreak}${group}${base}${document.text.slice(closeTag.start, closeTag.end)}`);
}

function replace(span: Span, newText: string): Edit {
  return { span, newText };
}
