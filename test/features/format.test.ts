import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FormattingOptions, Range } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../server/src/service/documents/jabber-document.js';
import { format } from '../../server/src/service/features/format.js';
import { parseXml } from '../../server/src/service/syntax/xml/parse-xml.js';
import type { XmlNode } from '../../server/src/service/syntax/xml/xml-document.js';
import { decodeBytes } from '../../server/src/workspace/decode-bytes.js';
import { documentOf } from '../documents/document-of.js';
import { brokenText, wellFormedText } from '../syntax/xml-texts.js';

const spaces: FormattingOptions = { tabSize: 2, insertSpaces: true };

function formatted(text: string, options = spaces, range?: Range): string {
  const document = documentOf(text);
  return TextDocument.applyEdits(document.textDocument, format(document, options, range));
}

const cases: readonly [title: string, before: string, after: string, options?: FormattingOptions][] = [
  [
    'a file in one line',
    '<?xml version="1.0"?><config version="1.0"><Client><A>1</A><B/></Client></config>',
    '<?xml version="1.0"?>\n<config version="1.0">\n  <Client>\n    <A>1</A>\n    <B/>\n  </Client>\n</config>',
  ],
  [
    'tabs',
    '<config><Client><A>1</A></Client></config>',
    '<config>\n\t<Client>\n\t\t<A>1</A>\n\t</Client>\n</config>',
    { ...spaces, insertSpaces: false },
  ],
  [
    'line ends as they are',
    '<config>\r\n<Client>\r\n</Client></config>\r\n',
    '<config>\r\n  <Client>\r\n</Client>\r\n</config>\r\n',
  ],
  [
    'one blank line stays',
    '<config>\n\n\n  <Client/>\n\n\n\n  <Phone/>\n\n</config>',
    '<config>\n  <Client/>\n\n  <Phone/>\n</config>',
  ],
  [
    'values as they are',
    '<Client><A>  x\n y </A><B> <!-- c --> </B></Client>',
    '<Client>\n  <A>  x\n y </A>\n  <B> <!-- c --> </B>\n</Client>',
  ],
  [
    'CDATA as it is',
    '<Client><A>\n<![CDATA[ <b> ]]>\n</A></Client>',
    '<Client>\n  <A>\n<![CDATA[ <b> ]]>\n</A>\n</Client>',
  ],
  [
    'text among elements as it is',
    '<Client><A> x <b> <i/> </b> y </A></Client>',
    '<Client>\n  <A> x <b> <i/> </b> y </A>\n</Client>',
  ],
  [
    'a comment behind a parameter',
    '<Client><A>1</A>   <!-- why -->\n<!-- next --><B/></Client>',
    '<Client>\n  <A>1</A> <!-- why -->\n  <!-- next -->\n  <B/>\n</Client>',
  ],
  ['a comment over lines', '<Client>\n<!-- a\n   b --></Client>', '<Client>\n  <!-- a\n   b -->\n</Client>'],
  [
    'parameters that hold XML',
    '<Client><jabber-plugin-config><browser-plugin><page refresh="true"><url>a</url></page></browser-plugin></jabber-plugin-config></Client>',
    '<Client>\n  <jabber-plugin-config>\n    <browser-plugin>\n      <page refresh="true">\n        <url>a</url>\n      </page>\n    </browser-plugin>\n  </jabber-plugin-config>\n</Client>',
  ],
  [
    'asked to be left alone',
    '<Client><A xml:space="preserve"> <b/> </A></Client>',
    '<Client>\n  <A xml:space="preserve"> <b/> </A>\n</Client>',
  ],
  ['a blank that XML takes for text', '<Client>\u00A0<A>1</A></Client>', '<Client>\u00A0<A>1</A></Client>'],
  ['a tag over two lines', '<Client><A\n x="1"\n>1</A></Client>', '<Client>\n  <A\n x="1"\n>1</A>\n</Client>'],
  ['a fragment', '<A>1</A><B>2</B>', '<A>1</A>\n<B>2</B>'],
  ['a final newline wanted', '<config/>', '<config/>\n', { ...spaces, insertFinalNewline: true }],
  ['one final newline wanted', '<config/>\r\n\r\n\r\n', '<config/>\r\n', { ...spaces, trimFinalNewlines: true }],
  [
    'only what is sound',
    '<config><Client><A>1</B></Client><Phone><C>2</C></Phone></config>',
    '<config><Client><A>1</B></Client><Phone>\n    <C>2</C>\n  </Phone></config>',
  ],
  ['nothing when a tag is open', '<config><Client><A>1</A></config>', '<config><Client><A>1</A></config>'],
  ['with a bare ampersand', '<Client><A>a & b</A></Client>', '<Client>\n  <A>a & b</A>\n</Client>'],
  ['an unfinished comment', '<config/> <!-- x  \n\n', '<config/> <!-- x  \n\n', { ...spaces, trimFinalNewlines: true }],
];

describe('formatting', () => {
  for (const [title, before, after, options] of cases) {
    it(title, () => {
      assert.equal(formatted(before, options), after);
      assert.equal(formatted(after, options), after, 'formatted again');
    });
  }

  it('changes only the lines asked for', () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } };
    assert.equal(
      formatted('<config>\n<Client/>\n<Phone/>\n<Policies/>\n</config>', spaces, range),
      '<config>\n  <Client/>\n<Phone/>\n<Policies/>\n</config>',
    );
  });

  it('leaves alone what is laid out already', () => {
    const document = documentOf('<config>\n  <Client>\n    <A>1</A>\n<B/>\n  </Client>\n</config>');
    assert.equal(format(document, spaces).length, 1);
  });

  it('keeps every value and settles at once, on any well-formed text', () => {
    fc.assert(fc.property(wellFormedText, assertHarmless), { numRuns: 400 });
  });

  it('keeps every value and settles at once, on any broken text', () => {
    fc.assert(fc.property(brokenText, assertHarmless), { numRuns: 600 });
  });

  for (const file of examples()) {
    it(`keeps every value of ${file}`, () => assertHarmless(decodeBytes(readFileSync(file)).text));
  }
});

/** Everything but white space between tags is there as before, and a second time changes nothing. */
function assertHarmless(text: string): void {
  const after = formatted(text);
  assert.deepEqual(meaning(after), meaning(text));
  assert.deepEqual(valuesOf(documentOf(after)), valuesOf(documentOf(text)));
  assert.equal(formatted(after), after);
}

function valuesOf({ settings }: JabberDocument): readonly string[] {
  return settings.map(({ name, value, nested }) => `${name}=${nested ? value.trim() : value}`);
}

/** Tags, comments and text as written; white space alone between tags does not count, alone in an element it does. */
function meaning(text: string): unknown {
  const read = (nodes: readonly XmlNode[]): unknown[] => {
    const hasElements = nodes.some((node) => node.kind === 'element');
    return nodes.flatMap((node): unknown[] => {
      if (node.kind === 'element')
        return [text_(node.openTag), read(node.children), node.closeTag && text_(node.closeTag)];
      const written = text_(node.span);
      return node.kind === 'text' && /^[ \t\r\n]*$/.test(written) && (hasElements || nodes.length > 1) ? [] : [written];
    });
  };
  const text_ = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const { children, errors } = parseXml(text);
  const kinds = errors.map(({ kind }) => kind).filter((kind) => kind !== 'declaration-not-first'); // mended by the way
  return [read(children), kinds];
}

function examples(): string[] {
  const folder = join(import.meta.dirname, '../fixtures/examples');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xml$/i.test(name))
    .map((name) => join(folder, name));
}
