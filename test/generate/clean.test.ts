import assert from 'node:assert/strict';
import fc from 'fast-check';
import { offered } from '../../server/src/service/generate/offered.js';
import type { PlainSetting } from '../../server/src/service/generate/settings-input.js';
import { notationOf, type Target } from '../../server/src/service/generate/target.js';
import type { Finding } from '../../server/src/service/rules/finding.js';
import { type Alone, catalogue, settingsAlone, textTargets } from './alone.js';
import { allowedValue } from './arbitrary-settings.js';
import { checkText, options, service, withRequired } from './check-text.js';

/** Findings that need several settings and do not name two of them; each with settings that give it. */
const together: readonly [ruleId: string, target: Target, settings: Readonly<Record<string, string>>][] = [
  [
    'fips-ignores-certificate-behavior',
    'bootstrap',
    { FIPS_MODE: 'true', InvalidCertificateBehavior: 'PromptPerSession' },
  ],
  ['phone-mode-bootstrap-no-failover', 'msi', { PRODUCT_MODE: 'Phone_Mode', AUTHENTICATOR: 'CUCM' }],
  // What the address needs is not added against a service left out.
  ['requirement-missing', 'msi', { CUP_ADDRESS: 'imp.example.com', EXCLUDED_SERVICES: 'CUP' }],
  [
    'secret-in-plain-text',
    'emm-ios',
    { ServicesDomain: 'example.com', AutoLoginUserName: 'kim', AutoLoginUserPassword: 'hunter2' },
  ],
  [
    'voice-domain-equals-services-domain',
    'msi',
    { SERVICES_DOMAIN: 'example.com', VOICE_SERVICES_DOMAIN: 'example.com' },
  ],
];

/** Settings as a dialogue gives them: it offers them for the target and takes their values. */
function fromDialogue(target: Target): fc.Arbitrary<readonly PlainSetting[]> {
  const notation = notationOf(target);
  const parameters = offered(target, { release: options.release }, catalogue);
  return fc
    .uniqueArray(fc.constantFrom(...parameters), { minLength: 1, maxLength: 8 })
    .chain((list) => fc.tuple(...list.map((each) => allowedValue(each).map((value) => ({ name: each.name, value })))))
    .map((list) => list.filter((setting) => service.validateValue({ notation, ...setting }) === undefined))
    .map((list) => withRequired(target, list));
}

/** True where a finding is about settings that were chosen and contradict each other, or lack each other. */
function isBetween(chosen: readonly PlainSetting[], { message, parameter }: Finding): boolean {
  const named = new Set([...message.matchAll(/`(\w+)/g)].map(([, name]) => name));
  return chosen.filter(({ name }) => named.has(name) || name === parameter).length >= 2;
}

/** True where one of the settings gives such a finding by itself: with that value, where it was tried alone. */
function isOfOne(
  chosen: readonly PlainSetting[],
  alone: readonly Alone[],
  { ruleId, insteadOf = [] }: Finding,
): boolean {
  return chosen.some(({ name, value }) => {
    const tried = alone.filter((each) => each.name === name);
    const same = tried.filter((each) => each.value === value);
    const findings = (same.length > 0 ? same : tried).flatMap((each) => each.findings);
    return findings.some((each) => [ruleId, ...insteadOf].includes(each.ruleId));
  });
}

/** True for a finding of `together` whose settings were all chosen, by whatever name the notation has for them. */
function isTogether(chosen: readonly PlainSetting[], { ruleId, parameter }: Finding): boolean {
  const given = new Set(chosen.map(({ name }) => plain(name)));
  return together.some(([id, , settings]) => {
    const names = Object.keys(settings).map(plain);
    const isAbout = id === ruleId && (parameter === undefined || names.includes(plain(parameter)));
    return isAbout && names.every((name) => given.has(name));
  });
}

function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

describe('rules on generated texts', function () {
  this.timeout(60_000);
  for (const target of textTargets) {
    it(`${target}: what is found lies between chosen settings or in one alone, and is told before`, () => {
      const alone = settingsAlone(target);
      fc.assert(
        fc.property(fromDialogue(target), (settings) => {
          const { text, doubts, problem } = service.generate({ settings }, target, {}, options);
          // Where nothing of the chosen can be written, that is said instead.
          if (text === '') return assert.ok(problem);
          for (const finding of checkText(target, text)) {
            const { ruleId, severity, message } = finding;
            assert.notEqual(severity, 'error', `${ruleId}: ${message}\n${text}`);
            assert.ok(
              doubts.some((doubt) => doubt.text === message),
              `not told: ${message}`,
            );
            const isOfChosen =
              isBetween(settings, finding) || isOfOne(settings, alone, finding) || isTogether(settings, finding);
            assert.ok(isOfChosen, `${ruleId}: ${message}\n${text}`);
          }
        }),
        { numRuns: 150 },
      );
    });
  }

  for (const [ruleId, target, written] of together) {
    it(`${target}: ${ruleId} needs ${Object.keys(written).join(' and ')} and does not name two`, () => {
      const settings = Object.entries(written).map(([name, value]) => ({ name, value }));
      const found = checkText(target, service.generate({ settings }, target, {}, options).text);
      const finding = found.find((each) => each.ruleId === ruleId);
      assert.ok(finding, found.map((each) => each.message).join('\n'));
      assert.ok(
        isTogether(settings, finding) &&
          !isBetween(settings, finding) &&
          !isOfOne(settings, settingsAlone(target), finding),
      );
    });
  }

  const completed: readonly [what: string, target: Target, settings: PlainSetting[], name: string, value: string][] = [
    [
      'links are turned off beside app configuration',
      'emm-android',
      [{ name: 'ServicesDomain', value: 'example.com' }],
      'AllowUrlProvisioning',
      'false',
    ],
    [
      'an address of IM and Presence needs its service',
      'msi',
      [{ name: 'CUP_ADDRESS', value: 'imp.example.com' }],
      'AUTHENTICATOR',
      'CUP',
    ],
    [
      'asking for the address needs the other way off',
      'msi-ps',
      [
        { name: 'SSO_EMAIL_PROMPT', value: 'ON' },
        { name: 'SERVICES_DOMAIN', value: 'example.com' },
        { name: 'VOICE_SERVICES_DOMAIN', value: 'voice.example.com' },
      ],
      'UPN_DISCOVERY_ENABLED',
      'false',
    ],
  ];
  for (const [what, target, settings, name, value] of completed) {
    it(`${target}: ${what}, and the account says so`, () => {
      const { text, kept, doubts } = service.generate({ settings }, target, {}, options);
      assert.deepEqual(
        kept.filter((each) => !settings.some((given) => given.name === each.name)),
        [{ name, value }],
      );
      assert.deepEqual(
        doubts.map((doubt) => doubt.name),
        [name],
      );
      assert.match(doubts[0]?.text ?? '', new RegExp(`^Added with the value \`${value}\`\\. Without it: `));
      assert.deepEqual(checkText(target, text), []);
    });
  }

  it('what has no effect beside the other settings is left out, and the account says so', () => {
    const settings = [
      { name: 'FIPS_MODE', value: 'true' },
      { name: 'INVALID_CERTIFICATE_BEHAVIOR', value: 'RejectAndNotify' },
      { name: 'AUTHENTICATOR', value: 'CUCM' },
      { name: 'TFTP', value: 'cucm.example.com' },
      { name: 'CCMCIP', value: 'CUCM.example.com' },
    ];
    const { text, dropped, doubts } = service.generate({ settings }, 'msi', {}, options);
    assert.deepEqual(
      dropped.map(({ name, reason }) => [name, reason]),
      [
        ['INVALID_CERTIFICATE_BEHAVIOR', '`INVALID_CERTIFICATE_BEHAVIOR` is ignored while `FIPS_MODE` is `true`.'],
        ['CCMCIP', '`CCMCIP` can be left out: it is the server of `TFTP`.'],
      ],
    );
    assert.deepEqual(doubts, []);
    assert.doesNotMatch(text, /CCMCIP|CERTIFICATE/);
  });

  it('settings that belong together are asked for, not written apart', () => {
    const { text, problem } = service.generate(
      { settings: [{ name: 'AutoLoginUserName', value: 'kim' }] },
      'emm-ios',
      {},
      options,
    );
    assert.equal(text, '');
    assert.match(problem ?? '', /`AutoLoginUserName` needs `/);
  });

  const clean: readonly [target: Target, settings: PlainSetting[]][] = [
    ['url', [{ name: 'ServicesDomain', value: 'example.com' }]],
    [
      'url-mail',
      [
        { name: 'ServicesDomain', value: '한국.example' },
        { name: 'IP_Mode', value: 'Two Stacks' },
      ],
    ],
    [
      'msi',
      [
        { name: 'AUTHENTICATOR', value: 'CUP' },
        { name: 'CUP_ADDRESS', value: 'imp.example.com' },
      ],
    ],
    [
      'msi-ps',
      [
        { name: 'ENABLE_PRT_ENCRYPTION', value: 'true' },
        { name: 'PRT_CERTIFICATE_NAME', value: '‘A’ & "B" 100% $x' },
      ],
    ],
    ['bootstrap', [{ name: 'SSO_Enabled', value: 'FALSE' }]],
    [
      'emm-ios',
      [
        { name: 'ServicesDomain', value: 'example.com' },
        { name: 'AllowUrlProvisioning', value: 'false' },
      ],
    ],
    [
      'emm-intune',
      [
        { name: 'ServicesDomain', value: 'example.com' },
        { name: 'AllowUrlProvisioning', value: 'false' },
      ],
    ],
    ['xml', [{ name: 'Telephony_Enabled', value: 'true' }]],
  ];
  for (const [target, settings] of clean) {
    it(`${target}: settings without a flaw make a text without a finding`, () => {
      const { text, dropped, doubts } = service.generate({ settings }, target, {}, options);
      assert.deepEqual([dropped, doubts], [[], []]);
      assert.deepEqual(
        checkText(target, text).map(({ message }) => message),
        [],
        text,
      );
    });
  }
});
