import assert from 'node:assert/strict';
import type { DocumentKind } from '../../server/src/service/documents/text-kind.js';
import { createRoleReader } from '../../server/src/workspace/deployments/role-of-file.js';
import { documentOf } from './document-of.js';

const named = [
  'files:',
  '  config: "*/jabber-config.xml"',
  '  groups: ["group-*.xml", {files: [Sales (1).xml], who: Sales}]',
  '  previous: old\\jabber-config.bak.xml',
  '  bootstrap: ["**/*.cmd"]',
].join('\n');

describe('what a file is to a deployment', () => {
  const cases: readonly (readonly [text: string, path: string, kind: DocumentKind, role: string | undefined])[] = [
    ['version: 1', 'jabber-config.xml', 'config', 'config'],
    ['version: 1', 'a/Jabber-Config.xml', 'config', 'config'],
    ['version: 1', 'sales-config.xml', 'config', 'group'],
    ['version: 1', 'install.cmd', 'installer', 'bootstrap'],
    ['version: 1', 'jabber-bootstrap.properties', 'bootstrap', 'bootstrap'],
    ['version: 1', 'mail.html', 'links', 'urls'],
    ['version: 1', 'a/emm.plist', 'emm', 'emm'],
    ['files:', 'jabber-config.xml', 'config', 'config'],
    [named, 'tftp/jabber-config.xml', 'config', 'config'],
    [named, 'jabber-config.xml', 'config', undefined],
    [named, 'GROUP-1.xml', 'config', 'group'],
    [named, 'Sales (1).xml', 'config', 'group'],
    [named, 'old/jabber-config.bak.xml', 'config', 'previous'],
    [named, 'a/b/.x/install.cmd', 'installer', 'bootstrap'],
    [named, 'mail.html', 'links', undefined],
  ];
  for (const [text, path, kind, role] of cases)
    it(`${text === named ? 'named' : 'by place'}: ${path} is ${role ?? 'nothing'}`, () => {
      assert.equal(createRoleReader(documentOf(text).files)(path, kind), role);
    });
});
