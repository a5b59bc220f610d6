import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Notation, notations } from '../../server/src/service/catalogue/notation.js';
import { sameSetting } from '../../server/src/service/catalogue/same-setting.js';
import { createJabberDocument } from '../../server/src/service/documents/create-document.js';
import { type CheckText, generateChecked } from '../../server/src/service/generate/generate-checked.js';
import type { PlainSetting } from '../../server/src/service/generate/settings-input.js';
import { notationOf, type Target } from '../../server/src/service/generate/target.js';
import { formOfTarget } from '../../server/src/service/generate/target-form.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { facts, loadCatalogue } from '../facts.js';
import { knownSettings } from './arbitrary-settings.js';
import { readBack } from './read-back.js';

const catalogue = loadCatalogue();
const service = createLanguageService({ facts });
const options = { ...defaultLintOptions, release: '14.1' as const };

const check: CheckText = (text, { as, fileName }) => {
  const textDocument = TextDocument.create(`file:///${fileName}`, '', 0, text);
  return service.check(createJabberDocument({ textDocument, as }, catalogue), options);
};

/** Warnings that leave no certain way: a value that only the user can change, or a setting that only the user knows. */
const undecided: ReadonlySet<string> = new Set([
  'all-services-excluded',
  'installer-excludes-all-services',
  'requirement-missing',
  'parameters-conflict',
  'characters-invisible',
  'quotes-smart',
  'value-quoted',
  'placeholder-left',
]);

function convert(from: Notation, target: Target, settings: readonly PlainSetting[], chosen?: readonly PlainSetting[]) {
  return generateChecked({ notation: from, settings, ...(chosen && { chosen }) }, target, {}, catalogue, check);
}

describe('converted settings', function () {
  this.timeout(60_000);
  for (const target of ['url', 'msi', 'msi-ps', 'bootstrap', 'emm-ios', 'emm-android', 'xml'] as const) {
    const to = notationOf(target);
    for (const from of notations.filter((each) => each !== to)) {
      it(`${from} as ${target}: an error is left only between settings of the text, and each warning is told`, () => {
        fc.assert(
          fc.property(knownSettings(from, catalogue), (settings) => {
            const chosen = to === 'url' ? [{ name: 'ServicesDomain', value: 'example.com' }] : [];
            const { text, problem, kept, dropped, doubts } = convert(from, target, settings, chosen);
            if (text === '') return assert.ok(problem);
            for (const { ruleId, insteadOf = [], severity, message } of check(text, formOfTarget(target))) {
              if (severity !== 'error' && severity !== 'warning') continue;
              assert.ok(
                [ruleId, ...insteadOf].some((id) => undecided.has(id)),
                `${ruleId}: ${message}\n${text}`,
              );
              const isTold = doubts.some((doubt) => doubt.text === message) || isOfValue(ruleId);
              assert.ok(isTold, `not told: ${message}\n${text}`);
              if (severity === 'error') assertContradiction(message, kept);
            }
            const written = readBack(target, text).settings.filter(({ name }) => name !== 'CLEAR');
            assert.equal(written.length, kept.filter(({ name }) => name !== 'CLEAR').length, text);
            for (const { name } of kept) {
              const isMoved = [...settings, ...chosen].some(
                (each) => each.name === name || sameSetting(each.name, from, to, catalogue)?.name === name,
              );
              const isTold = doubts.some((doubt) => doubt.name === name && doubt.text.startsWith('Added with'));
              const wasRenamed = doubts.some((doubt) => /was read as/.test(doubt.text));
              assert.ok(isMoved || isTold || wasRenamed, `${name} came from nowhere`);
            }
            for (const { reason } of dropped) assert.match(reason, /[.)]$/);
          }),
          { numRuns: 60 },
        );
      });
    }
  }

  const mended: readonly [
    what: string,
    from: Notation,
    target: Target,
    settings: [string, string][],
    account: string[],
  ][] = [
    [
      'a certificate for an encryption that is not turned on',
      'url',
      'msi',
      [
        ['ServicesDomain', 'example.com'],
        ['PRTCertificateName', 'A'],
      ],
      [
        'left out PRT_CERTIFICATE_NAME: `PRT_CERTIFICATE_NAME` needs `ENABLE_PRT_ENCRYPTION`, which is not set with it.',
      ],
    ],
    [
      'a prompt that lacks a domain; nothing is added for its sake',
      'url',
      'msi',
      [
        ['ServicesDomain', 'example.com'],
        ['ServicesDomainSsoEmailPrompt', 'ON'],
      ],
      ['left out SSO_EMAIL_PROMPT: `SSO_EMAIL_PROMPT` needs `VOICE_SERVICES_DOMAIN`, which is not set with it.'],
    ],
    [
      'IPv6 alone for mobile devices',
      'installer',
      'emm-ios',
      [
        ['SERVICES_DOMAIN', 'example.com'],
        ['IP_Mode', 'IPv6-Only'],
      ],
      [
        'left out IP_Mode: Mobile devices must be `Two Stacks`.',
        'AllowUrlProvisioning: Added with the value `false`. Without it: A provisioning link can still configure the client. Set `AllowUrlProvisioning` to `false` beside app configuration.',
      ],
    ],
    [
      'what is left to fill in, said once',
      'url',
      'msi',
      [['ServicesDomain', '<domain>']],
      ['SERVICES_DOMAIN: `<domain>` is still to be filled in.'],
    ],
    [
      'what FIPS mode ignores, as a cross-check says',
      'emm',
      'msi',
      [
        ['ServicesDomain', 'example.com'],
        ['FIPS_MODE', 'true'],
        ['InvalidCertificateBehavior', 'PromptPerSession'],
      ],
      [
        'left out INVALID_CERTIFICATE_BEHAVIOR: In FIPS mode `INVALID_CERTIFICATE_BEHAVIOR` is ignored: a client that meets an invalid certificate warns and does not load.',
      ],
    ],
    [
      'settings that want different things of a third, which is not there',
      'bootstrap',
      'msi',
      [
        ['ProductMode', 'Phone_Mode'],
        ['PresenceServerAddress', 'imp.example.com'],
        ['TftpServer1', 'a.example.com'],
        ['CtiServer1', 'b.example.com'],
      ],
      [
        'PRODUCT_MODE: `PRODUCT_MODE` needs `AUTHENTICATOR`, which is not set with it (phone mode without SRV records takes AUTHENTICATOR=CUCM).',
        'CUP_ADDRESS: `CUP_ADDRESS` needs `AUTHENTICATOR` to be `CUP`; it is not set.',
      ],
    ],
  ];
  for (const [what, from, target, pairs, account] of mended) {
    it(`${what} (${from} as ${target})`, () => {
      const settings = pairs.map(([name, value]) => ({ name, value }));
      const { dropped, doubts } = convert(from, target, settings);
      const told = [
        ...dropped.map(({ name, reason }) => `left out ${name}: ${reason}`),
        ...doubts.map(({ name, text }) => `${name}: ${text}`),
      ];
      assert.deepEqual(told, account);
    });
  }

  it('a setting that contradicts one chosen for the text stays, and both are named', () => {
    const settings = [
      { name: 'ServicesDomain', value: 'example.com' },
      { name: 'VoiceServicesDomain', value: 'voice.example.com' },
      { name: 'ServicesDomainSsoEmailPrompt', value: 'ON' },
    ];
    const chosen = [{ name: 'UPN_DISCOVERY_ENABLED', value: 'true' }];
    const { text, doubts } = convert('url', 'msi', settings, chosen);
    assert.match(text, /SSO_EMAIL_PROMPT=ON/);
    assert.deepEqual(
      doubts.map((doubt) => doubt.text),
      ['`SSO_EMAIL_PROMPT` needs `UPN_DISCOVERY_ENABLED` to be `false`; here it has another value.'],
    );
  });
});

/** Said of the value when it is prepared, in words of its own. */
function isOfValue(ruleId: string): boolean {
  return ['quotes-smart', 'placeholder-left'].includes(ruleId);
}

function assertContradiction(message: string, kept: readonly PlainSetting[]): void {
  const named = [...message.matchAll(/`([A-Za-z_]\w+)`/g)].filter(([, word]) => kept.some(({ name }) => name === word));
  assert.ok(named.length >= 2, message);
}
