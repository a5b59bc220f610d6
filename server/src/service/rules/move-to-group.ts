import { insertIntoGroup } from '../documents/insert-into-group.js';
import type { ConfigDocument } from '../documents/jabber-document.js';
import type { ConfigSetting } from '../documents/setting.js';
import { wholeLines } from '../documents/whole-lines.js';
import { t } from '../messages/localise.js';
import type { XmlError } from '../syntax/xml/xml-document.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Fix } from './finding.js';
import { certainFix, possibleFix, remove } from './fixes.js';

/**
 * The fix that moves a parameter to the end of a group, which is created when the file has none. Certain
 * unless the parameter is set more than once: which one the client takes may hang on their order.
 */
export function fixByMoving(setting: ConfigSetting, groupName: string, document: ConfigDocument): Fix[] {
  const edits = moveToGroup(setting, groupName, document);
  const title = t('Move to `<{0}>`', groupName);
  if (!edits) return [];
  return [document.settingsNamed(setting.name).length > 1 ? possibleFix(title, ...edits) : certainFix(title, ...edits)];
}

const unpaired: ReadonlySet<XmlError['kind']> = new Set([
  'element-not-closed',
  'close-tag-mismatch',
  'close-tag-stray',
  'tag-not-finished',
  'root-second',
]);

/** False where a tag is missing or misspelt: what stands in which group is a guess until that is mended. */
function tagsPair({ xml }: ConfigDocument): boolean {
  return !xml.errors.some(({ kind }) => unpaired.has(kind));
}

/** A comment behind the parameter on its line moves along. Undefined where the file gives no place for it. */
function moveToGroup(setting: ConfigSetting, groupName: string, document: ConfigDocument): Edit[] | undefined {
  if (!tagsPair(document)) return undefined;
  const moved = withCommentBehind(setting.span, document);
  const text = document.text.slice(moved.start, moved.end);
  const insertion = insertIntoGroup(text, groupName, document);
  return insertion && [remove(wholeLines(document.text, moved)), insertion];
}

function withCommentBehind(span: Span, { text }: ConfigDocument): Span {
  const comment = /^[ \t]*<!--(?:(?!-->)[^\r\n])*-->(?=[ \t]*(?:\r|\n|$))/.exec(restOfLine(text, span.end));
  return comment ? { start: span.start, end: span.end + comment[0].length } : span;
}

function restOfLine(text: string, offset: number): string {
  const end = text.slice(offset, offset + 2000).search(/[\r\n]/);
  return text.slice(offset, end < 0 ? offset + 2000 : offset + end + 1);
}
