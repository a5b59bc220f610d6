import type { GroupName } from '../catalogue/parameter.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { escapeText } from './character-data.js';
import type { ConfigDocument } from './jabber-document.js';
import { indentAt, indentUnit, lineEndOf } from './layout.js';

/** A parameter to add; `group` is undefined where the guides name none. */
export interface NewParameter {
  readonly group: GroupName | undefined;
  readonly name: string;
  readonly value: string;
}

/** The edit that adds a parameter at the end of its group; undefined where the guides name no group, or there is no place. */
export function addParameter(document: ConfigDocument, parameter: NewParameter): Edit | undefined {
  const [edit, ...others] = addParameters(document, [parameter]) ?? [];
  return others.length === 0 ? edit : undefined;
}

/** The edits that add several parameters at once, each at the end of its group; undefined where one has no place. */
export function addParameters(document: ConfigDocument, parameters: readonly NewParameter[]): Edit[] | undefined {
  const byGroup = new Map<GroupName, string[]>();
  for (const { group, name, value } of parameters) {
    if (!group) return undefined;
    byGroup.set(group, [...(byGroup.get(group) ?? []), `<${name}>${escapeText(value)}</${name}>`]);
  }
  const missing: NewGroup[] = [];
  const edits: (Edit | undefined)[] = [];
  for (const [group, elements] of byGroup) {
    const edit = insertIntoExisting(elements, group, document);
    if (edit) edits.push(edit);
    else missing.push({ name: group, elements });
  }
  if (missing.length > 0) edits.push(createGroups(missing, document));
  const known = edits.filter((edit) => edit !== undefined);
  return known.length === edits.length ? known : undefined;
}

/** The edit that puts an element at the end of a group, which is created when the file has none. */
export function insertIntoGroup(element: string, groupName: string, document: ConfigDocument): Edit | undefined {
  return (
    insertIntoExisting([element], groupName, document) ??
    createGroups([{ name: groupName, elements: [element] }], document)
  );
}

function insertIntoExisting(
  elements: readonly string[],
  groupName: string,
  document: ConfigDocument,
): Edit | undefined {
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
  const lines = elements.map((each) => indent + each + eol).join('');
  if (!element.closeTag) {
    const open = text.slice(element.openTag.start, element.openTag.end).replace(/\s*\/>$/, '>');
    return replace(element.span, `${open}${eol}${lines}${groupIndent}</${element.name}>`);
  }
  const { start } = element.closeTag;
  const closeIndent = indentAt(text, start);
  if (closeIndent === undefined) return replace({ start, end: start }, elements.join(''));
  const at = start - closeIndent.length;
  return replace({ start: at, end: at }, lines);
}

interface NewGroup {
  readonly name: string;
  readonly elements: readonly string[];
}

/** Takes the close tag of the root into the edit, so that two moves cannot create the same group at once. */
function createGroups(groups: readonly NewGroup[], document: ConfigDocument): Edit | undefined {
  const closeTag = document.root?.closeTag;
  if (!closeTag) return undefined;
  const eol = lineEndOf(document);
  const unit = indentUnit(document);
  const indent = indentAt(document.text, closeTag.start);
  const base = indent ?? '';
  const lines = groups.flatMap(({ name, elements }) => [
    `${base}${unit}<${name}>`,
    ...elements.map((element) => `${base}${unit}${unit}${element}`),
    `${base}${unit}</${name}>`,
  ]);
  const lineBreak = indent === undefined ? eol : '';
  const span = { start: closeTag.start - base.length, end: closeTag.end };
  const close = document.text.slice(closeTag.start, closeTag.end);
  return replace(span, `${lineBreak}${lines.map((line) => line + eol).join('')}${base}${close}`);
}

function replace(span: Span, newText: string): Edit {
  return { span, newText };
}
