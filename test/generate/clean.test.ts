import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kindOfTarget } from '../../server/src/service/generate/add-findings.js';
import { languageOf } from '../../server/src/service/generate/guess-kind.js';
import type { PlainSetting } from '../../server/src/service/generate/settings-input.js';
import { notationOf, type Target, targets } from '../../server/src/service/generate/target.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import type { Finding } from '../../server/src/service/rules/finding.js';
import { facts, loadCatalogue } from '../facts.js';
import { knownSettings } from './arbitrary-settings.js';

const catalogue = loadCatalogue();
const service = createLanguageService({ facts });
const options = { ...defaultLintOptions, release: '14.1' as const };
const categories = new Map(service.rules().map(({ id, category }) => [id, category]));

const extensions: Partial<Record<Target, string>> = {
  'url-html': 'html',
  'url-markdown': 'md',
  'msi-ps': 'ps1',
  msi: 'cmd',
};
let version = 0;

/** The findings in a text, as an editor has them after it was saved. */
function check(target: Target, text: string): readonly Finding[] {
  const uri = `file:///generated.${extensions[target] ?? 'text'}`;
  const document = service.document(TextDocument.create(uri, languageOf(kindOfTarget(target)), version++, text));
  return service.check(document, options);
}

/** How a text is written is the writer's business; which settings go together is the user's. */
const ofTheWriter: ReadonlySet<string | undefined> = new Set(['syntax', 'structure', 'names', 'style', 'values']);
/** Whatever is in a value that the guides say nothing about. */
const ofTheValue: ReadonlySet<string> = new Set([
  'characters-invisible',
  'quotes-smart',
  'placeholder-left',
  'phone-masks-unpaired',
]);

describe('rules on generated texts', function () {
  this.timeout(60_000);
  for (const target of targets.filter((each) => each !== 'url-qr')) {
    const notation = notationOf(target);

    it(`${target}: nothing is wrong with how it is written, and no error is given out`, () => {
      fc.assert(
        fc.property(knownSettings(notation, catalogue), (chosen) => {
          const settings = withDomain(target, chosen);
          const { text, doubts, problem } = service.generate({ settings }, target, {}, options);
          // Where nothing of the chosen can be written, that is said instead.
          if (text === '') return assert.ok(problem);
          for (const { ruleId, severity, message, parameter = '' } of check(target, text)) {
            assert.notEqual(severity, 'error', `${ruleId}: ${message}\n${text}`);
            const isUsers = severity === 'hint' || ofTheValue.has(ruleId) || !ofTheWriter.has(categories.get(ruleId));
            assert.ok(isUsers, `${ruleId}: ${message}\n${text}`);
            const isTold = severity === 'hint' || doubts.some(({ name }) => name === parameter);
            assert.ok(isTold, `not told: ${message}`);
          }
        }),
        { numRuns: 100 },
      );
    });
  }

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
