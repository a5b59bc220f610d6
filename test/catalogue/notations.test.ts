import assert from 'node:assert/strict';
import { compareReleases, existsIn } from '../../server/src/service/catalogue/exists-in.js';
import { findElsewhere } from '../../server/src/service/catalogue/find-elsewhere.js';
import { type Notation, notations } from '../../server/src/service/catalogue/notation.js';
import type { Parameter, Relation } from '../../server/src/service/catalogue/parameter.js';
import { loadCatalogue } from '../facts.js';

const catalogue = loadCatalogue();

function entry(notation: Notation, name: string): Parameter {
  const found = catalogue.vocabulary(notation).find(name);
  assert.ok(found, `${notation} has no ${name}`);
  return found;
}

describe('vocabularies', () => {
  const names: readonly (readonly [Notation, written: string, found: string | undefined])[] = [
    ['config', 'telephony_enabled', 'Telephony_Enabled'],
    ['bootstrap', 'PRODUCTMODE', 'ProductMode'],
    ['bootstrap', 'TftpServer1', 'TftpServer1'],
    ['bootstrap', 'UpnDiscoveryEnabled', undefined], // guessed only
    ['bootstrap', 'SERVICES_DOMAIN', undefined],
    ['installer', 'clear', 'CLEAR'],
    ['installer', 'SSO_Enabled', 'SSO_ENABLED'],
    ['installer', 'DIAGNOSTICS_TOOL_ENABLED', 'DIAGNOSTICS_TOOL_ENABLED'],
    ['installer', 'ServicesDomain', undefined],
    ['url', 'servicesdomain', 'ServicesDomain'],
    ['url', 'VoiceServiceDomain', 'VoiceServicesDomain'],
    ['url', 'PRTCertificateUrl', 'PRTCertificateURL'],
    ['url', 'FIPS_MODE', undefined],
    ['emm', 'AllowURLProvisioning', 'AllowUrlProvisioning'],
    ['emm', 'EMMType', undefined],
  ];
  for (const [notation, written, found] of names) {
    it(`${notation}: ${written} → ${found ?? 'unknown'}`, () =>
      assert.equal(catalogue.vocabulary(notation).find(written)?.name, found));
  }

  const closest: readonly (readonly [Notation, written: string, meant: string | undefined])[] = [
    ['installer', 'AUTHENTICATER', 'AUTHENTICATOR'],
    ['installer', 'SERVICESDOMAIN', 'SERVICES_DOMAIN'],
    ['bootstrap', 'ConfigurationFlie', 'ConfigurationFile'],
    ['url', 'ServiceDiscoveryExcludeServices', 'ServiceDiscoveryExcludedServices'],
    ['emm', 'AutoLoginUsername1', 'AutoLoginUserName'],
    ['url', 'Colour', undefined],
  ];
  for (const [notation, written, meant] of closest) {
    it(`${notation}: nearest to ${written} is ${meant ?? 'nothing'}`, () =>
      assert.equal(catalogue.vocabulary(notation).closestName(written), meant));
  }

  it('of jabber-config.xml is the list of parameters', () =>
    assert.equal(catalogue.vocabulary('config').parameters, catalogue.parameters));
});

describe('names that belong elsewhere', () => {
  const cases: readonly (readonly [name: string, here: Notation, where: readonly Notation[], own?: string])[] = [
    ['EMMType', 'emm', ['config']],
    ['FIPS_MODE', 'url', ['installer', 'emm']],
    ['EXCLUDED_SERVICES', 'url', ['installer'], 'ServiceDiscoveryExcludedServices'],
    ['SSO_EMAIL_PROMPT', 'url', ['installer'], 'ServicesDomainSsoEmailPrompt'],
    ['ServicesDomain', 'installer', ['url', 'emm'], 'SERVICES_DOMAIN'],
    ['SERVICES_DOMAIN', 'bootstrap', ['installer'], 'ServicesDomain'],
    ['AutoLoginUserPassword', 'url', ['emm']],
    ['DIAGNOSTICS_TOOL_ENABLED', 'config', ['installer'], 'DiagnosticsToolEnabled'],
  ];
  for (const [name, here, where, own] of cases) {
    it(`${name} in ${here}`, () =>
      assert.deepEqual(findElsewhere(name, here, catalogue), { notations: where, here: own }));
  }
  it('say nothing of a name that is known here', () =>
    assert.equal(findElsewhere('IP_Mode', 'url', catalogue), undefined));
  it('say nothing of a name that nobody knows', () =>
    assert.equal(findElsewhere('Colour', 'url', catalogue), undefined));
});

describe('releases', () => {
  const pairs: readonly (readonly [a: string, b: string, sign: number])[] = [
    ['12.9', '12.8', 1],
    ['12.9', '14.0', -1],
    ['12.1', '9.6', 1],
    ['12.1', '9.2.1', 1],
    ['12.1', '11.1(1)', 1],
    ['12.8', '12.8(3)', 0],
    ['12.8(2)', '12.8(3)', -1],
    ['12.7', '12.8(3)', -1],
    ['10.5', '9.6', 1],
  ];
  for (const [a, b, sign] of pairs) {
    it(`${a} and ${b}`, () => assert.equal(Math.sign(compareReleases(a, b)), sign));
  }
  it('an argument newer than the release', () => {
    assert.equal(existsIn(entry('installer', 'UXModel'), '12.9'), false);
    assert.equal(existsIn(entry('installer', 'UXModel'), '14.0'), true);
    assert.equal(existsIn(entry('emm', 'AutoLoginUserName'), '12.7'), false);
    assert.equal(existsIn(entry('emm', 'AutoLoginUserName'), '12.8'), true);
  });
});

describe('rules of the guides on several settings', () => {
  const { dependencies } = catalogue.notationFacts;
  const relationsOf = ({ requires = [], conflicts = [] }: Parameter): readonly Relation[] => [
    ...requires,
    ...conflicts,
  ];

  for (const { id, notation, names = [] } of dependencies.filter(({ by }) => by === 'relation')) {
    it(`${notation}, ${id}: a relation between its settings is checked`, () => {
      const found = names
        .flatMap((name) => relationsOf(entry(notation, name)))
        .filter(({ parameter, check }) => check !== 'none' && parameter !== undefined && names.includes(parameter));
      assert.ok(found.length > 0);
    });
  }

  it('are never milder in the guides than what is checked', () => {
    const weight = { error: 3, warning: 2, information: 1, hint: 0, none: 0 } as const;
    for (const { id, notation, names = [], severity, by } of dependencies) {
      if (by !== 'relation') continue;
      for (const name of names) {
        for (const { parameter, check = 'none' } of relationsOf(entry(notation, name))) {
          if (parameter === undefined || !names.includes(parameter)) continue;
          const shared = dependencies.filter(
            (each) => each.notation === notation && each.names?.includes(name) && each.names.includes(parameter),
          );
          const strictest = Math.max(...shared.map((each) => weight[each.severity]), weight[severity]);
          assert.ok(weight[check] <= strictest, `${id}: ${name} → ${parameter}`);
        }
      }
    }
  });

  it('have an id each', () => {
    const ids = dependencies.map(({ notation, id }) => `${notation}/${id}`);
    assert.deepEqual([...new Set(ids)], ids);
  });
});

describe('what the guides print of the other notations is known', () => {
  const { samples, orcaProperties } = catalogue.notationFacts;
  for (const { text } of samples.installer ?? []) {
    it(text, () => {
      for (const [, name = '', value = ''] of text.matchAll(/(\w+)=(\S+)/g)) {
        const { value: accepted, name: known } = entry('installer', name);
        assert.equal(known, name);
        if (accepted.type !== 'enum') continue;
        const words = accepted.values?.flatMap((each) => [each.value, ...(each.aliases ?? [])]) ?? [];
        assert.ok(words.includes(value), `${name}=${value}`);
      }
    });
  }
  for (const { text, flaw } of samples.url ?? []) {
    it(text, () => {
      const names = [...new URL(text).searchParams.keys()];
      assert.ok(names.length > 0);
      const rightlySpelt = names.every((name) => entry('url', name).name === name);
      assert.equal(rightlySpelt, flaw === undefined);
    });
  }
  it('the properties of the transform are arguments that say so', () => {
    const said = catalogue.vocabulary('installer').parameters.filter(({ inOrcaList }) => inOrcaList === true);
    assert.deepEqual(said.map(({ name }) => name).sort(), [...orcaProperties].sort());
  });
});

describe('languages', () => {
  it('two share 1050', () =>
    assert.deepEqual(
      catalogue.languagesOf(1050).map(({ language }) => language),
      ['Croatian - Croatia', 'Serbian'],
    ));
  it('1033 is English', () => assert.equal(catalogue.languagesOf(1033)[0]?.language, 'English - United States'));
  it('Swedish has another number in Windows', () => assert.equal(catalogue.languagesOf(5149)[0]?.windowsLcid, 1053));
  it('1 is none', () => assert.deepEqual(catalogue.languagesOf(1), []));
});

describe('how much is known of the other notations', () => {
  const counts: Readonly<Record<string, readonly [actual: number, expected: number]>> = {
    'bootstrap keys': [catalogue.vocabulary('bootstrap').parameters.length, 26],
    'bootstrap keys that a document shows': [
      catalogue.vocabulary('bootstrap').parameters.filter(({ keyEvidence }) => keyEvidence === 'documented').length,
      7,
    ],
    'installer arguments': [catalogue.vocabulary('installer').parameters.length, 38],
    'URL parameters': [catalogue.vocabulary('url').parameters.length, 12],
    'EMM keys': [catalogue.vocabulary('emm').parameters.length, 20],
    'EMM keys for BlackBerry': [catalogue.vocabulary('emm').parameters.filter((each) => each.blackberry).length, 8],
    'rules on several settings': [catalogue.notationFacts.dependencies.length, 36],
    'settings in several notations': [catalogue.notationFacts.sameMeaning.length, 31],
    languages: [catalogue.languages.length, 32],
    'URL schemes': [catalogue.linkSchemes.schemes.length, 14],
    'old links': [catalogue.linkSchemes.legacy.forms.length, 11],
    'installer switches': [catalogue.notationFacts.installerSwitches.length, 3],
    'EMM clients': [catalogue.notationFacts.emmClients.length, 4],
  };
  for (const [what, [actual, expected]] of Object.entries(counts)) {
    it(`at least ${expected} ${what}`, () => assert.ok(actual >= expected, `${actual}`));
  }
  it('each entry says which notation it is of, what it does and where it is written', () => {
    for (const notation of notations.filter((each) => each !== 'config')) {
      for (const parameter of catalogue.vocabulary(notation).parameters) {
        assert.equal(parameter.notation, notation);
        assert.ok(parameter.summary && parameter.source.guide, parameter.name);
      }
    }
  });
});
