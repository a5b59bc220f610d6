import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { loadDeploymentSchema } from '../../server/src/service/deployment/deployment-schema.js';
import type { SchemaNode } from '../../server/src/service/schema/json-schema.js';
import { facts as dataFiles } from '../facts.js';

const root = new URL('../../', import.meta.url);
const published = JSON.parse(readFileSync(new URL('schemas/deployment.schema.json', root), 'utf8')) as object;
const facts = readFileSync(new URL('test/deployment/fact-paths.txt', root), 'utf8').trim().split('\n');
const schema = loadDeploymentSchema(dataFiles);

function nodeAt(path: string): SchemaNode | undefined {
  return path.split('.').reduce<SchemaNode | undefined>((node, key) => node?.child(key), schema.root);
}

function* nodes(node: SchemaNode, path = ''): Generator<[path: string, node: SchemaNode]> {
  for (const key of node.keys) {
    const child = node.child(key);
    if (!child) continue;
    const inner = path === '' ? key : `${path}.${key}`;
    yield [inner, child];
    yield* nodes(child, inner);
    if (child.item) yield* nodes(child.item, `${inner}.0`);
  }
}

const typesOfFacts: Readonly<Record<string, (node: SchemaNode) => boolean>> = {
  version: ({ types, pattern }) => types.includes('string') && pattern !== undefined,
  text: ({ types, pattern }) => types.join() === 'string' && pattern === undefined,
  boolean: ({ types }) => types.join() === 'boolean',
  integer: ({ types }) => types.join() === 'integer',
  number: ({ types }) => types.join() === 'number',
  map: ({ types, keys }) => types.includes('object') && keys.length > 0,
  'list of text': ({ types, item }) => types.join() === 'array' && item?.types.join() === 'string',
  'list of integer': ({ types, item }) => types.join() === 'array' && item?.types.join() === 'integer',
  'list of maps': ({ types, item }) => types.join() === 'array' && item?.types.includes('object') === true,
  'list of integer or range': ({ types, item }) => types.join() === 'array' && item?.types.join() === 'integer,string',
  'text or list of text': ({ types, item }) => types.join() === 'string,array' && item?.types.join() === 'string',
};

describe('the schema of the deployment description', () => {
  it('has every fact that the rules ask for, in its type', () => {
    assert.equal(facts.length, 256);
    const amiss = facts.filter((line) => {
      const [path = '', type = ''] = line.split(' | ');
      const node = nodeAt(path);
      return !node || !typesOfFacts[type]?.(node);
    });
    assert.deepEqual(amiss, []);
  });

  it('lists versions by age, whole numbers among the others', () => {
    const values = nodeAt('clients.windows.os_versions')?.item?.values ?? [];
    assert.deepEqual(
      values.map(({ value }) => value),
      ['8', '8.1', '10', '11'],
    );
  });

  it('has a title, a description and examples at every place', () => {
    const bare = [...nodes(schema.root)].filter(
      ([, { title, description, examples }]) => !title || !description || examples.length === 0,
    );
    assert.deepEqual(
      bare.map(([path]) => path),
      [],
    );
  });

  it('is told in docs/deployment-facts.md', () => {
    const page = readFileSync(new URL('docs/deployment-facts.md', root), 'utf8');
    const told = new Set([...page.matchAll(/^(?:\| `|## )([\w.[\]]+)/gm)].map(([, path]) => path));
    const untold = [...nodes(schema.root)]
      .map(([path]) => path.replaceAll('.0', '[]'))
      .filter((path) => !told.has(path));
    assert.deepEqual(untold, []);
  });

  it('gives every value a meaning', () => {
    const bare = [...nodes(schema.root)].flatMap(([path, { values, item }]) =>
      [...values, ...(item?.values ?? [])].filter(({ meaning }) => !meaning).map(({ value }) => `${path}: ${value}`),
    );
    assert.deepEqual(bare, []);
  });

  it('accepts its own examples', () => {
    const ajv = new Ajv({ strict: false });
    ajv.addSchema(published, 'deployment');
    const refused = [...nodes(schema.root)].flatMap(([path, { examples }]) => {
      const whole = (example: unknown) =>
        path.split('.').reduceRight<unknown>((inner, key) => (key === '0' ? [inner] : { [key]: inner }), example);
      return examples
        .filter((example) => !ajv.validate('deployment', { version: 1, ...(whole(example) as object) }))
        .map((example) => `${path}: ${JSON.stringify(example)} ${ajv.errorsText()}`);
    });
    assert.deepEqual(refused, []);
  });

  it('is the same in the product and in the file for other editors', () => {
    assert.deepEqual(JSON.parse(dataFiles.text('deployment-schema')), published);
  });
});
