import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import {
  convertCommand as convertInProtocol,
  copyTextCommand as copyInProtocol,
  openParametersCommand as openInProtocol,
} from '../../../protocol/requests.js';
import {
  convertCommand,
  copyTextCommand,
  openParametersCommand,
} from '../../../server/src/service/features/client-commands.js';
import { codeLenses } from '../../../server/src/service/features/code-lens.js';
import { documentLinks } from '../../../server/src/service/features/document-links.js';
import { inlayHints } from '../../../server/src/service/features/inlay-hints.js';
import { selectionRanges } from '../../../server/src/service/features/selection.js';
import { semanticTokens, semanticTokensLegend } from '../../../server/src/service/features/semantic-tokens.js';
import { documentSymbols } from '../../../server/src/service/features/symbols/document-symbols.js';
import { workspaceSymbols } from '../../../server/src/service/features/symbols/workspace-symbols.js';
import { context, textAt, wholeRange } from '../cursor.js';
import { atCursor, fileOf } from './at-cursor.js';

const script = [
  '@echo off',
  'msiexec /i "C:\\setup\\CiscoJabberSetup.msi" CLEAR=1 LANGUAGE=1042',
  'msiexec /x CiscoJabberSetup.msi',
  '',
].join('\r\n');
const page = [
  '<a href="ciscojabber://provision?ServicesDomain=example.com&amp;IP_Mode=Two%20Stacks">Set up</a>',
  '<a href="ciscotel:1234">Call</a>',
  '',
].join('\n');
const profile = [
  '<plist><dict><key>PayloadContent</key><array><dict>',
  '<key>ServicesDomain</key><string>example.com</string>',
  '<key>AutoLoginUserPassword</key><string>secret</string>',
  '</dict></array></dict></plist>',
].join('\n');

describe('outline of other notations', () => {
  function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
    return symbols.flatMap(({ name, detail, children }) => [
      `${indent}${[name, detail].filter(Boolean).join(' = ')}`,
      ...outline(children ?? [], `${indent}  `),
    ]);
  }
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a.cmd',
      script,
      ['msiexec CiscoJabberSetup.msi', '  CLEAR = 1', '  LANGUAGE = 1042', 'msiexec CiscoJabberSetup.msi'],
    ],
    [
      'a.html',
      page,
      ['ciscojabber://provision', '  ServicesDomain = example.com', '  IP_Mode = Two Stacks', 'ciscotel: = 1234'],
    ],
    [
      'a.mobileconfig',
      profile,
      ['PayloadContent › 0', '  ServicesDomain = example.com', '  AutoLoginUserPassword = ••••'],
    ],
    [
      'jabber-bootstrap.properties',
      'ServicesDomain: a.b\nSSO_Enabled: FALSE\n',
      ['ServicesDomain = a.b', 'SSO_Enabled = FALSE'],
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const symbols = documentSymbols(fileOf(name, text));
      assert.deepEqual(outline(symbols), expected);
      assertContained(symbols);
    });
  }

  function assertContained(symbols: readonly DocumentSymbol[]): void {
    for (const { range, selectionRange, children } of symbols) {
      const key = ({ line, character }: { line: number; character: number }): number => line * 10_000 + character;
      assert.ok(key(range.start) <= key(selectionRange.start) && key(selectionRange.end) <= key(range.end));
      assertContained(children ?? []);
    }
  }
});

describe('other notations in the editor', () => {
  it('symbols of the workspace tell where they stand', () => {
    const found = workspaceSymbols([fileOf('a.cmd', script), fileOf('a.html', page)], 'lang');
    assert.deepEqual(
      found.map(({ name, containerName }) => [name, containerName]),
      [['LANGUAGE', 'msiexec CiscoJabberSetup.msi']],
    );
  });

  it('a number shows the language it stands for', () => {
    const document = fileOf('a.cmd', script);
    const hints = inlayHints(document, wholeRange(document), context());
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.line]),
      [
        ['delete an existing bootstrap file and w…', 1],
        ['Korean - Korea', 1],
      ],
    );
  });

  it('names are coloured by what is known of them', () => {
    const document = fileOf('a.cmd', 'msiexec /i CiscoJabber.msi CLEAR=1 FOO=2 TYPE=WebEx\r\n');
    const { data } = semanticTokens(document, context());
    const looks = Array.from({ length: data.length / 5 }, (_, index) => data.slice(index * 5, index * 5 + 5));
    assert.deepEqual(
      looks.map(([, , length, type, modifiers]) => [
        length,
        semanticTokensLegend.tokenTypes[type ?? 0],
        modifiers ? 'deprecated' : '',
      ]),
      [
        [5, 'property', ''],
        [3, 'variable', ''],
        [4, 'property', 'deprecated'],
      ],
    );
  });

  it('an address in a link is followed as the client reads it', () => {
    const text = 'ciscojabber://provision?ServicesDomain=a.b&PRTCertificateURL=https%3A%2F%2Fa.b%2Fc.pem';
    const document = fileOf('a.txt', text);
    const [link, ...others] = documentLinks(document);
    assert.deepEqual(others, []);
    assert.equal(link?.target, 'https://a.b/c.pem');
    assert.equal(link && textAt(document, link.range), 'https%3A%2F%2Fa.b%2Fc.pem');
  });

  it('a selection grows from the word over the value and the setting to the command', () => {
    const { document, position } = atCursor(
      'a.cmd',
      'msiexec /i CiscoJabber.msi IP_Mode="Two St|acks" CLEAR=1 & rem\r\n',
    );
    const grown: string[] = [];
    for (let range = selectionRanges(document, [position])[0]; range; range = range.parent) {
      grown.push(textAt(document, range.range).trim());
    }
    assert.deepEqual(grown, [
      'Stacks',
      'Two Stacks',
      'IP_Mode="Two Stacks"',
      'msiexec /i CiscoJabber.msi IP_Mode="Two Stacks" CLEAR=1',
      'msiexec /i CiscoJabber.msi IP_Mode="Two Stacks" CLEAR=1 & rem',
    ]);
  });
});

describe('code lens', () => {
  it('over each provisioning URL: its parameters, the link as a client sees it, its settings in another notation', () => {
    const document = fileOf('a.html', page);
    const url = 'ciscojabber://provision?ServicesDomain=example.com&IP_Mode=Two%20Stacks';
    const { uri } = document;
    const position = { line: 0, character: 9 };
    const lenses = codeLenses(document);
    assert.deepEqual(
      lenses.map(({ command }) => [command?.command, command?.arguments?.[0]]),
      [
        [openParametersCommand, { notation: 'url', uri }],
        [copyTextCommand, url],
        [convertCommand, { uri, position }],
      ],
    );
    assert.ok(lenses.every(({ range }) => textAt(document, range) === 'ciscojabber://provision'));
  });

  it('nowhere else', () => {
    assert.deepEqual(codeLenses(fileOf('a.cmd', script)), []);
    assert.deepEqual(codeLenses(fileOf('a.md', '[call](ciscotel:1)')), []);
  });

  it('names the commands that the client knows', () => {
    assert.deepEqual(
      [copyTextCommand, convertCommand, openParametersCommand],
      [copyInProtocol, convertInProtocol, openInProtocol],
    );
  });
});
