import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { migrationFaults } from '../../scripts/generate/catalogue/check-migration.js';
import { nameFaults } from '../../scripts/generate/catalogue/check-names.js';
import { createSchemaCheck } from '../../scripts/generate/catalogue/check-schema.js';
import { valueFaults } from '../../scripts/generate/catalogue/check-values.js';
import { checkedCatalogue } from '../../scripts/generate/catalogue.js';
import { groupNames, type Parameter, platforms, releases } from '../../server/src/service/catalogue/parameter.js';

const schemaPath = fileURLToPath(new URL('../../schemas/parameters.schema.json', import.meta.url));
const schema = JSON.parse(readFileSync(schemaPath, 'utf8'));

/** A parameter that no check complains of. */
const sound: Parameter = {
  name: 'Sound',
  group: 'Client',
  platforms: ['windows'],
  value: { type: 'boolean', values: [{ value: 'true' }, { value: 'false' }] },
  default: 'true',
  since: '12.1',
  documented: 'reference',
  example: '<Sound>false</Sound>',
  source: { guide: 'A guide' },
};

describe('the JSON Schema of the parameters', () => {
  const check = createSchemaCheck(schema);
  const faulty: readonly (readonly [what: string, entry: object, fault: string])[] = [
    ['a key that nobody knows', { colour: 'red' }, 'Sound: must NOT have additional properties: colour'],
    ['a value that is no text', { default: true }, 'Sound/default: must be string'],
    ['a platform that is none', { platforms: ['linux'] }, 'Sound/platforms/0: must be equal to one of'],
    ['a type that is none', { value: { type: 'bool' } }, 'Sound/value/type: must be equal to one of'],
    ['an empty list', { related: [] }, 'Sound/related: must NOT have fewer than 1 items'],
    [
      'a relation that does not say how sure it is',
      { requires: [{ parameter: 'Other' }] },
      'Sound/requires/0: must have',
    ],
    ['a relation that says nothing', { conflicts: [{ when: 'true' }] }, 'Sound/conflicts/0'],
    [
      'a pattern that is no expression',
      { value: { type: 'list', itemPattern: '(' } },
      'Sound/value/itemPattern: must match',
    ],
    ['no source', { source: undefined }, 'Sound: must have'],
  ];

  it('accepts a sound entry', () => assert.deepEqual(check('a.yaml', [sound]), []));
  for (const [what, entry, fault] of faulty) {
    it(`refuses ${what}`, () => {
      const [first = ''] = check('a.yaml', [JSON.parse(JSON.stringify({ ...sound, ...entry }))]);
      assert.ok(first.startsWith(`a.yaml: ${fault}`), first);
    });
  }

  it('has the groups, platforms and releases of the code', () => {
    assert.deepEqual(schema.definitions.parameter.properties.group.enum, groupNames);
    assert.deepEqual(schema.definitions.platforms.items.enum, platforms);
    assert.deepEqual(schema.definitions.parameter.properties.since.enum, releases);
  });
});

describe('the YAML files', () => {
  for (const file of globSync('schemas/**/*.yaml')) {
    it(`${file} names its schema`, () => {
      const [, schemaFile = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
      assert.ok(schemaFile && existsSync(join(dirname(file), schemaFile)), schemaFile);
    });
  }
});

describe('the checks of names', () => {
  const data = checkedCatalogue();
  const faulty: readonly (readonly [what: string, entry: Partial<Parameter>, fault: string])[] = [
    ['a name that differs in case only', { name: 'USESSL' }, 'USESSL: the name USESSL is taken by UseSSL'],
    ['an alias that is taken', { aliases: ['UseSSL'] }, 'Sound: the name UseSSL is taken by UseSSL'],
    ['a name of another file', { name: 'CLEAR' }, 'foreign-names.yaml, CLEAR: the name CLEAR is taken by CLEAR'],
    ['a successor that is not there', { replacedBy: 'Nobody' }, 'Sound: there is no parameter Nobody'],
    ['a relative that is not there', { related: ['Nobody'] }, 'Sound: there is no parameter Nobody'],
    ['a target in another case', { related: ['usessl'] }, 'Sound: there is no parameter usessl'],
    [
      'a way out that is not there',
      { requires: [{ parameter: 'UseSSL', or: ['Nobody'], check: 'none' }] },
      'Sound: there is no parameter Nobody',
    ],
    [
      'an exception that is not there',
      { conflicts: [{ parameter: 'UseSSL', except: { parameter: 'Nobody', value: '1' }, check: 'none' }] },
      'Sound: there is no parameter Nobody',
    ],
  ];
  for (const [what, entry, fault] of faulty) {
    it(`find ${what}`, () => {
      assert.deepEqual(nameFaults({ ...data, parameters: [...data.parameters, { ...sound, ...entry }] }), [fault]);
    });
  }

  it('find a directory name that does not give way as the table says', () => {
    const parameters = data.parameters.map((parameter) =>
      parameter.name === 'BDITitle' ? { ...parameter, replacedBy: 'DisplayName' } : parameter,
    );
    assert.deepEqual(migrationFaults({ ...data, parameters }), [
      'BDITitle: should be retired and give way to Title, as directory-migration.yaml says',
    ]);
  });
});

describe('the checks of values', () => {
  const integer = { type: 'integer', min: 1, max: 9 } as const;
  const faulty: readonly (readonly [what: string, entry: Partial<Parameter>, fault: string])[] = [
    ['a default that is none', { default: 'yes please' }, 'Sound: the default yes please is none of its values'],
    [
      'a default out of range',
      { value: integer, default: '10', example: '<Sound>3</Sound>' },
      'Sound: the default 10 is none of its values',
    ],
    ['an example that is none', { example: '<Sound>maybe</Sound>' }, 'Sound: the example maybe is none of its values'],
    ['an example of another', { example: '<Noise>true</Noise>' }, 'Sound: the example is of another parameter'],
    ['a broken example', { example: '<Sound>true<Sound>' }, 'Sound: the example is not well-formed'],
    [
      'a condition that never holds',
      { requires: [{ parameter: 'Sound', when: 'maybe', check: 'none' }] },
      'Sound: a relation speaks of the value maybe, which is none',
    ],
  ];
  it('accept a sound entry', () => assert.deepEqual(valueFaults([sound]), []));
  for (const [what, entry, fault] of faulty) {
    it(`find ${what}`, () => assert.deepEqual(valueFaults([{ ...sound, ...entry }]), [fault]));
  }
});
