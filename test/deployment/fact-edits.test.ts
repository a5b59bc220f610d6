import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadDeploymentSchema } from '../../server/src/service/deployment/deployment-schema.js';
import type { SchemaNode } from '../../server/src/service/schema/json-schema.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { facts } from '../facts.js';
import { documentOf } from './document-of.js';

/** The text after a fact was stated or taken out; undefined where no edit is given. */
function after(text: string, path: string, value?: unknown): string | undefined {
  const document = documentOf(text);
  const edit = value === undefined ? document.remove(path) : document.set(path, value);
  return edit && applyEdits(text, [edit]);
}

interface Case {
  readonly title: string;
  readonly text: string;
  readonly path: string;
  readonly value?: unknown;
  readonly becomes: string | undefined;
}

const cases: readonly Case[] = [
  { title: 'into nothing', text: '', path: 'emm.vendor', value: 'intune', becomes: 'emm:\n  vendor: intune\n' },
  {
    title: 'below comments',
    text: '# Head office',
    path: 'version',
    value: 1,
    becomes: '# Head office\nversion: 1\n',
  },
  {
    title: 'another value, its comment kept',
    text: 'jabber_version: 12.9 # since May\n',
    path: 'jabber_version',
    value: '14.1',
    becomes: 'jabber_version: "14.1" # since May\n',
  },
  {
    title: 'beside others, in their column',
    text: 'servers:\n    cucm:\n        # publisher\n        version: 12.5(1) # oldest\n\n# next\nclients:\n',
    path: 'servers.cucm.sso',
    value: true,
    becomes:
      'servers:\n    cucm:\n        # publisher\n        version: 12.5(1) # oldest\n        sso: true\n\n# next\nclients:\n',
  },
  {
    title: 'inside braces',
    text: 'servers: {cucm: {version: "12.5"}}',
    path: 'servers.cucm.sso',
    value: false,
    becomes: 'servers: {cucm: {version: "12.5", sso: false}}',
  },
  {
    title: 'below a key with nothing',
    text: 'clients:\n  android: # tablets\n',
    path: 'clients.android.display.width',
    value: 480,
    becomes: 'clients:\n  android: # tablets\n    display:\n      width: 480\n',
  },
  {
    title: 'in place of empty braces',
    text: 'clients: {android: {}}',
    path: 'clients.android.min_os',
    value: '8.0',
    becomes: 'clients: {android: {min_os: "8.0"}}',
  },
  {
    title: 'one more in a list over several lines',
    text: 'servers:\n  expressway_c:\n    allow_list:\n      # voicemail\n      - cuc.example.com # oldest\n',
    path: 'servers.expressway_c.allow_list',
    value: ['cuc.example.com', 'photos.example.com'],
    becomes:
      'servers:\n  expressway_c:\n    allow_list:\n      # voicemail\n      - cuc.example.com # oldest\n      - photos.example.com\n',
  },
  {
    title: 'one more in brackets',
    text: 'features: [video] # all',
    path: 'features',
    value: ['video', 'srst'],
    becomes: 'features: [video, srst] # all',
  },
  {
    title: 'with the line ends of the text',
    text: 'version: 1\r\n',
    path: 'remote_access.mra',
    value: true,
    becomes: 'version: 1\r\nremote_access:\r\n  mra: true\r\n',
  },
  { title: 'what stands there already', text: 'version: 1', path: 'version', value: 1, becomes: 'version: 1' },
  { title: 'not below a text', text: 'clients: all', path: 'clients.android.min_os', value: '8.0', becomes: undefined },
  { title: 'not what the schema refuses', text: 'version: 1', path: 'product_mode', value: 'x', becomes: undefined },
  { title: 'out of lines', text: 'version: 1\nemm:\n  vendor: intune\n', path: 'emm', becomes: 'version: 1\n' },
  {
    title: 'out of a map that stays',
    text: 'emm:\n  # who\n  vendor: intune\nversion: 1\n',
    path: 'emm.vendor',
    becomes: 'emm:\n  # who\nversion: 1\n',
  },
  {
    title: 'out of braces, first and last',
    text: 'emm: {vendor: intune, dlp_policy: true}',
    path: 'emm.vendor',
    becomes: 'emm: {dlp_policy: true}',
  },
  {
    title: 'out of braces, the last',
    text: 'emm: {vendor: intune, dlp_policy: true}',
    path: 'emm.dlp_policy',
    becomes: 'emm: {vendor: intune}',
  },
  { title: 'out of a text without it', text: 'version: 1', path: 'emm.vendor', becomes: undefined },
];

describe('stating a fact and taking it out', () => {
  for (const { title, text, path, value, becomes } of cases)
    it(title, () => assert.equal(after(text, path, value), becomes));

  const starts = [
    '',
    '# Head office\n',
    'version: 1 # a\n# b\njabber_version: 12.9\n# c',
    '---\nversion: 1\nservers: # d\n  cucm: {version: X, nodes: 3} # e\n\n  # f\n  im_presence: # g\nclients:\n    windows: {}\n',
    'version: 1\r\ndevices:\r\n  - name: CSFA # h\r\n    type: csf\r\n# i\r\nmedia:\r\n  audio_codecs:\r\n    - Opus # j\r\n',
    '{version: 1, servers: {cucm: {version: "12"}}}\n',
  ];

  it('any fact, anywhere: it is stated then, all others are as before, and no comment is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.array(anyFact(), { maxLength: 8 }), (start, facts) => {
        let text = start;
        for (const [path, value] of facts) {
          const before = documentOf(text);
          const edit = before.set(path, value);
          if (!edit) continue;
          const next = documentOf(applyEdits(text, [edit]));
          assert.deepEqual(next.facts.get(path), value);
          const others = before.facts
            .paths()
            .filter((other) => !`${other}.`.startsWith(path) && !path.startsWith(other));
          for (const other of others) assert.deepEqual(next.facts.get(other), before.facts.get(other), other);
          const comments = start.match(/# [a-zA-Z].*/g) ?? [];
          assert.deepEqual(next.text.match(/# [a-zA-Z].*/g) ?? [], comments);
          text = next.text;
        }
      }),
      { numRuns: 120 },
    );
  });

  it('an empty description takes every fact', () => {
    fc.assert(
      fc.property(anyFact(), ([path, value]) => {
        assert.ok(documentOf('').set(path, value), path);
      }),
    );
  });
});

/** A fact that the schema knows, with a value it accepts. */
function anyFact(): fc.Arbitrary<[path: string, value: unknown]> {
  const leaves = [...leavesOf(loadDeploymentSchema(facts).root)];
  return fc
    .constantFrom(...leaves)
    .chain(([path, node]) => valueFor(node).map((value): [string, unknown] => [path, value]));
}

function* leavesOf(node: SchemaNode, path = ''): Generator<[path: string, node: SchemaNode]> {
  for (const key of node.keys) {
    const child = node.child(key);
    if (!child) continue;
    const inner = path === '' ? key : `${path}.${key}`;
    if (child.keys.length > 0) yield* leavesOf(child, inner);
    else if (child.item === undefined || child.item.keys.length === 0) yield [inner, child];
  }
}

function valueFor(node: SchemaNode): fc.Arbitrary<unknown> {
  const { values, types, item, examples } = node;
  if (item) return fc.array(valueFor(item), { maxLength: 4 });
  if (values.length > 0) return fc.constantFrom(...values.map(({ value }) => value));
  if (types.includes('boolean')) return fc.boolean();
  if (types.includes('integer')) return fc.integer({ min: node.minimum ?? 0, max: node.maximum ?? 99999 });
  if (node.pattern) return fc.constantFrom('12.5(1)SU3', '12.10', '14', 'X8.10');
  if (!types.includes('string')) return fc.constantFrom(...examples);
  return fc.oneof(
    fc.constantFrom('a: b', '#x', '- y', 'true', '12.10', "it's", '"q"', '{x}', ' '),
    fc.string({ minLength: 1 }),
  );
}
