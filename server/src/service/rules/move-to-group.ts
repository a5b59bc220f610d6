import type { JabberDocument } from '../documents/jabber-document.js';
import type { Setting } from '../documents/setting.js';
import { t } from '../messages/localise.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Fix } from './finding.js';
import { certainFix, insertAt, possibleFix, remove, replace } from './fixes.js';
import { indentAt, indentUnit, lineEndOf } from './layout.js';
import { wholeLines } from './places.js';

/**
 * The fix that moves a parameter to the end of a group, which is created when the file has none. Certain
 * unless the parameter is set more than once: which one the client takes may hang on their order.
 */
export function fixByMoving(setting: Setting, groupName: string, document: JabberDocument): Fix[] {
  const edits = moveToGroup(setting, groupName, document);
  const title = t('Move to `<{0}>`', groupName);
  if (!edits) return [];
  return [document.settingsNamed(setting.name).length > 1 ? possibleFix(title, ...edits) : certainFix(title, ...edits)];
}

/** A comment behind the parameter on its line moves along. Undefined where the file gives no place for it. */
function moveToGroup(setting: Setting, groupName: string, document: JabberDocument): Edit[] | undefined {
  if (!setting.element.closeTag && !setting.element.selfClosing) return undefined;
  const moved = withCommentBehind(setting.span, document);
  const text = document.text.slice(moved.start, moved.end);
  const insertion = insertIntoGroup(text, groupName, document) ?? createGroup(text, groupName, document);
  return insertion && [remove(wholeLines(document.text, moved)), insertion];
}

function withCommentBehind(span: Span, { text }: JabberDocument): Span {
  const comment = /^[ \t]*<!--(?:(?!-->)[^\r\n])*-->(?=[ \t]*(?:\r|\n|$))/.exec(restOfLine(text, span.end));
  return comment ? { start: span.start, end: span.end + comment[0].length } : span;
}

function restOfLine(text: string, offset: number): string {
  const end = text.slice(offset, offset + 2000).search(/[\r\n]/);
  return text.slice(offset, end < 0 ? offset + 2000 : offset + end + 1);
}

function insertIntoGroup(moved: string, groupName: string, document: JabberDocument): Edit | undefined {
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
  if (closeIndent === undefined) return insertAt(element.closeTag.start, moved);
  return insertAt(element.closeTag.start - closeIndent.length, indent + moved + eol);
}

/** Takes the close tag of the root into the edit, so that two moves cannot create the same group at once. */
function createGroup(moved: string, groupName: string, document: JabberDocument): Edit | undefined {
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
