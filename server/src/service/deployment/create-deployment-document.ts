import { TextDocument } from 'vscode-languageserver-textdocument';
import { once } from '../once.js';
import { type Checked, checkAgainst } from '../schema/check-value.js';
import type { SchemaTree } from '../schema/json-schema.js';
import type { FileProblem } from '../schema/schema-problem.js';
import { readYaml } from '../syntax/yaml/read-yaml.js';
import { yamlComments } from '../syntax/yaml/yaml-comments.js';
import type { DeploymentDocument } from './deployment-document.js';
import { removeFact, setFact } from './edit-facts.js';
import { createFacts, type DeploymentFacts } from './facts.js';
import { type DeploymentFiles, filesOf } from './files.js';
import { placeOf } from './place-of.js';

/** More problems than anyone reads. */
const mostProblems = 1000;

/** Makes documents of deployment descriptions; the schema is read once. */
export function createDeploymentReader(schema: SchemaTree): (textDocument: TextDocument) => DeploymentDocument {
  return (textDocument) => createDocument(textDocument, schema);
}

/** The model of one version of a description. Costs nothing until it is asked; each part is worked out once. */
function createDocument(textDocument: TextDocument, schema: SchemaTree): DeploymentDocument {
  const { uri, version, languageId } = textDocument;
  const text = textDocument.getText();
  // Editors' documents change in place; the positions have to come from the text as it was.
  const positions = once(() => TextDocument.create(uri, languageId, version, text));
  const tree = once(() => readYaml(text));
  const checked = once((): Checked => {
    const { root, problems } = tree();
    const isRead = !problems.some(({ kind }) => kind === 'unread' || kind === 'too-deep');
    return isRead
      ? checkAgainst(root, schema.root, { start: 0, end: 0 })
      : { data: undefined, kept: new Map(), problems: [] };
  });
  const facts = once((): DeploymentFacts => createFacts(checked().data));
  const problems = once((): readonly FileProblem[] =>
    [...tree().problems, ...checked().problems].sort((a, b) => a.span.start - b.span.start).slice(0, mostProblems),
  );
  const comments = once(() => (tree().problems.some(({ kind }) => kind === 'unread') ? [] : yamlComments(text)));
  const files = once((): DeploymentFiles => filesOf(facts()));
  const factsAfter = (changed: string): DeploymentFacts =>
    createFacts(checkAgainst(readYaml(changed).root, schema.root, { start: 0, end: 0 }).data);
  return Object.freeze<DeploymentDocument>({
    kind: 'deployment',
    uri,
    version,
    text,
    textDocument,
    get tree() {
      return tree();
    },
    get comments() {
      return comments();
    },
    get problems() {
      return problems();
    },
    get facts() {
      return facts();
    },
    get files() {
      return files();
    },
    rangeOf: ({ start, end }) => ({ start: positions().positionAt(start), end: positions().positionAt(end) }),
    placeOf: (path) => placeOf(path, tree(), text, checked().kept),
    set: (path, value) => setFact({ text, tree: tree(), facts: facts(), factsAfter }, path, value),
    remove: (path) => removeFact({ text, tree: tree(), facts: facts(), factsAfter }, path),
  });
}
