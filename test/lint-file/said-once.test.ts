import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../server/src/service/index.js';
import { readLintFile } from '../../server/src/service/lint-file/read-lint-file.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { applyLintFile } from '../../server/src/workspace/lint-file/apply-lint-file.js';
import { facts } from '../facts.js';

const service = createLanguageService({ facts });

/** The rules that are told of a file with plain LDAP and video; each line is a rule: its id, and what it adds. */
function told(...rules: readonly (readonly [id: string, more: string])[]): string[] {
  const written = rules.map(
    ([id, more]) =>
      `  - {id: ${id}, severity: warning, inputs: [config], when: 'cfg.has("UseSSL")', message: m, ${more}}\n`,
  );
  const options = applyLintFile(defaultLintOptions, readLintFile(`customRules:\n${written.join('')}`));
  const text =
    '<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n<Directory>\n<UseSSL>false</UseSSL>\n' +
    '</Directory>\n<Policies>\n<EnableVideo>true</EnableVideo>\n</Policies>\n</config>\n';
  const document = service.read(TextDocument.create('file:///jabber-config.xml', 'jabber-config', 1, text));
  return service
    .check(document, options)
    .map(({ ruleId }) => ruleId)
    .sort();
}

const here = 'at: [config/UseSSL]';
const elsewhere = 'at: [config/EnableVideo]';

describe("what two rules both say, one of them the user's own", () => {
  it('is said twice unless one of them yields', () => {
    assert.deepEqual(told(['acme-a', here], ['acme-b', here]), ['acme-a', 'acme-b', 'ldap-plaintext']);
  });

  it('is said by the own rule to which another own rule yields, on the same setting', () => {
    assert.deepEqual(told(['acme-a', `${here}, yields_to: [acme-b]`], ['acme-b', here]), ['acme-b', 'ldap-plaintext']);
    assert.deepEqual(told(['acme-a', `${here}, yields_to: [acme-b]`], ['acme-b', elsewhere]), [
      'acme-a',
      'acme-b',
      'ldap-plaintext',
    ]);
  });

  it('is said by the own rule that stands in for another one, be that an own rule, a cross-check or in code', () => {
    assert.deepEqual(told(['acme-a', `${here}, instead_of: [acme-b, ldap-plaintext]`], ['acme-b', here]), ['acme-a']);
    assert.deepEqual(told(['acme-a', `${here}, instead_of: [ldap-not-encrypted]`]), ['acme-a', 'ldap-plaintext']);
  });

  it('is said by the cross-check to which an own rule yields', () => {
    assert.deepEqual(told(['acme-a', `${here}, yields_to: [ldap-plaintext]`]), ['ldap-plaintext']);
  });

  it('is said by one of those that yield in a circle', () => {
    assert.deepEqual(told(['acme-a', `${here}, yields_to: [acme-a]`]), ['acme-a', 'ldap-plaintext']);
    assert.deepEqual(told(['acme-a', `${here}, yields_to: [ldap-plaintext], instead_of: [ldap-plaintext]`]), [
      'ldap-plaintext',
    ]);
    const circle = told(
      ['acme-a', `${here}, yields_to: [acme-b]`],
      ['acme-b', `${here}, yields_to: [acme-c]`],
      ['acme-c', `${here}, yields_to: [acme-a]`],
    );
    assert.deepEqual(circle, ['acme-c', 'ldap-plaintext']);
    assert.deepEqual(told(['acme-a', `${here}, instead_of: [acme-b]`], ['acme-b', `${here}, instead_of: [acme-a]`]), [
      'acme-a',
      'ldap-plaintext',
    ]);
  });
});
