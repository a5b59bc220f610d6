import assert from 'node:assert/strict';
import { codeLenses } from '../../../server/src/service/features/code-lens.js';
import { completion } from '../../../server/src/service/features/completion/completion.js';
import { hover } from '../../../server/src/service/features/hover/hover.js';
import { inlayHints } from '../../../server/src/service/features/inlay-hints.js';
import { selectionRanges } from '../../../server/src/service/features/selection.js';
import { semanticTokens } from '../../../server/src/service/features/semantic-tokens.js';
import { documentSymbols } from '../../../server/src/service/features/symbols/document-symbols.js';
import { context, wholeRange } from '../cursor.js';
import { fileOf } from './at-cursor.js';

/** Whole, broken and half-typed: every offset is tried, and every beginning. */
const texts: Readonly<Record<string, string>> = {
  'jabber-bootstrap.properties': '\uFEFF# note\r\nSSO_Enabled : TRUE\r\nNOT_SPECIFIED\r\nUXModel=\r\nServ\r\n: x\r\n',
  'a.cmd':
    'rem msiexec\r\nmsiexec /i "Cisco Jabber.msi" /q CLEAR = 1 ^\r\n IP_Mode="Two Stacks" EXCLUDED_SERVICES=WEBEX, CUCM FOO LANGUAGE="10\r\nmsiexec /x jabber.msi\r\n',
  'a.ps1':
    "# jabber\nStart-Process msiexec -ArgumentList '/i','jabber.msi',\"CLEAR=1\",'' -Wait\nmsiexec /i jabber.msi `\n  IP_Mode=\"Two Stacks\" \n",
  'a.html':
    '<a href="ciscojabber://provision?ServicesDomain=a.b&amp;IP_Mode=Two%20St">x</a> ciscojabber://provision?&x=%zz&amp;y <a href=\'ciscotel:1?CrossLaunchBackSchema=a\'>ciscojabber:',
  'a.md':
    '[x](ciscojabber://provision?ServiceDiscoveryExcludedServices=WEBEX, and <ciscojabber:provision?a=b> `im:a@b.c`',
  'a.eml':
    'Content-Transfer-Encoding: quoted-printable\n\nciscojabber://provision?ServicesDomain=3Da.b&Voice=\nServicesDomain=3D&IP=\n',
  'a.plist':
    '<plist><dict>\n<key>ServicesDomain</key>\n<string>a.b</string>\n<key></key><key>IP_Mode</key><true/><key>X</key><dict><key>FIPS_MODE</key></dict> <\n</dict>',
  'a.json':
    '{"ServicesDomain": "a.b", "IP_Mode": "T, "FIPS_MODE": true, "x" "managedProperty": [{"valueString": "x", "key": "CC_MODE"}, {"key": ""},,{}], "y": {',
  'b.json':
    '[{"appConfigKey": "ServicesDomain", "appConfigKeyType": "stringType", "appConfigKeyValue": "a\\u002eb"},\n ]',
  'emm.txt': 'ServicesDomain = a.b\nIP_Mode\tTwo\n<FIPS_MODE> true </FIPS_MODE>\nCC_MODE:\n x\n',
};

const editor = context();

for (const [name, text] of Object.entries(texts)) {
  describe(`at every place of ${name}`, () => {
    it('is read as what it is', () => assert.notEqual(fileOf(name, text).kind, 'config'));

    it('an item replaces text at the cursor, on its line', () => {
      const document = fileOf(name, text);
      for (let offset = 0; offset <= text.length; offset++) {
        const position = document.textDocument.positionAt(offset);
        for (const { label, textEdit } of completion(document, position, editor).items) {
          assert.ok(textEdit && 'range' in textEdit, label);
          const { start, end } = textEdit.range;
          assert.deepEqual([start.line, end.line], [position.line, position.line], `${label} at ${offset}`);
          assert.ok(start.character <= position.character, `${label} at ${offset}`);
          assert.ok(position.character <= end.character, `${label} at ${offset}`);
        }
      }
    });

    it('a hover covers the cursor', () => {
      const document = fileOf(name, text);
      const { textDocument } = document;
      for (let at = 0; at <= text.length; at++) {
        const position = textDocument.positionAt(at);
        const offset = textDocument.offsetAt(position); // none stands inside of a line end
        const range = hover(document, position, editor)?.range;
        if (!range) continue;
        assert.ok(textDocument.offsetAt(range.start) <= offset && offset <= textDocument.offsetAt(range.end));
      }
    });

    it('text that ends anywhere is taken', () => {
      for (let length = 0; length <= text.length; length++) {
        const document = fileOf(name, text.slice(0, length));
        const position = document.textDocument.positionAt(length);
        completion(document, position, editor);
        hover(document, position, editor);
        selectionRanges(document, [position]);
        documentSymbols(document);
        codeLenses(document);
        inlayHints(document, wholeRange(document), editor);
        const { data } = semanticTokens(document, editor);
        assert.ok(data.every((number) => number >= 0));
      }
    });
  });
}
