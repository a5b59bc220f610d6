import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { printable } from '../../server/src/service/report/printable.js';
import { excerptAt } from '../../server/src/service/report/source-excerpt.js';

/** The span is what stands between `[[` and `]]`. */
const table: readonly [title: string, marked: string, source: string, carets: string][] = [
  ['a word', '<a>[[x y]]</a>', '<a>x y</a>', '   ^^^'],
  ['nothing', '<a>[[]]</a>', '<a></a>', '   ^'],
  ['the end of the text', 'abc[[]]', 'abc', '   ^'],
  ['the second line, Windows line ends', 'one\r\ntwo [[three]]\r\nfour', 'two three', '    ^^^^^'],
  ['over several lines', 'a [[b\nc]] d', 'a b', '  ^'],
  ['a tab before', '\t<[[a]]>', '\t<a>', '\t ^'],
  ['wide characters before', '고객[[x]]', '고객x', '    ^'],
  ['wide characters marked', 'a[[고객]]b', 'a고객b', ' ^^^^'],
  ['an emoji is one character', '😀[[x]]', '😀x', '  ^'],
  ['a combining accent takes no room', 'e\u0301[[x]]', 'e\u0301x', ' ^'],
  ['an invisible character is shown', 'a\u200b[[x]]\u001b', 'a·x·', '  ^'],
  ['a long line, its end', `${'a'.repeat(500)}[[x]]`, `…${'a'.repeat(60)}x`, `${' '.repeat(61)}^`],
  ['a long line, its start', `[[x]]${'a'.repeat(500)}`, `x${'a'.repeat(60)}…`, '^'],
];

describe('the source line below a finding', () => {
  for (const [title, marked, source, carets] of table) {
    it(title, () => {
      const text = marked.replace('[[', '').replace(']]', '');
      const start = marked.indexOf('[[');
      const span = { start, end: marked.indexOf(']]') - 2 };
      assert.deepEqual(excerptAt(TextDocument.create('file:///x', 'xml', 0, text), span), { source, carets });
    });
  }

  it('a line of megabytes is not copied around', () => {
    const text = 'x'.repeat(5_000_000);
    const { source } = excerptAt(TextDocument.create('file:///x', 'xml', 0, text), { start: 10, end: 4_000_000 });
    assert.ok(source.length < 300);
  });

  it('a thousand places in a line of megabytes are shown at once', () => {
    const document = TextDocument.create('file:///x', 'xml', 0, 'x'.repeat(5_000_000));
    for (let start = 1000; start < 2000; start++) {
      const { source } = excerptAt(document, { start, end: start + 1 });
      assert.equal(source, `…${'x'.repeat(121)}…`);
    }
  });

  it('what steers a terminal or hides is made visible, and nothing else changes', () => {
    assert.equal(printable('\u001b[2J\u0007\u202e\ufeff a\tb 고객'), '·[2J··· a\tb 고객');
  });
});
