import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadDeploymentSchema } from '../../server/src/service/deployment/deployment-schema.js';
import { createDescriptionService } from '../../server/src/service/description-service.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import type { SchemaNode } from '../../server/src/service/schema/json-schema.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { documentOf } from '../deployment/document-of.js';
import { facts } from '../facts.js';

const service = createDescriptionService({ facts });

const pieces = fc.constantFrom(
  ...[
    'version: 1',
    'servers:',
    '  cucm:',
    '    version: 12.5(1)SU3',
    '    sso: yes',
    'clients: {windows: ',
    '}',
    '[',
    ']',
    '- ',
  ],
  ...[
    'dns:',
    '  srv_records:',
    '    - name: a',
    '      port: 99999',
    '&a ',
    '*a',
    '<<: *a',
    '? ',
    ': ',
    '|',
    '>-',
    '"',
    "'",
    '#',
  ],
  ...[
    '\t',
    '\n',
    '\r\n',
    '\n  ',
    '\n    ',
    '---',
    '...',
    '%YAML 1.2',
    '!!binary ',
    '!x ',
    '~',
    '0x1F',
    '.inf',
    '12.10',
  ],
  ...[
    'features: [video, ',
    'files:',
    '<<<<<<< ours',
    '=======',
    '>>>>>>> theirs',
    '\uFEFF',
    '\0',
    '\u2028',
    '서울',
    '💡',
  ],
  ...['# jabber-lint-disable-line', '__proto__: 1', 'constructor: {}', 'domains: {presence: ', 'version: 1'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc
    .array(fc.oneof({ weight: 5, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ maxLength: 5 }) }), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('\n')),
);

describe('any deployment description', () => {
  it('gives facts, findings with places in the text, and fixes that leave a text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = documentOf(text);
        for (const path of document.facts.paths()) {
          assert.notEqual(document.facts.get(path), undefined);
          const { span } = document.placeOf(path);
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
        for (const { span } of [...document.problems, ...document.comments])
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        applyEdits(text, service.fixAll(document, defaultLintOptions));
      }),
      { numRuns: 600 },
    );
  });

  it('throws in no feature', () => {
    fc.assert(
      fc.property(anyText, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const document = service.deployment(TextDocument.create('file:///jabber-deployment.yaml', 'yaml', 1, text));
        const position = document.textDocument.positionAt(Math.floor(share * text.length));
        const range = { start: position, end: position };
        service.completion(document, position);
        service.hover(document, position);
        service.documentSymbols(document);
        service.foldingRanges(document);
        service.selectionRanges(document, [position]);
        service.documentLinks(document);
        service.codeActions(document, { range, only: ['quickfix', 'source'] }, defaultLintOptions);
        const lintFile = service.lintFile(TextDocument.create('file:///jabber-lint.yaml', 'yaml', 1, text));
        service.completion(lintFile, position);
        service.hover(lintFile, position);
      }),
      { numRuns: 400 },
    );
  });

  it('states a fact when it says so, whatever stands there', () => {
    const facts = [
      ['servers.cucm.version', '12.5(1)SU3'],
      ['clients.windows.os_versions', ['10', '8.1']],
      ['remote_access.mra', true],
      ['name', 'a: b # c'],
      ['features', ['video']],
    ] as const;
    fc.assert(
      fc.property(anyText, fc.constantFrom(...facts), (text, [path, value]) => {
        const document = documentOf(text);
        const edit = document.set(path, value);
        if (edit) assert.deepEqual(documentOf(applyEdits(text, [edit])).facts.get(path), value);
        const removal = document.remove(path);
        if (removal) assert.equal(documentOf(applyEdits(text, [removal])).facts.get(path), undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused where ajv refuses it, and nowhere else', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/deployment.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const { root } = loadDeploymentSchema(facts);
    const valid = new Ajv({ strict: false }).compile(schema);
    const scalar = fc.constantFrom(
      'on-premises',
      'full-uc',
      'x',
      '12.5',
      'X8.10',
      'a.xml',
      true,
      false,
      0,
      1,
      4,
      70000,
      -1,
      1042,
    );
    const keys = [
      'version',
      'product_mode',
      'deployment_type',
      'clients',
      'windows',
      'android',
      'os_bits',
      'os_versions',
      'servers',
    ];
    const more = [
      'cucm',
      'sso',
      'nodes',
      'dns',
      'srv_records',
      'port',
      'zone',
      'languages',
      'network',
      'firewall',
      'open_tcp',
      'files',
      'groups',
    ];
    const key = fc.constantFrom(...keys, ...more);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 5 }), (data) => {
        const ours = documentOf(JSON.stringify({ version: 1, ...data })).problems;
        assert.equal(ours.length === 0, valid(textsWhereWanted({ version: 1, ...data }, root)), JSON.stringify(ours));
      }),
      { numRuns: 600 },
    );
  });

  const floods: readonly [title: string, flood: string][] = [
    ['brackets', '['.repeat(140_000)],
    ['braces', '{a: '.repeat(35_000)],
    ['dashes', '- '.repeat(70_000)],
    ['indentation', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    [
      'aliases that multiply',
      Array.from({ length: 12 }, (_, at) => `k${at}: &k${at} [${`*k${at - 1}, `.repeat(10)}]\n`).join(''),
    ],
    ['a list that holds itself', 'a: &a [*a, *a]'],
    ['the same key again and again', 'emm: 1\n'.repeat(10_000)],
    ['keys that nobody knows', Array.from({ length: 8_000 }, (_, at) => `key${at}: 1\n`).join('')],
    ['merge markers', '<<<<<<< a\nx: 1\n=======\ny: 1\n>>>>>>> b\n'.repeat(3000)],
    ['twenty megabytes', 'version: 1\n'.repeat(1_900_000)],
  ];
  for (const [title, flood] of floods) {
    it(`a flood of ${title} is answered in time`, function () {
      this.timeout(20_000);
      const document = documentOf(flood);
      assert.ok(service.check(document, defaultLintOptions).length > 0);
      service.completion(document, { line: 0, character: 0 });
      service.documentSymbols(document);
      document.set('name', 'x');
    });
  }
});

/** In YAML a number without quotes is a text where one is wanted; JSON Schema knows types of data alone. */
function textsWhereWanted(data: unknown, node: SchemaNode | undefined): unknown {
  if (Array.isArray(data)) return data.map((item) => textsWhereWanted(item, node?.item));
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, textsWhereWanted(value, node?.child(key))]),
    );
  const types = node?.types ?? [];
  const isOther = typeof data === 'number' && types.includes('integer');
  return types.includes('string') && !isOther ? String(data) : data;
}
