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
import { type PayloadName, payloadNames } from './payload-names.js';

type SetsIn = (text: string, root: Node) => readonly JsonSet[];

/** How the text in each of the members is read: one holds JSON, the other what an administrator entered as XML. */
const read: Readonly<Record<PayloadName, (inner: string, setsIn: SetsIn) => readonly JsonSet[]>> = {
  payloadJson: readJsonPayload,
  encodedSettingXml: (inner) => readPlist(inner).sets.map((set) => ({ ...set, shape: 'property-list' })),
};

function readJsonPayload(inner: string, setsIn: SetsIn): readonly JsonSet[] {
  if (isNestedTooDeep(inner)) return [];
  const root = parseTree(inner, [], { disallowComments: true, allowTrailingComma: false });
  return root?.type === 'object' || root?.type === 'array' ? setsIn(inner, root) : [];
}

/**
 * The sets of what a member holds in base64; none where it holds nothing of the kind. What they mark are the digits that
 * hold it, and their edits encode the whole string anew. `setsIn` finds the sets of JSON.
 */
export function payloadSets(text: string, member: string, node: Node, setsIn: SetsIn): readonly JsonSet[] {
  const name = payloadNames.find((each) => each === member);
  if (name === undefined) return [];
  const content = stringContent(text, node);
  if (node.type !== 'string' || !/^[A-Za-z0-9+/\s]+={0,2}$/.test(text.slice(content.start, content.end))) return [];
  const builder = new DecodedBuilder();
  addBase64(builder, text, content);
  const inner = builder.finish(content.start);
  return read[name](inner.text, setsIn).map((set) => encodedSet(set, inner, content));
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
