import { platforms as allPlatforms, releases } from '../catalogue/parameter.js';
import { isRecord } from '../cross-checks/is-record.js';
import { type LintOptions, type Severity, severities } from '../lint-options.js';
import { checkAgainst } from '../schema/check-value.js';
import { createSchemaTree } from '../schema/create-schema-tree.js';
import { readYaml } from '../syntax/yaml/read-yaml.js';
import type { YamlTree } from '../syntax/yaml/yaml-tree.js';
import { explainProblem } from './explain-problem.js';
import type { LintFile } from './lint-file.js';
import { lintSchema } from './lint-schema.js';
import { type WrittenRule, writtenRules } from './written-rules.js';

/** A `jabber-lint.yaml` with its places. */
export interface LintFileTree {
  readonly tree: YamlTree;
  readonly lintFile: LintFile;
  readonly written: readonly WrittenRule[];
}

const schema = createSchemaTree(lintSchema([])).root;
const nothing = { options: {}, ignore: [] };

/** Reads a `jabber-lint.yaml`. Never throws: what cannot be used is left out and told as a problem. */
export function readLintFile(text: string): LintFile {
  return readLintTree(text).lintFile;
}

/** As `readLintFile`, with the tree. */
export function readLintTree(text: string): LintFileTree {
  const tree = readYaml(text);
  if (tree.problems.length > 0) {
    const problems = tree.problems.map((problem) => explainProblem(problem, tree));
    return { tree, lintFile: { ...nothing, problems }, written: [] };
  }
  const { data, problems } = checkAgainst(tree.root, schema, { start: 0, end: 0 });
  const written = writtenRules(tree, schema);
  const customRules = written.flatMap(({ rule }) => rule ?? []);
  const { ignore, ...options } = optionsIn(isRecord(data) ? data : {});
  return {
    tree,
    lintFile: {
      options: { ...options, ...(customRules.length > 0 ? { customRules } : {}) },
      ignore,
      problems: problems.map((problem) => explainProblem(problem, tree)),
    },
    written,
  };
}

/** What is left after the schema has refused what is wrong. */
function optionsIn(data: Readonly<Record<string, unknown>>): Partial<LintOptions> & Pick<LintFile, 'ignore'> {
  const { release, platforms, rules, allow, ignore } = data;
  const known = releases.find((each) => each === release);
  const named = texts(platforms);
  const clients = allPlatforms.filter((each) => named.includes(each));
  return {
    ...(known === undefined ? {} : { release: known }),
    ...(clients.length > 0 ? { platforms: clients } : {}),
    ...(isRecord(rules) && Object.keys(rules).length > 0 ? { rules: severitiesIn(rules) } : {}),
    ...(Array.isArray(allow) ? { allow: texts(allow) } : {}),
    ignore: texts(ignore),
  };
}

function severitiesIn(rules: Readonly<Record<string, unknown>>): Readonly<Record<string, Severity | 'off'>> {
  const known = [...severities, 'off'] as const;
  return Object.fromEntries(
    Object.entries(rules).flatMap(([id, value]) => {
      const severity = known.find((each) => each === value);
      return severity === undefined ? [] : [[id, severity]];
    }),
  );
}

function texts(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : [];
}
