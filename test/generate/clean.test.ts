import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notation } from '../../server/src/service/catalogue/notation.js';
import { languageOf } from '../../server/src/service/generate/guess-kind.js';
import { offered } from '../../server/src/service/generate/offered.js';
import type { PlainSetting } from '../../server/src/service/generate/settings-input.js';
import { notationOf, type Target, targets } from '../../server/src/service/generate/target.js';
import { formOfTarget } from '../../server/src/service/generate/target-form.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import type { Finding } from '../../server/src/service/rules/finding.js';
import { facts, loadCatalogue } from '../facts.js';
import { knownSettings } from './arbitrary-settings.js';
import { namesInChecks } from './names-in-checks.js';

const catalogue = loadCatalogue();
const service = createLanguageService({ facts });
const options = { ...defaultLintOptions, release: '14.1' as const };

let version = 0;

/** The findings in a text, as an editor has them after it was saved. */
function check(target: Target, text: string): readonly Finding[] {
  const { as, fileName } = formOfTarget(target);
  const textDocument = TextDocument.create(`file:///${fileName}`, languageOf(as), version++, text);
  const document = service.document(textDocument);
  return service.check(document, options);
}

/** What the writer cannot decide for the user, who is told of it before the text is written anywhere. */
const ofTheUser: Readonly<Record<string, string>> = {
  'all-services-excluded': 'a chosen value that is advised against',
  'chats-location-user-wins': 'a default that is good for most, beside a chosen setting',
  'config-server-not-fqdn': 'a chosen value that is advised against',
  'cup-exclusion-undocumented-here': 'a chosen value that is advised against',
  'installer-excludes-all-services': 'a chosen value that is advised against',
  'webex-and-cucm-excluded': 'a chosen value that is advised against',
  'ldap-wildcards-slow': 'a chosen value that is advised against',
  'legacy-oauth-logout': 'a chosen value that is advised against',
  'uds-photo-uri-without-placeholder': 'a chosen value that is advised against',
  'share-port-range-overlaps-media': 'a chosen value that is advised against',
  'logout-timer-with-push': 'a default that is good for most, beside a chosen setting',
  'ccmcip-same-as-tftp': 'two chosen values that are the same',
  'phone-mode-bootstrap-no-failover': 'two chosen values that are advised against',
  'no-socket-and-no-push': 'two chosen values that are advised against',
  'location-parameters-while-off': 'a chosen setting that another chosen one switches off',
  'problem-report-certificate-without-encryption': 'a chosen setting that another chosen one switches off',
  'telephony-off-with-phone-parameters': 'a chosen setting that another chosen one switches off',
  'hunt-group-decline-without-hunt-group': 'a chosen setting that needs another, which changes what users see',
  'sip-uri-set-without-switch': 'a chosen setting that needs another, which changes how contacts are found',
  'spell-check-language-without-spell-check': 'a chosen setting that needs another, which changes what users see',
  'ldap-plain-users-type-credentials': 'a setting that needs a value only the user knows',
  'ldap-secondary-server-missing': 'a setting that needs a value only the user knows',
  'save-chat-exchange-not-found': 'a setting that needs a value only the user knows',
  'voicemail-backup-without-primary': 'a setting that needs a value only the user knows',
  'ip-mode-not-for-mobile': 'a chosen value that is advised against',
  'ldap-not-encrypted': 'a chosen value that is advised against',
  'voice-domain-equals-services-domain': 'two chosen values that are advised against',
  'installer-superfluous': 'two chosen values that are advised against',
  'url-provisioning-left-on': '`true` was chosen',
  'parameter-deprecated': 'a chosen setting that is advised against',
  'secret-in-plain-text': 'a chosen setting that is advised against',
  'parameters-conflict': 'two chosen settings, of which only the user knows the one that counts',
  'requirement-missing': 'a setting that needs a value only the user knows, or another than the one chosen',
};

/** Settings as a dialogue gives them: it offers them for the target and takes their values. */
function fromDialogue(target: Target): fc.Arbitrary<PlainSetting[]> {
  const notation = notationOf(target);
  const names = new Set(offered(target, { release: options.release }, catalogue).map(({ name }) => name));
  const isTaken = ({ name, value }: PlainSetting) =>
    names.has(name) && service.validateValue({ notation, name, value }) === undefined;
  return knownSettings(notation, catalogue).map((chosen) => withDomain(target, chosen).filter(isTaken));
}

const inChecks = namesInChecks(catalogue);

/** True where the guides say nothing against a setting, alone or beside others. */
function isHarmless(notation: Notation, { name, value }: PlainSetting): boolean {
  const { requires, conflicts, deprecated, sensitive, value: kind } = catalogue.vocabulary(notation).find(name) ?? {};
  const isRelated = [...(requires ?? []), ...(conflicts ?? [])].some(({ parameter }) => parameter !== undefined);
  if (isRelated || deprecated !== undefined || sensitive || kind?.type === 'secret') return false;
  if (/^(?:VoiceServicesDomain|VOICE_SERVICES_DOMAIN|UseSSL)$/.test(name)) return false;
  if (name === 'AllowUrlProvisioning' && value === 'true') return false;
  if (/^IPv[46]-Only$/.test(value)) return false;
  return name === 'ServicesDomain' || name === 'AllowUrlProvisioning' || !inChecks.has(name.toLowerCase());
}

describe('rules on generated texts', function () {
  this.timeout(60_000);
  for (const target of targets.filter((each) => each !== 'url-qr')) {
    it(`${target}: nothing is found but in what the user chose, and that is told before`, () => {
      fc.assert(
        fc.property(fromDialogue(target), (settings) => {
          const { text, doubts, problem } = service.generate({ settings }, target, {}, options);
          // Where nothing of the chosen can be written, that is said instead.
          if (text === '') return assert.ok(problem);
          for (const { ruleId, insteadOf = [], severity, message } of check(target, text)) {
            assert.notEqual(severity, 'error', `${ruleId}: ${message}\n${text}`);
            assert.ok(
              [ruleId, ...insteadOf].some((id) => ofTheUser[id]),
              `${ruleId}: ${message}\n${text}`,
            );
            assert.ok(
              doubts.some((doubt) => doubt.text === message),
              `not told: ${message}`,
            );
            const saysTrue = settings.some(({ name, value }) => name === 'AllowUrlProvisioning' && value === 'true');
            if (ruleId === 'url-provisioning-left-on') assert.ok(saysTrue, text);
          }
        }),
        { numRuns: 100 },
      );
    });

    it(`${target}: nothing at all is found in settings that the guides have nothing against`, () => {
      fc.assert(
        fc.property(fromDialogue(target), (chosen) => {
          const settings = chosen.filter((setting) => isHarmless(notationOf(target), setting));
          const { text, problem } = service.generate({ settings }, target, {}, options);
          if (text === '') return assert.ok(problem);
          const found = check(target, text).map(({ ruleId, message }) => `${ruleId}: ${message}`);
          assert.deepEqual(found, [], text);
        }),
        { numRuns: 100 },
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
      assert.deepEqual(check(target, text), []);
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
        check(target, text).map(({ message }) => message),
        [],
        text,
      );
    });
  }
});

function withDomain(target: Target, settings: readonly PlainSetting[]): PlainSetting[] {
  const others = settings.filter(({ name }) => name !== 'ServicesDomain');
  return notationOf(target) === 'url' ? [{ name: 'ServicesDomain', value: 'example.com' }, ...others] : [...settings];
}
