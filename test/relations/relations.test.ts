import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalogue } from '../../server/src/service/catalogue/catalogue.js';
import type { Parameter } from '../../server/src/service/catalogue/parameter.js';
import { createConfigDocument } from '../../server/src/service/documents/create-config-document.js';
import { documentHead } from '../../server/src/service/documents/document-input.js';
import type { ConfigDocument } from '../../server/src/service/documents/jabber-document.js';
import { severityOfAbsence } from '../../server/src/service/relations/absence.js';
import { fileSays } from '../../server/src/service/relations/file-says.js';
import { ldapPortKind } from '../../server/src/service/relations/ldap-encryption.js';
import { sameValue } from '../../server/src/service/relations/same-value.js';
import { loadCatalogue } from '../facts.js';

const catalogue: Catalogue = loadCatalogue();

function open(text: string, uri = 'file:///jabber-config.xml'): ConfigDocument {
  return createConfigDocument(
    documentHead({ textDocument: TextDocument.create(uri, 'jabber-config', 1, text) }),
    catalogue,
  );
}

function known(name: string): Parameter {
  const parameter = catalogue.parameter(name);
  assert.ok(parameter, name);
  return parameter;
}

describe('relations', () => {
  describe('the same value', () => {
    const rows: readonly (readonly [name: string, a: string, b: string, same: boolean])[] = [
      ['UseSSL', 'True', 'TRUE', true],
      ['UseSSL', '1', 'true', true],
      ['UseSSL', '0', 'true', false],
      ['UseSSL', 'perhaps', 'true', false],
      ['CalendarIntegrationType', '1', 'true', false],
      ['LogWritingDesktop', 'usercanenable', 'UserCanEnable', true],
    ];
    for (const [name, a, b, same] of rows) {
      it(`${name}: ${a} and ${b}`, () => assert.equal(sameValue(known(name), a, b), same));
    }
  });

  describe('what a file says of UseSSL being true', () => {
    const rows: readonly (readonly [inside: string, said: string])[] = [
      ['', 'unset'],
      ['<UseSSL></UseSSL>', 'unset'],
      ['<UseSSL>TRUE</UseSSL>', 'yes'],
      ['<usessl> true </usessl>', 'yes'],
      ['<UseSSL>False</UseSSL>', 'no'],
      ['<UseSSL>True</UseSSL><UseSSL>False</UseSSL>', 'unclear'],
      ['<UseSSL>True</UseSSL><UseSSL></UseSSL>', 'yes'],
      ['<UseSSL>{{ssl}}</UseSSL>', 'unclear'],
      ['<UseSSL>ture</UseSSL>', 'unclear'],
      ['<UseSSL>True</UseSSL><UseSSL>ture</UseSSL>', 'unclear'],
    ];
    for (const [inside, said] of rows) {
      it(inside === '' ? 'nothing' : inside, () =>
        assert.equal(fileSays(open(`<Directory>${inside}</Directory>`), known('UseSSL'), 'true'), said),
      );
    }
  });

  describe('what something missing proves', () => {
    const file = '<config version="1.0"><Directory></Directory></config>';
    const rows: readonly (readonly [what: string, text: string, uri: string, severity: string | undefined])[] = [
      ['the global file', file, 'file:///tftp/jabber-config.xml', 'error'],
      ['the global file in capitals', file, 'file:///tftp/JABBER-CONFIG.XML', 'error'],
      ['a group file', file, 'file:///tftp/jabber-config-sales.xml', 'information'],
      ['a file without a name', file, 'untitled:Untitled-1', 'information'],
      ['a fragment', '<Directory></Directory>', 'file:///tftp/jabber-config.xml', undefined],
    ];
    for (const [what, text, uri, severity] of rows) {
      it(what, () => assert.equal(severityOfAbsence(open(text, uri), 'error'), severity));
    }
    it('a hint stays a hint', () => assert.equal(severityOfAbsence(open(file, 'file:///a.xml'), 'hint'), 'hint'));
  });

  it('knows the ports of LDAP', () => {
    assert.deepEqual([389, 3268, 636, 3269, 10389, undefined].map(ldapPortKind), [
      'plain',
      'plain',
      'encrypted',
      'encrypted',
      undefined,
      undefined,
    ]);
  });
});
