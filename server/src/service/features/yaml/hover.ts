import type { Hover, Position } from 'vscode-languageserver-types';
import { describe } from './describe.js';
import { nodeAt } from './find-node.js';
import { schemaAt, type YamlContext, type YamlFile } from './yaml-file.js';

/** What is known of the key or the value at the position. */
export function yamlHover(file: YamlFile, position: Position, context: YamlContext): Hover | undefined {
  const found = nodeAt(file.tree, file.textDocument.offsetAt(position));
  if (!found) return undefined;
  const { path, at, entry, value } = found;
  const schema = schemaAt(context.schema, path);
  if (!schema) return undefined;
  const isValue = at === 'value' && value.kind === 'scalar';
  // An entry of a list is told by its list, which has the title.
  const isItem = /^\d+$/.test(path.at(-1) ?? '') && schema.title === undefined;
  const told = isItem ? path.slice(0, -1) : path;
  const node = isItem ? schemaAt(context.schema, told) : schema;
  if (!node) return undefined;
  return {
    contents: describe(told, node, context, isValue ? value.source : undefined),
    range: file.rangeOf(at === 'key' && entry ? entry.keySpan : value.span),
  };
}
