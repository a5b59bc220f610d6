import { TextDocument } from 'vscode-languageserver-textdocument';
import type { YamlFile } from '../features/yaml/yaml-file.js';
import { yamlComments } from '../syntax/yaml/yaml-comments.js';
import { type LintFileTree, readLintTree } from './read-lint-file.js';

/** One version of a `jabber-lint.yaml`, as editors work on it. */
export interface LintFileText extends YamlFile, LintFileTree {
  readonly kind: 'lint-file';
}

export function createLintFileText(textDocument: TextDocument): LintFileText {
  const { uri, version, languageId } = textDocument;
  const text = textDocument.getText();
  const positions = TextDocument.create(uri, languageId, version, text);
  return Object.freeze<LintFileText>({
    ...readLintTree(text),
    kind: 'lint-file',
    uri,
    text,
    textDocument,
    comments: yamlComments(text),
    rangeOf: ({ start, end }) => ({ start: positions.positionAt(start), end: positions.positionAt(end) }),
  });
}
