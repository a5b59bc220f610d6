import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { facts } from '../facts.js';

const service = createLanguageService({ facts });

/** App configuration as Microsoft Graph exports it, with the settings in base64. */
function exported(settings: Readonly<Record<string, string>>): string {
  const managedProperty = Object.entries(settings).map(([key, valueString]) => ({ key, valueString }));
  const payload = JSON.stringify({ kind: 'androidenterprise#managedConfiguration', managedProperty });
  return JSON.stringify({
    '@odata.type': '#microsoft.graph.androidManagedStoreAppConfiguration',
    payloadJson: Buffer.from(payload).toString('base64'),
  });
}

function open(text: string) {
  return service.read(TextDocument.create('file:///app.json', 'json', 1, text));
}

describe('fixes in settings that stand in base64', () => {
  const text = exported({
    ServicesDomain: 'exa\u200Bmple.com',
    servicesdomain: 'other.example.com',
    ServiceDiscoveryExcludedServices: 'WEBEX,WEBEX',
    Telephony_Enabled: 'ture',
    VoiceServicesDomain: '',
    UseSSL: 'yes',
  });
  const findings = service.check(open(text), defaultLintOptions);
  const fixes = findings.flatMap(({ ruleId, fixes: offered }) => (offered?.() ?? []).map((fix) => ({ ruleId, fix })));

  for (const { ruleId, fix } of fixes) {
    it(`${ruleId}: ${fix.title}`, () => {
      const mended = open(applyEdits(text, fix.edits));
      assert.ok(mended.settings.length >= open(text).settings.length);
      assert.ok(service.check(mended, defaultLintOptions).length < findings.length);
    });
  }

  it('are those alone that write the whole of it anew', () => {
    assert.deepEqual(fixes.map(({ ruleId }) => ruleId).sort(), [
      'characters-invisible',
      'list-item-duplicate',
      'name-case',
      'url-provisioning-left-on',
      'value-not-boolean',
    ]);
    assert.ok(findings.some(({ ruleId }) => ruleId === 'value-empty'));
  });
});

describe('fixes in a property list that stands in base64', () => {
  const wrap = (inner: string) => JSON.stringify({ encodedSettingXml: Buffer.from(inner).toString('base64') });
  const text = wrap(
    '<dict><key>servicesdomain</key><string>example.com</string><key>Telephony_Enabled</key><false/></dict>',
  );
  const document = open(text);

  it('write the whole of it anew', () => {
    const edits = service.fixAll(document, defaultLintOptions);
    assert.equal(
      applyEdits(text, edits),
      wrap(
        '<dict><key>ServicesDomain</key><string>example.com</string><key>Telephony_Enabled</key><string>false</string></dict>',
      ),
    );
  });

  it('belong to findings that name the string', () => {
    const messages = service.check(document, defaultLintOptions).map(({ message }) => message);
    assert.ok(messages.length > 1);
    for (const message of messages) assert.match(message, /\(in encodedSettingXml\)$/);
  });
});

describe('findings in a mail that stands in base64', () => {
  const link = 'ciscojabber://provision?ServicesDomain=example.com&VoiceServiceDomain=voice.example.com&FIPS_MODE=true';
  const mail = `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${Buffer.from(link).toString('base64')}\n`;
  const document = service.read(TextDocument.create('file:///mail.eml', 'plaintext', 1, mail));
  const findings = service.check(document, defaultLintOptions);

  for (const rule of ['url-parameter-misprint', 'security-mode-in-wrong-input']) {
    it(`${rule}: names the link, and offers no edit of what nobody can read`, () => {
      const found = findings.find(({ ruleId }) => ruleId === rule);
      assert.match(found?.message ?? '', /\(in ciscojabber:\/\/provision\?ServicesDomain=example\.com/);
      assert.deepEqual(found?.fixes?.() ?? [], []);
    });
  }

  it('nothing is mended', () => assert.deepEqual(service.fixAll(document, defaultLintOptions), []));
});
