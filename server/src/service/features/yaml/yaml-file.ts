import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../schema/json-schema.js';
import type { WrittenComment } from '../../syntax/written-setting.js';
import type { YamlTree } from '../../syntax/yaml/yaml-tree.js';
import type { Span } from '../../text/span.js';

/** A file of ours in YAML: a deployment description, or `jabber-lint.yaml`. */
export interface YamlFile {
  readonly uri: string;
  readonly text: string;
  readonly textDocument: TextDocument;
  readonly tree: YamlTree;
  readonly comments: readonly WrittenComment[];
  rangeOf(span: Span): Range;
}

/** What a feature may look at besides the file. */
export interface YamlContext {
  readonly schema: SchemaNode;
  /** The ids of rules that ask for the fact at a path. */
  usersOf(path: string): readonly string[];
  readonly markdown: boolean;
  readonly snippets: boolean;
  /** One edit range may be stated for a whole completion list. */
  readonly completionDefaults: boolean;
}

/** What the schema says of a place; positions in lists are parts of the path. */
export function schemaAt(schema: SchemaNode, path: readonly string[]): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>(
    (node, key) => (node?.item && /^\d+$/.test(key) ? node.item : node?.child(key)),
    schema,
  );
}

/** The path as people write it; entries of lists go by the name of the list. */
export function dotted(path: readonly string[]): string {
  return path.filter((key) => !/^\d+$/.test(key)).join('.');
}
