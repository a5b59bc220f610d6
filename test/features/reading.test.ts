import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentLinks } from '../../server/src/service/features/document-links.js';
import { inlayHints } from '../../server/src/service/features/inlay-hints.js';
import { semanticTokens, semanticTokensLegend } from '../../server/src/service/features/semantic-tokens.js';
import { documentSymbols } from '../../server/src/service/features/symbols/document-symbols.js';
import { workspaceSymbols } from '../../server/src/service/features/symbols/workspace-symbols.js';
import type { LintOptions } from '../../server/src/service/lint-options.js';
import { context, documentOf, textAt, wholeRange } from './cursor.js';

function inGroup(group: string, text: string): string {
  return `<config version="1.0"><${group}>${text}</${group}></config>`;
}

describe('outline', () => {
  function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
    return symbols.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail ? ` = ${detail}` : ''}`,
      ...outline(children ?? [], `${indent}  `),
    ]);
  }

  it('groups, parameters with their values, nested elements', () => {
    const text =
      '<config><Client><EnablePrt> true </EnablePrt><jabber-plugin-config><browser-plugin><page/></browser-plugin></jabber-plugin-config></Client>' +
      '<Directory><ConnectionPassword>hunter2</ConnectionPassword></Directory><Stray>x</Stray></config>';
    assert.deepEqual(outline(documentSymbols(documentOf(text))), [
      'Client',
      '  EnablePrt = true',
      '  jabber-plugin-config',
      '    browser-plugin',
      '      page',
      'Directory',
      '  ConnectionPassword = ••••',
      'Stray = x',
    ]);
  });

  for (const text of ['', '<', '<config><Client><', '<config><Client><>x</></Client>', '<Client><A>1<B>2']) {
    it(`half-typed text has a name and a range inside its parent: ${text}`, () => {
      const visit = (symbols: readonly DocumentSymbol[]): void => {
        for (const { name, range, selectionRange, children } of symbols) {
          assert.notEqual(name, '');
          assert.ok(range.start.character <= selectionRange.start.character);
          assert.ok(selectionRange.end.character <= range.end.character);
          visit(children ?? []);
        }
      };
      visit(documentSymbols(documentOf(text)));
    });
  }
});

describe('workspace symbols', () => {
  const documents = [
    documentOf(inGroup('Client', '<EnablePrt>true</EnablePrt>'), 'file:///a.xml'),
    documentOf(inGroup('Policies', '<EnableVideo>true</EnableVideo><Foo>x</Foo>'), 'file:///b.xml'),
  ];
  const queries: readonly (readonly [string, readonly string[]])[] = [
    ['', ['EnablePrt', 'EnableVideo', 'Foo']],
    ['enable', ['EnablePrt', 'EnableVideo']],
    ['EVid', ['EnableVideo']],
    ['xyz', []],
  ];
  for (const [query, expected] of queries) {
    it(`query ${JSON.stringify(query)}`, () => {
      assert.deepEqual(
        workspaceSymbols(documents, query).map(({ name }) => name),
        expected,
      );
    });
  }

  it('a symbol says where it is', () => {
    const [symbol] = workspaceSymbols(documents, 'EnableVideo');
    assert.equal(symbol?.location.uri, 'file:///b.xml');
    assert.equal(symbol?.containerName, 'Policies');
  });
});

describe('document links', () => {
  const cases: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    [
      'an address',
      '<UpdateURL>http://www.example.com/a.xml</UpdateURL>',
      [['http://www.example.com/a.xml', 'http://www.example.com/a.xml']],
    ],
    [
      'an address with entities',
      '<UpdateURL>https://h/x?a=1&amp;b=2</UpdateURL>',
      [['https://h/x?a=1&amp;b=2', 'https://h/x?a=1&b=2']],
    ],
    [
      'an address in CDATA',
      '<UpdateURL><![CDATA[https://h/x?a&b]]></UpdateURL>',
      [['https://h/x?a&b', 'https://h/x?a&b']],
    ],
    [
      'addresses in a list',
      '<Foo>http://a.example;http://b.example</Foo>',
      [
        ['http://a.example', 'http://a.example'],
        ['http://b.example', 'http://b.example'],
      ],
    ],
    [
      'an address in a nested element',
      '<jabber-plugin-config><browser-plugin><page><url>https://intra.example</url></page></browser-plugin></jabber-plugin-config>',
      [['https://intra.example', 'https://intra.example']],
    ],
    [
      'the full stop after an address',
      '<Foo>See http://a.example/x.</Foo>',
      [['http://a.example/x', 'http://a.example/x']],
    ],
    ['a file', '<Foo>file:///C:/Jabber/icon.png</Foo>', [['file:///C:/Jabber/icon.png', 'file:///C:/Jabber/icon.png']]],
    ['no address in a comment', '<!-- http://a.example --><Foo><!-- http://a.example -->x</Foo>', []],
    ['no namespace', '<Foo xmlns="http://a.example">x</Foo>', []],
    ['no script', '<Foo>javascript://x</Foo>', []],
    ['no command', '<Foo>command://workbench.action</Foo>', []],
    ['no address with a placeholder', '<UdsPhotoUriWithToken>http://h/%%uid%%.jpg</UdsPhotoUriWithToken>', []],
    ['no address without a host', '<Foo>http:// x</Foo>', []],
  ];
  for (const [title, text, expected] of cases) {
    it(title, () => {
      const document = documentOf(inGroup('Client', text));
      const links = documentLinks(document).map(({ range, target }) => [textAt(document, range), target]);
      assert.deepEqual(links, expected);
    });
  }
});

describe('inlay hints', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a code', inGroup('Options', '<CalendarIntegrationType>1</CalendarIntegrationType>'), ['1 Microsoft Outlook']],
    ['codes in a list', inGroup('Client', '<EMMType>0;2</EMMType>'), ['0;2 standard Jabber mobile clients; Jabber…']],
    ['blanks around a code', inGroup('Client', '<EMMType> 2 </EMMType>'), ['2 Jabber for BlackBerry']],
    ['a code nobody explains', inGroup('Options', '<CalendarIntegrationType>9</CalendarIntegrationType>'), []],
    ['a list with an unknown code', inGroup('Client', '<EMMType>1;7</EMMType>'), []],
    [
      'words that speak for themselves',
      inGroup('Client', '<EnablePrt>true</EnablePrt><IP_Mode>Dual_Stack</IP_Mode>'),
      [],
    ],
    ['plain numbers', inGroup('Client', '<ForceLogoutTimerDesktop>15</ForceLogoutTimerDesktop>'), []],
  ];
  for (const [title, text, expected] of cases) {
    it(title, () => {
      const document = documentOf(text);
      const hints = inlayHints(document, wholeRange(document), context()).map(({ position, label }) => {
        const before = document.text.slice(0, document.textDocument.offsetAt(position));
        return `${before.slice(before.lastIndexOf('>') + 1).trim()} ${typeof label === 'string' ? label : ''}`;
      });
      assert.deepEqual(hints, expected);
    });
  }

  it('only in the range asked for', () => {
    const document = documentOf('<config><Client>\n<EMMType>1</EMMType>\n<EMMType>2</EMMType>\n</Client></config>');
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    assert.deepEqual(
      inlayHints(document, range, context()).map(({ position }) => position.line),
      [2],
    );
  });
});

describe('semantic tokens', () => {
  function tokens(text: string, options: Partial<LintOptions> = {}): string[] {
    const document = documentOf(text);
    const { data } = semanticTokens(document, context(options));
    const result: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
      character = lines === 0 ? character + characters : characters;
      line += lines;
      const range = { start: { line, character }, end: { line, character: character + length } };
      const marks = semanticTokensLegend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
      result.push([textAt(document, range), semanticTokensLegend.tokenTypes[type], ...marks].join(' '));
    }
    return result;
  }

  it('known, unknown and retired names, in both tags', () => {
    const text =
      '<config>\n<Client>\n<EnablePrt>1</EnablePrt> <Foo/>\n<BDIEnableTLS>x</BDIEnableTLS>\n</Client>\n</config>';
    assert.deepEqual(tokens(text), [
      'Client class',
      'EnablePrt property',
      'EnablePrt property',
      'Foo variable',
      'BDIEnableTLS property deprecated',
      'BDIEnableTLS property deprecated',
      'Client class',
    ]);
  });

  it('a name the user allows is known', () => {
    assert.deepEqual(tokens(inGroup('Client', '<Foo/>'), { allow: ['foo'] })[1], 'Foo property');
  });

  it('a replaced name is only out of date once its successor exists', () => {
    const text = inGroup('Client', '<HeadsetPreferenceOnVDI/>');
    assert.equal(tokens(text, { release: '12.7' })[1], 'HeadsetPreferenceOnVDI property');
    assert.equal(tokens(text, { release: '12.9' })[1], 'HeadsetPreferenceOnVDI property deprecated');
  });
});
