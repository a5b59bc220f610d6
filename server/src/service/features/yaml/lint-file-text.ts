import { TextDocument } from 'vscode-languageserver-textdocument';
import { readYaml } from '../../syntax/yaml/read-yaml.js';
import { yamlComments } from '../../syntax/yaml/yaml-comments.js';
import type { YamlFile } from './yaml-file.js';

/** One version of a `jabber-lint.yaml`, as far as editing it goes. */
export interface LintFileText extends YamlFile {
  readonly kind: 'lint-file';
}

export function createLintFileText(textDocument: TextDocument): LintFileText {
  const { uri, version, languageId } = textDocument;
  const text = textDocument.getText();
  const positions = TextDocument.create(uri, languageId, version, text);
  return Object.freeze<LintFileText>({
    kind: 'lint-file',
    uri,
    text,
    textDocument,
    tree: readYaml(text),
    comments: yamlComments(text),
    rangeOf: ({ start, end }) => ({ start: positions.positionAt(start), end: positions.positionAt(end) }),
  });
}
