import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { migrationFaults } from '../../scripts/generate/catalogue/check-migration.js';
import { nameFaults } from '../../scripts/generate/catalogue/check-names.js';
import { notationFaults } from '../../scripts/generate/catalogue/check-notations.js';
import { createSchemaCheck } from '../../scripts/generate/catalogue/check-schema.js';
import { valueFaults } from '../../scripts/generate/catalogue/check-values.js';
import { parseYaml } from '../../scripts/generate/catalogue/parse-yaml.js';
import { checkedCatalogue } from '../../scripts/generate/catalogue.js';
import { notations } from '../../server/src/service/catalogue/notation.js';
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

describe('the JSON Schemas of the other notations', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(dirname(schemaPath), `${name}.schema.json`), 'utf8'));
  const check = createSchemaCheck(read('notation'), { 'parameters.schema.json': schema });
  const entry = { name: 'SOUND', value: { type: 'string' }, summary: 'Sounds.', source: { guide: 'A guide' } };
  const fact = { topic: 'file', text: 'It is a file.', source: { guide: 'A guide' } };
  const faulty: readonly (readonly [what: string, change: object, fault: string])[] = [
    ['a key that nobody knows', { colour: 'red' }, 'parameters/SOUND: must NOT have additional properties: colour'],
    ['a release that is none', { since: 'long ago' }, 'parameters/SOUND/since: must match'],
    ['a key without evidence', { key: 'Sound' }, 'parameters/SOUND: must have property keyEvidence'],
    ['a type that is none', { value: { type: 'bool' } }, 'parameters/SOUND/value/type: must be equal to one of'],
    ['no summary', { summary: undefined }, 'parameters/SOUND: must have required property'],
  ];
  it('accept a sound entry', () => assert.deepEqual(check('a.yaml', { parameters: [entry], facts: [fact] }), []));
  for (const [what, change, fault] of faulty) {
    it(`refuse ${what}`, () => {
      const parameters = [JSON.parse(JSON.stringify({ ...entry, ...change }))];
      const [first = ''] = check('a.yaml', { parameters, facts: [fact] });
      assert.ok(first.startsWith(`a.yaml: ${fault}`), first);
    });
  }
  it('have the notations of the code', () => {
    assert.deepEqual(read('dependencies').items.properties.notation.enum, notations);
    assert.deepEqual(Object.keys(read('same-meaning').items.properties.names.properties), notations);
  });
});

describe('anchors', () => {
  it('are refused', () =>
    assert.deepEqual(parseYaml('a: &a1 {b: 1}\nc: *a1\n').faults, [
      'take out the anchor &a1, anchors are not used here',
      'write out what *a1 stands for, anchors are not used here',
    ]));
  it('are not seen in text', () => assert.deepEqual(parseYaml('a: "&a1"\nb: x & y\n').faults, []));
});

describe('the checks of the other notations', () => {
  const data = checkedCatalogue();
  const argument: Parameter = {
    ...sound,
    name: 'SOUND',
    notation: 'installer',
    group: undefined,
    example: 'SOUND=true',
  };
  const faulty: readonly (readonly [what: string, entry: Partial<Parameter>, fault: string])[] = [
    ['a name given twice', { name: 'Clear', example: 'Clear=true' }, 'Clear: the name Clear is taken by CLEAR'],
    ['a default that is none', { default: 'maybe' }, 'SOUND: the default maybe is none of its values'],
    ['an example of another', { example: 'NOISE=1' }, 'SOUND: the example is of another setting'],
    ['a relative that nobody knows', { related: ['Nobody'] }, 'SOUND: nobody has a setting Nobody'],
    [
      'a target of another notation',
      { requires: [{ parameter: 'ServicesDomain', check: 'error' }] },
      'SOUND: there is no ServicesDomain',
    ],
    [
      'a value that the target does not have',
      { requires: [{ parameter: 'AUTHENTICATOR', value: 'CUPS', check: 'error' }] },
      'SOUND: a relation speaks of the value CUPS, which is none',
    ],
  ];
  const withArgument = (entry: Partial<Parameter>) => {
    const installer = [...data.otherParameters.installer, { ...argument, ...entry }];
    return notationFaults({ ...data, otherParameters: { ...data.otherParameters, installer } });
  };
  it('accept a sound entry', () => assert.deepEqual(withArgument({}), []));
  for (const [what, entry, fault] of faulty) {
    it(`find ${what}`, () => assert.deepEqual(withArgument(entry), [`installer: ${fault}`]));
  }

  it('find a row of equal settings that leads nowhere', () => {
    const sameMeaning = [{ names: { url: 'Nobody', emm: 'IP_Mode' }, values: [{ emm: 'Three Stacks' }] }];
    assert.deepEqual(notationFaults({ ...data, notationFacts: { ...data.notationFacts, sameMeaning } }), [
      'same-meaning.yaml: url has no Nobody',
      'same-meaning.yaml: IP_Mode has no value Three Stacks',
    ]);
  });
});

describe('the checks of names', () => {
  const data = checkedCatalogue();
  const faulty: readonly (readonly [what: string, entry: Partial<Parameter>, fault: string])[] = [
    ['a name that differs in case only', { name: 'USESSL' }, 'USESSL: the name USESSL is taken by UseSSL'],
    ['an alias that is taken', { aliases: ['UseSSL'] }, 'Sound: the name UseSSL is taken by UseSSL'],
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
