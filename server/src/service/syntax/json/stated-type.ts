import type { Node } from 'jsonc-parser';
import { isOtherType, wordForText } from '../type-words.js';
import type { StatedType } from '../written-setting.js';
import { nodeSpan, quoteForJson } from './json-edits.js';
import type { EntryForm } from './json-set.js';
import { stringContent } from './json-string.js';

/**
 * The type that an entry of a list states for its value, where it is none of text: by a member beside the value, or by
 * the name of the value's own member. Undefined for types that are not known: nothing is certain about them.
 */
export function statedType(
  text: string,
  form: EntryForm,
  members: readonly Node[],
  held: Node | undefined,
): StatedType | undefined {
  const [textMember = ''] = form.values;
  if (form.type === undefined) {
    const name = held?.children?.[0];
    return name && name.value !== textMember ? stated(text, name, textMember) : undefined;
  }
  const type = members.find(({ children }) => children?.[0]?.value === form.type)?.children?.[1];
  if (type?.type !== 'string' || !isOtherType(type.value)) return undefined;
  return stated(text, type, wordForText(type.value));
}

function stated(text: string, node: Node, expected: string): StatedType {
  return {
    span: stringContent(text, node),
    expected,
    edit: { span: nodeSpan(node), newText: quoteForJson(expected) },
  };
}
