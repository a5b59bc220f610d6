import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { closeTag } from '../../server/src/service/features/close-tag.js';
import { foldingRanges } from '../../server/src/service/features/folding.js';
import { format } from '../../server/src/service/features/format.js';
import { linkedEditingRanges } from '../../server/src/service/features/linked-editing.js';
import { selectionRanges } from '../../server/src/service/features/selection.js';
import { parseXml } from '../../server/src/service/syntax/xml/parse-xml.js';
import { decodeReferences } from '../../server/src/service/syntax/xml/references.js';
import type { XmlElement, XmlNode } from '../../server/src/service/syntax/xml/xml-document.js';
import type { Span } from '../../server/src/service/text/span.js';
import { documentOf } from '../documents/document-of.js';
import { readExamples } from '../syntax/read-examples.js';
import { applyEdit, brokenText, edit } from '../syntax/xml-texts.js';

const examples = readExamples();
const brokenExample = fc
  .tuple(fc.constantFrom(...examples), fc.array(edit, { minLength: 1, maxLength: 5 }))
  .map(([source, edits]) => edits.reduce(applyEdit, source));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), brokenText, brokenExample);

describe('any input', () => {
  it('gives a tree whose spans are nested and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { children, errors, comments } = parseXml(text);
        const whole = { start: 0, end: text.length };
        assertOrdered(children, whole, undefined);
        for (const { span } of [...errors, ...comments]) assertInside(span, whole);
        errors.reduce((before, error) => {
          assert.ok(before <= error.span.start, 'errors are sorted');
          return error.span.start;
        }, 0);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives settings whose values lie in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const setting of documentOf(text).settings) {
          assertInside(setting.trimmedSpan, setting.valueSpan);
          assertInside(setting.valueSpan, setting.span);
          assertInside(setting.nameSpan, setting.span);
        }
      }),
      { numRuns: 800 },
    );
  });

  it('gives values that are the character data of their elements', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { element, value, nested } of documentOf(text).settings) {
          assert.equal(value, element.children.map((node) => characterData(text, node)).join(''));
          assert.equal(
            nested,
            element.children.some(({ kind }) => kind === 'element'),
          );
        }
      }),
      { numRuns: 800 },
    );
  });

  it('throws in no feature, and edits stay apart', () => {
    fc.assert(
      fc.property(anyText, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const document = documentOf(text);
        const position = document.textDocument.positionAt(Math.floor(share * text.length));
        closeTag(document, position);
        linkedEditingRanges(document, position);
        selectionRanges(document, [position]);
        foldingRanges(document);
        TextDocument.applyEdits(document.textDocument, format(document, { tabSize: 4, insertSpaces: true }));
      }),
      { numRuns: 800 },
    );
  });

  const floods: readonly [title: string, flood: (size: number) => string][] = [
    ['bare less-thans', (size) => '<'.repeat(size)],
    ['open tags', (size) => '<a>'.repeat(size / 3)],
    ['open tags, each on its line', (size) => '<a>\n'.repeat(size / 4)],
    ['close tags of another name', (size) => '<a>'.repeat(size / 7) + '</b>'.repeat(size / 7)],
    ['open tags without an end', (size) => '<a '.repeat(size / 3)],
    ['quotes without an end', (size) => '<a b="\n'.repeat(size / 7)],
    ['two kinds of quotes', (size) => `<a b="'<a c='"`.repeat(size / 14)],
    ['one tag with many attributes', (size) => `<a${' b'.repeat(size / 2)}`],
    ['comments without an end', (size) => '<!--'.repeat(size / 4)],
    ['CDATA without an end', (size) => '<![CDATA['.repeat(size / 9)],
    ['document types', (size) => '<!DOCTYPE [<!--">'.repeat(size / 17)],
    ['instructions', (size) => '<?x '.repeat(size / 4)],
    ['ampersands', (size) => `<a>${'&'.repeat(size)}</a>`],
    ['ampersands with names', (size) => `<a>${'&amp'.repeat(size / 4)}</a>`],
    ['blanks', (size) => `<a>${' '.repeat(size)}`],
    ['blanks between unclosed tags', (size) => `<a>${' '.repeat(500)}`.repeat(size / 503)],
    ['an entity bomb', (size) => `<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>${'&b;'.repeat(size / 3)}</a>`],
    ['hyphens in a comment', (size) => `<!--${'-'.repeat(size)}`],
    ['unpaired surrogates', (size) => '\uD800a'.repeat(size / 2)],
    ['NUL bytes', (size) => '\u0000'.repeat(size)],
  ];
  for (const [title, flood] of floods) {
    it(`is read without a hang: ${title}`, () => {
      const document = documentOf(flood(1_900_000));
      assert.ok(document.xml.errors.length <= 1000);
      assert.ok(document.settings.length >= 0);
    });
  }
});

function characterData(text: string, node: XmlNode): string {
  if (node.kind === 'text') return decodeReferences(text, node.span.start, node.span.end);
  return node.kind === 'cdata' ? text.slice(node.contentSpan.start, node.contentSpan.end) : '';
}

function assertInside(inner: Span, outer: Span): void {
  const isInside = outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
  assert.ok(isInside, `${inner.start}-${inner.end} in ${outer.start}-${outer.end}`);
}

function assertOrdered(nodes: readonly XmlNode[], outer: Span, parent: XmlElement | undefined): void {
  let end = outer.start;
  for (const node of nodes) {
    assertInside(node.span, { start: end, end: outer.end });
    end = node.span.end;
    if (node.kind !== 'element') continue;
    assert.equal(node.parent, parent);
    for (const span of [node.openTag, node.contentSpan, node.nameSpan, node.closeTag])
      if (span) assertInside(span, node.span);
    if (node.closeTag && node.closeNameSpan) assertInside(node.closeNameSpan, node.closeTag);
    assertOrdered(node.children, node.contentSpan, node);
  }
}
