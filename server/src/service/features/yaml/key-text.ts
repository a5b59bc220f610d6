import type { SchemaNode } from '../../schema/json-schema.js';
import { takesVersions, valuesOf } from './describe.js';

/** What a key brings with it when it is completed: its colon, and what its value begins with. */
export function keyText(
  key: string,
  node: SchemaNode,
  { flow, snippets }: { readonly flow: boolean; readonly snippets: boolean },
): { readonly text: string; readonly snippet: boolean } {
  const value = valueText(node, flow);
  if (!snippets) return { text: key + plain(value), snippet: false };
  return { text: key + value, snippet: true };
}

function valueText(node: SchemaNode, flow: boolean): string {
  const { types, item } = node;
  if (types.includes('object')) return flow ? ': {$0}' : ':\n  $0';
  if (types.includes('array') && !types.includes('string')) {
    if (!item?.types.includes('object')) return ': [$0]';
    return flow ? ': [{$0}]' : ':\n  - $0';
  }
  const choices = types.includes('boolean') ? ['true', 'false'] : valuesOf(node).map(({ value }) => String(value));
  if (choices.length === 1) return `: ${choices[0]}`;
  const mayChoose = node.closed || types.includes('boolean');
  if (choices.length > 1 && mayChoose && choices.every((choice) => /^[\w.-]+$/.test(choice))) {
    const isText = types.includes('string') && choices.some((choice) => /^[\d.]+$/.test(choice));
    return isText ? `: "\${1|${choices.join(',')}|}"` : `: \${1|${choices.join(',')}|}`;
  }
  return takesVersions(node) ? ': "$0"' : ': $0';
}

/** For editors without tab stops: up to where one would type. */
function plain(value: string): string {
  return value.replace(/"?\$.*$/s, '');
}
