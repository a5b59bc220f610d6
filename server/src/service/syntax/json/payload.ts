import { type Node, parseTree } from 'jsonc-parser';
import { applyEdits, type Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { addBase64, encodeBase64 } from '../base64.js';
import { DecodedBuilder, type DecodedText } from '../decoded-text.js';
import { readPlist } from '../plist/read-plist.js';
import type { TypedSetting } from '../written-setting.js';
import type { JsonSet } from './json-set.js';
import { stringContent } from './json-string.js';
import { isNestedTooDeep } from './nesting.js';

/** Reads the text that a string holds. */
type ReadPayload = (inner: string) => readonly JsonSet[];

/** Members in which Intune, as Microsoft Graph has it, keeps a configuration in base64. */
export const payloadNames = ['payloadJson', 'encodedSettingXml'] as const;

/** How each of them is read: one holds JSON, the other what an administrator entered as XML. */
export function payloadReaders(
  setsIn: (text: string, root: Node) => readonly JsonSet[],
): ReadonlyMap<string, ReadPayload> {
  const [json, xml] = payloadNames;
  return new Map<string, ReadPayload>([
    [json, (inner) => jsonIn(inner, setsIn)],
    [xml, (inner) => readPlist(inner).sets.map((set) => ({ ...set, shape: 'property-list' as const }))],
  ]);
}

function jsonIn(inner: string, setsIn: (text: string, root: Node) => readonly JsonSet[]): readonly JsonSet[] {
  if (isNestedTooDeep(inner)) return [];
  const root = parseTree(inner, [], { disallowComments: true, allowTrailingComma: false });
  return root?.type === 'object' || root?.type === 'array' ? setsIn(inner, root) : [];
}

/**
 * The sets of what a string holds in base64; none where it holds nothing of the kind. What they mark are the digits that
 * hold it, and their edits encode the whole string anew.
 */
export function payloadSets(text: string, node: Node, read: ReadPayload): readonly JsonSet[] {
  const content = stringContent(text, node);
  if (node.type !== 'string' || !/^[A-Za-z0-9+/\s]+={0,2}$/.test(text.slice(content.start, content.end))) return [];
  const builder = new DecodedBuilder();
  addBase64(builder, text, content);
  const inner = builder.finish(content.start);
  return read(inner.text).map((set) => encodedSet(set, inner, content));
}

function encodedSet(set: JsonSet, inner: DecodedText, content: Span): JsonSet {
  const outside = ({ start, end }: Span): Span => inner.sourceSpan(start, end);
  const encode = (edit: Edit): Edit => ({ span: content, newText: encodeBase64(applyEdits(inner.text, [edit])) });
  const setting = (each: TypedSetting): TypedSetting => ({
    ...each,
    nameSpan: outside(each.nameSpan),
    valueSpan: outside(each.valueSpan),
    span: outside(each.span),
    statedType: each.statedType && {
      ...each.statedType,
      span: outside(each.statedType.span),
      edit: encode(each.statedType.edit),
    },
    sourceSpan: (start, end) => outside(each.sourceSpan(start, end)),
    write: (value) => {
      const edit = each.write(value);
      return edit && encode(edit);
    },
    rename: (name) => encode(each.rename(name)),
  });
  return {
    ...set,
    span: outside(set.span),
    headSpan: outside(set.headSpan),
    settings: set.settings.map(setting),
    encodedIn: content,
    add: (name, value) => {
      const edit = set.add(name, value);
      return edit && encode(edit);
    },
  };
}
