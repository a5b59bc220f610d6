import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseXml } from '../../server/src/service/syntax/xml/parse-xml.js';
import type { XmlDocument, XmlElement, XmlNode } from '../../server/src/service/syntax/xml/xml-document.js';
import { readExamples } from './read-examples.js';
import { applyEdit, brokenText, edit, wellFormedText } from './xml-texts.js';

const source = fc.oneof(wellFormedText, brokenText, fc.constantFrom(...readExamples()));
const oneCharacter = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.constantFrom(0, 0, 1),
  insert: fc.constantFrom('', '<', '>', '/', '&', '"', '-', ']', 'a', ' ', '\n', '\uD83D', '\uDE00'),
});
const edits = fc.array(fc.oneof(oneCharacter, edit), { minLength: 1, maxLength: 12 });

describe('reading a text again after an edit', () => {
  it('gives the tree that reading it anew gives', () => {
    fc.assert(
      fc.property(source, edits, (first, changes) => {
        let text = first;
        let known = parseXml(text);
        for (const change of changes) {
          text = applyEdit(text, change);
          known = parseXml(text, known);
          assertSame(known, parseXml(text));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives it whatever was read before', () => {
    fc.assert(
      fc.property(source, source, (before, after) => {
        assertSame(parseXml(after, parseXml(before)), parseXml(after));
      }),
      { numRuns: 500 },
    );
  });

  it('gives it at each step of a tag that is typed and taken back', () => {
    for (const text of readExamples()) {
      const place = text.indexOf('\n', text.length / 2);
      let known = parseXml(text);
      const typed = '<EnableVideo>true</EnableVideo><!-- a --><b c="d"/><![CDATA[x]]>&amp;';
      const steps = Array.from(typed, (_, index) => typed.slice(0, index + 1));
      for (const step of [...steps, ...steps.toReversed(), '']) {
        const next = text.slice(0, place) + step + text.slice(place);
        known = parseXml(next, known);
        assertSame(known, parseXml(next));
      }
    }
  });

  it('gives it where elements lie as deep as they may', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}`;
    for (const outer of [1, 2, 3, 20]) {
      const before = `<r>${nested(250)}<b/></r>`;
      const after = `<r>${'<n>'.repeat(outer)}${nested(250)}<b/>${'</n>'.repeat(outer)}</r>`;
      assertSame(parseXml(after, parseXml(before)), parseXml(after));
      assertSame(parseXml(before, parseXml(after)), parseXml(before));
    }
  });

  it('keeps what was worked out about elements that nobody touched', () => {
    const before = parseXml('<config><Client><A>1</A><B>2</B></Client><Phone><C>3</C></Phone></config>');
    const after = parseXml('<config><Client><A>1</A>\n<New<B>2</B></Client><Phone><C>3</C></Phone></config>', before);
    assert.equal(named(after, 'A').source, named(before, 'A').source);
    assert.equal(named(after, 'B').source, named(before, 'B').source);
    assert.equal(named(after, 'Phone').source, named(before, 'Phone').source);
    assert.notEqual(named(after, 'Client').source, named(before, 'Client').source);
  });

  it('leaves the tree of the earlier text as it was', () => {
    const text = '<config>\n  <Client>\n    <A x="1">1</A>\n    <!-- b -->\n    <B>2</B>\n  </Client>\n</config>';
    const before = parseXml(text);
    parseXml(text.replace('1</A>', '12</A>'), before);
    assertSame(before, parseXml(text));
  });
});

function assertSame(actual: XmlDocument, expected: XmlDocument): void {
  assert.deepEqual(plainDocument(actual), plainDocument(expected), JSON.stringify(expected.text));
}

/** All that can be asked of a document, as plain data. */
function plainDocument(document: XmlDocument) {
  const { text, declaration, children, comments, errors } = document;
  return {
    text,
    declaration,
    children: children.map((node) => plainNode(node, undefined)),
    comments: comments.map((node) => plainNode(node, undefined)),
    errors: errors.map(({ element, ...error }) => ({ ...error, element: element && pathOf(element, document) })),
  };
}

function plainNode(node: XmlNode, parent: XmlElement | undefined): unknown {
  const { kind, span } = node;
  if (kind === 'comment' || kind === 'cdata') return { kind, span, contentSpan: node.contentSpan };
  if (kind !== 'element') return { kind, span };
  assert.equal(node.parent, parent);
  const { name, nameSpan, openTag, closeTag, closeNameSpan, selfClosing, attributes, contentSpan } = node;
  const children = node.children.map((child) => plainNode(child, node));
  return {
    ...{ kind, span, name, nameSpan, openTag, closeTag, closeNameSpan, selfClosing, attributes, contentSpan },
    children,
  };
}

/** Which child of which child an element is; it has to be one of the document's own. */
function pathOf(element: XmlElement, document: XmlDocument): readonly number[] {
  const siblings = element.parent?.children ?? document.children;
  const index = siblings.indexOf(element);
  assert.notEqual(index, -1, 'the element of an error is in the tree');
  return element.parent ? [...pathOf(element.parent, document), index] : [index];
}

function named(document: XmlDocument, name: string): XmlElement {
  const found = document.children.flatMap((node) => withDescendants(node)).find((element) => element.name === name);
  assert.ok(found);
  return found;
}

function withDescendants(node: XmlNode): XmlElement[] {
  return node.kind === 'element' ? [node, ...node.children.flatMap(withDescendants)] : [];
}
