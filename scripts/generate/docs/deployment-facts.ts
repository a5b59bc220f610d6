import { inOrder } from '../deployment/in-order.js';
import { readDeploymentSource } from '../deployment/read-source.js';
import type { DeploymentSource, FactSource } from '../deployment/source.js';
import { wholeFact } from '../deployment/whole-fact.js';
import { cell, code, table } from './cells.js';

const typeNames: Readonly<Record<string, string>> = {
  list: 'list of maps',
  files: 'text, or list of texts and maps',
  'list of port': 'list of ports',
};

/** What stands for `languages`, of which there are too many for a cell. */
const languagesLink = 'numbers of the [languages](notations.md#languages)';

/** The page with every fact of a deployment description. */
export async function generateDeploymentFactsPage(): Promise<Map<string, string>> {
  const source = readDeploymentSource();
  const top = Object.entries(source.properties).map(([key, fact]) => rowsOf(key, wholeFact(fact, source), source));
  const lines = [
    '# Facts of deployments',
    '',
    '<!-- Written by `npm run generate` from schemas/deployment.yaml. -->',
    '',
    'All that `jabber-deployment.yaml` can state; what it is for: [the deployment description](deployment.md). A dot is one',
    'level of the file, `[]` any item of a list. Only `version` is required. [Conditions](conditions.md) of rules name facts',
    'by the same paths.',
    '',
    ...factTable(top.flatMap(([row, ...below]) => (row && below.length === 0 ? [row] : []))),
    ...top.flatMap((rows) => (rows.length > 1 ? section(rows) : [])),
  ];
  return new Map([['docs/deployment-facts.md', `${lines.join('\n').trimEnd()}\n`]]);
}

type Row = readonly [path: string, type: string, values: string, meaning: string];

function section([[path, type, , meaning] = ['', '', '', ''], ...below]: readonly Row[]): string[] {
  const about = `${type === 'map' ? '' : 'A list. '}${meaning.replace(/\.?$/, '.')}`;
  return [`## ${path.replaceAll('`', '')}`, '', about, '', ...factTable(below)];
}

function factTable(rows: readonly Row[]): string[] {
  return [...table(['Fact', 'Type', 'Values', 'Meaning'], rows), ''];
}

/** A fact and those below it, a row each. */
function rowsOf(path: string, fact: FactSource, source: DeploymentSource): Row[] {
  const { type, description, properties, items } = fact;
  const below = (inner: string, facts: FactSource['properties'] = {}) =>
    Object.entries(facts).flatMap(([key, each]) => rowsOf(`${inner}.${key}`, wholeFact(each, source), source));
  return [
    [code(path), properties ? 'map' : (typeNames[type ?? ''] ?? type ?? ''), valuesOf(fact, source), cell(description)],
    ...below(path, properties),
    ...below(`${path}[]`, items && wholeFact(items, source).properties),
  ];
}

function valuesOf(fact: FactSource, { values: sets }: DeploymentSource): string {
  const { values, open, examples = [], properties, type } = fact;
  if (properties) return open === 'text' ? 'other keys with texts, too' : '';
  if (type === 'boolean') return '`true`, `false`';
  if (values === 'languages') return languagesLink;
  const known = inOrder((typeof values === 'string' ? sets[values] : values) ?? {});
  if (known.length > 0) {
    const list = known.map(
      ([value, meaning]) => `${written(type?.endsWith('text') ? value : Number(value))}: ${cell(meaning)}`,
    );
    return [...list, ...(open ? ['or another'] : [])].join('<br>');
  }
  const example = examples.length > 0 ? `such as ${examples.map(written).join(', ')}` : '';
  return [range(fact), example].filter(Boolean).join('; ');
}

function range({ minimum, maximum }: FactSource): string {
  if (maximum !== undefined) return `${minimum ?? '…'} to ${maximum}`;
  return minimum === undefined ? '' : `${minimum} or more`;
}

/** As it stands in YAML: a text that looks like a number has quotes. */
function written(value: unknown): string {
  return code(typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? `"${value}"` : String(value));
}
