import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wellFormedText } from '../syntax/xml-texts.js';
import { documentOf } from './document-of.js';

const cases: readonly [title: string, content: string, value: string, trimmedSource: string][] = [
  ['plain', 'true', 'true', 'true'],
  ['blanks around', '\n  true \t', '\n  true \t', 'true'],
  ['empty', '', '', ''],
  ['blank', '  ', '  ', ''],
  ['the five entities', ' &lt;&amp;&gt;&quot;&apos; ', ' <&>"\' ', '&lt;&amp;&gt;&quot;&apos;'],
  ['numbers', '&#65;&#x1F600;', 'A😀', '&#65;&#x1F600;'],
  ['a reference to a blank', 'x&#32;', 'x ', 'x'],
  ['decoded once only', '&amp;lt;', '&lt;', '&amp;lt;'],
  ['what cannot be decoded', 'a & b &nbsp; &#0;', 'a & b &nbsp; &#0;', 'a & b &nbsp; &#0;'],
  ['CDATA', ' <![CDATA[a<b]]>&amp;c ', ' a<b&c ', 'a<b]]>&amp;c'],
  ['a comment inside', 'a<!-- x -->b', 'ab', 'a<!-- x -->b'],
  ['line ends', 'a\r\nb', 'a\r\nb', 'a\r\nb'],
];

describe('values of settings', () => {
  for (const [title, content, value, trimmedSource] of cases) {
    it(title, () => {
      const { settings, text } = documentOf(`<config><Client><A>${content}</A></Client></config>`);
      const [setting] = settings;
      assert.ok(setting);
      assert.equal(setting.value, value);
      assert.equal(setting.trimmed, value.trim());
      assert.equal(text.slice(setting.valueSpan.start, setting.valueSpan.end), content);
      assert.equal(text.slice(setting.trimmedSpan.start, setting.trimmedSpan.end), trimmedSource);
    });
  }

  it('a stretch of the value leads back to its source', () => {
    const { settings, text } = documentOf('<Client><A>a&amp;b&#65;<![CDATA[<c>]]></A></Client>');
    const source = (start: number, end: number): string | undefined => {
      const span = settings[0]?.sourceSpan(start, end);
      return span && text.slice(span.start, span.end);
    };
    assert.equal(settings[0]?.value, 'a&bA<c>');
    assert.deepEqual(
      [source(0, 1), source(1, 2), source(2, 3), source(3, 4), source(5, 6), source(1, 3), source(3, 3)],
      ['a', '&amp;', 'b', '&#65;', 'c', '&amp;b', ''],
    );
  });

  it('an unclosed parameter ends where the next one begins', () => {
    const { settings } = documentOf('<Client><A>one\n<B>two</B></Client>');
    assert.deepEqual(
      settings.map(({ name, trimmed }) => [name, trimmed]),
      [
        ['A', 'one'],
        ['B', 'two'],
      ],
    );
  });

  it('the end of the open tag may be missing', () => {
    const { settings } = documentOf('<Client><A one two</A><Bthree</B><C four="4"</C></Client>');
    assert.deepEqual(
      settings.map(({ name, trimmed }) => [name, trimmed]),
      [
        ['A', 'one two'],
        ['B', 'three'],
        ['C', ''],
      ],
    );
  });

  it('spans of any stretch lie in the content, in order', () => {
    fc.assert(
      fc.property(wellFormedText, fc.nat(20), fc.nat(20), (inner, start, length) => {
        const { settings } = documentOf(
          `<config><Client><A>${inner.replace(/^<\?xml.*?\?>/, '')}</A></Client></config>`,
        );
        const [setting] = settings;
        assert.ok(setting);
        const { valueSpan } = setting;
        const span = setting.sourceSpan(start, start + length);
        assert.ok(valueSpan.start <= span.start && span.start <= span.end && span.end <= valueSpan.end);
      }),
    );
  });
});
