import assert from 'node:assert/strict';
import { type Notation, notations } from '../../server/src/service/catalogue/notation.js';
import type { Value } from '../../server/src/service/catalogue/parameter.js';
import { spellingOfOtherNotation, translate } from '../../server/src/service/values/translate.js';
import { loadCatalogue } from '../facts.js';

const catalogue = loadCatalogue();

/** `NAME=value` in one notation → the same in the other, or why not. */
function move(written: string, from: Notation, to: Notation): string {
  const [name = '', value = ''] = written.split('=');
  const result = translate({ name, value }, from, to, catalogue);
  return 'reason' in result ? result.reason : `${result.name}=${result.value}`;
}

describe('a setting in another notation', () => {
  const cases: readonly (readonly [written: string, from: Notation, to: Notation, expected: string])[] = [
    ['IP_Mode=Two Stacks', 'installer', 'config', 'IP_Mode=Dual_Stack'],
    ['IP_Mode=dual_stack', 'config', 'url', 'IP_Mode=Two Stacks'],
    ['IP_Mode=IPV6_Only', 'config', 'emm', 'IP_Mode=IPv6-Only'],
    ['IP_Mode=%%MODE%%', 'emm', 'config', 'IP_Mode=%%MODE%%'],
    ['LOGIN_RESOURCE=WBX', 'installer', 'config', 'LoginResource=wbxconnect'],
    ['LoginResource=mutualExclusion', 'config', 'installer', 'LOGIN_RESOURCE=MUT'],
    ['LoginResource=multiResource', 'config', 'installer', '`LOGIN_RESOURCE` has no value that means `multiResource`.'],
    ['Telephony_Enabled=false', 'config', 'url', 'Telephony_Enabled=False'],
    ['Telephony_Enabled=False', 'url', 'emm', 'Telephony_Enabled=false'],
    ['SSO_ENABLED=false', 'installer', 'bootstrap', 'SSO_Enabled=FALSE'],
    ['SSO_EMAIL_PROMPT=on', 'installer', 'url', 'ServicesDomainSsoEmailPrompt=ON'],
    ['EXCLUDED_SERVICES=Webex, CUCM', 'installer', 'url', 'ServiceDiscoveryExcludedServices=WEBEX,CUCM'],
    ['ServiceDiscoveryExcludedServices=WebEx', 'bootstrap', 'installer', 'EXCLUDED_SERVICES=WEBEX'],
    ['EXCLUDED_SERVICES=FOO', 'installer', 'url', '`ServiceDiscoveryExcludedServices` has no value that means `FOO`.'],
    ['servicesdomain=x.example', 'url', 'installer', 'SERVICES_DOMAIN=x.example'],
    [
      'SERVICES_DOMAIN=x.example',
      'installer',
      'config',
      'The guides do not list `SERVICES_DOMAIN` for jabber-config.xml.',
    ],
    [
      'UPN_DISCOVERY_ENABLED=true',
      'installer',
      'bootstrap',
      'No guide says what `UPN_DISCOVERY_ENABLED` writes into the bootstrap file.',
    ],
    ['DIAGNOSTICS_TOOL_ENABLED=false', 'installer', 'url', 'DiagnosticsToolEnabled=False'],
    ['UXModel=Modern', 'bootstrap', 'config', 'UXModel=modern'],
    ['STARTUP_AUTHENTICATION_REQUIRED=false', 'emm', 'bootstrap', 'STARTUP_AUTHENTICATION_REQUIRED=FALSE'],
    ['EMMType=0', 'config', 'emm', 'The guides do not list `EMMType` for the EMM configuration.'],
    ['TftpServer1=a.example', 'bootstrap', 'config', '`TftpServer1` is another setting in jabber-config.xml.'],
    ['Colour=red', 'url', 'config', '`Colour` is not known in the provisioning URL.'],
  ];
  for (const [written, from, to, expected] of cases) {
    it(`${written}, ${from} → ${to}`, () => assert.equal(move(written, from, to), expected));
  }

  it('says so where no document shows the key', () => {
    const shown = translate({ name: 'PRODUCT_MODE', value: 'Phone_Mode' }, 'installer', 'bootstrap', catalogue);
    const unshown = translate({ name: 'SERVICES_DOMAIN', value: 'x.example' }, 'installer', 'bootstrap', catalogue);
    assert.ok('name' in shown && shown.doubt === undefined);
    assert.ok('name' in unshown && unshown.doubt !== undefined);
  });

  it('and back is the same, for every documented value', () => {
    let moved = 0;
    for (const { names } of catalogue.notationFacts.sameMeaning) {
      for (const from of notations) {
        const parameter = catalogue.vocabulary(from).find(names[from] ?? '');
        if (!parameter) continue;
        for (const value of documented(parameter.value)) {
          for (const to of notations) {
            const there = translate({ name: parameter.name, value }, from, to, catalogue);
            if ('reason' in there) continue;
            const back = translate(there, to, from, catalogue);
            assert.ok('name' in back, `${parameter.name}=${value}, ${from} → ${to}`);
            assert.deepEqual([back.name, back.value], [parameter.name, value]);
            moved += 1;
          }
        }
      }
    }
    assert.ok(moved > 300, String(moved));
  });
});

function documented({ type, values = [], itemValues }: Value): readonly string[] {
  if (itemValues) return itemValues;
  return type === 'enum' || type === 'boolean' ? values.map(({ value }) => value) : ['some.example'];
}

describe('a value spelt as in another place', () => {
  const cases: readonly (readonly [Notation, name: string, value: string, here: string | undefined])[] = [
    ['config', 'IP_Mode', 'IPv4-Only', 'IPV4_Only'],
    ['config', 'IP_Mode', 'Two Stacks', 'Dual_Stack'],
    ['url', 'IP_Mode', 'IPV4_Only', 'IPv4-Only'],
    ['url', 'IP_Mode', 'Dual Stack', 'Two Stacks'],
    ['emm', 'IP_Mode', 'ipv4-only', undefined], // allowed here
    ['installer', 'LOGIN_RESOURCE', 'wbxconnect', 'WBX'],
    ['installer', 'LOGIN_RESOURCE', 'multiResource', undefined], // no word for it
    ['config', 'LoginResource', 'MUT', 'mutualExclusion'],
    ['installer', 'AUTHENTICATOR', 'WEBEX', undefined], // as good as Webex
    ['url', 'IP_Mode', 'both', undefined], // nobody's word
  ];
  for (const [notation, name, value, here] of cases) {
    it(`${notation}, ${name}=${value} → ${here ?? 'nothing'}`, () => {
      const parameter = catalogue.vocabulary(notation).find(name);
      assert.ok(parameter);
      assert.equal(spellingOfOtherNotation(value, parameter, notation, catalogue), here);
    });
  }
});
