import assert from 'node:assert/strict';
import { parser as lezer } from '@lezer/xml';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseXml } from '../../server/src/service/syntax/xml/parse-xml.js';
import { decodeReferences } from '../../server/src/service/syntax/xml/references.js';
import type { XmlElement, XmlNode } from '../../server/src/service/syntax/xml/xml-document.js';
import { brokenText, wellFormedText } from './xml-texts.js';

/** An element with its attributes and what it holds, or a stretch of character data. */
type Content = readonly [name: string, attributes: Record<string, string>, content: readonly Content[]] | string;

describe('beside other readers of XML', () => {
  it('finds nothing wrong in well-formed texts', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        assert.equal(XMLValidator.validate(text), true, 'the other reader agrees');
        assert.deepEqual(parseXml(text).errors, []);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same elements, attributes and values as fast-xml-parser', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        assert.deepEqual(root(ownContent(text, parseXml(text).children)), root(theirContent(text)));
      }),
      { numRuns: 300 },
    );
  });

  it('finds names where @lezer/xml finds them', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        const names: string[] = [];
        lezer.parse(text).iterate({
          enter: ({ name, from, to, node }) => {
            if (name === 'TagName' && node.parent?.name !== 'CloseTag')
              names.push(`${from}-${to} ${text.slice(from, to)}`);
          },
        });
        assert.deepEqual(ownNames(parseXml(text).children), names);
      }),
      { numRuns: 200 },
    );
  });

  it('finds something wrong wherever fast-xml-parser does', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const verdict = XMLValidator.validate(text);
        if (verdict === true) return;
        if (isMistakenAbout(text, verdict.err.msg)) return;
        assert.notEqual(parseXml(text).errors.length, 0, verdict.err.msg);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Where the other reader is wrong about the standard: letters beyond U+FFFF may stand in a name. */
function isMistakenAbout(text: string, message: string): boolean {
  return message.endsWith('is an invalid name.') && /[\u{10000}-\u{EFFFF}]/u.test(text);
}

/** White space beside the root is nobody's content. */
function root(content: readonly Content[]): Content | undefined {
  return content.find((item) => typeof item !== 'string');
}

function ownContent(text: string, nodes: readonly XmlNode[]): readonly Content[] {
  const content: Content[] = [];
  for (const node of nodes) {
    if (node.kind === 'element') {
      const attributes = node.attributes.map(({ name, value = '' }) => [name, withPlainLineEnds(value)] as const);
      content.push([node.name, Object.fromEntries(attributes), ownContent(text, node.children)]);
    } else if (node.kind === 'text') {
      content.push(withPlainLineEnds(decodeReferences(text, node.span.start, node.span.end)));
    } else if (node.kind === 'cdata') {
      content.push(withPlainLineEnds(text.slice(node.contentSpan.start, node.contentSpan.end)));
    }
  }
  return joined(content);
}

function theirContent(text: string): readonly Content[] {
  const options = { preserveOrder: true, trimValues: false, parseTagValue: false, ignoreAttributes: false };
  const reader = new XMLParser({ ...options, attributeNamePrefix: '', htmlEntities: true, ignorePiTags: true });
  const convert = (nodes: readonly Record<string, unknown>[]): readonly Content[] =>
    joined(
      nodes.map((node): Content => {
        if (typeof node['#text'] === 'string') return withPlainLineEnds(node['#text']);
        const name = Object.keys(node).find((key) => key !== ':@') ?? '';
        const attributes = (node[':@'] ?? {}) as Record<string, string>;
        for (const key of Object.keys(attributes)) attributes[key] = withPlainLineEnds(attributes[key] ?? '');
        return [name, attributes, convert(node[name] as Record<string, unknown>[])];
      }),
    );
  return convert(reader.parse(text) as Record<string, unknown>[]);
}

function joined(content: readonly Content[]): readonly Content[] {
  const result: Content[] = [];
  for (const item of content) {
    const last = result.at(-1);
    if (typeof item === 'string' && typeof last === 'string') result[result.length - 1] = last + item;
    else if (item !== '') result.push(item);
  }
  return result;
}

/** A reader hands out each line end as one `\n`; this project keeps them as written. */
function withPlainLineEnds(value: string): string {
  return value.replace(/\r\n?/g, '\n');
}

function ownNames(nodes: readonly XmlNode[]): string[] {
  const elements = nodes.filter((node): node is XmlElement => node.kind === 'element');
  return elements.flatMap(({ name, nameSpan, children }) => [
    `${nameSpan.start}-${nameSpan.end} ${name}`,
    ...ownNames(children),
  ]);
}
