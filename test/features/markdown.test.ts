import assert from 'node:assert/strict';
import { writer } from '../../server/src/service/text/markdown.js';

describe('markdown', () => {
  const write = writer(true);
  const texts: readonly (readonly [string, string])[] = [
    ['plain words', 'plain words'],
    ['EMM_Type stays', 'EMM_Type stays'],
    ['_emphasis_', '\\_emphasis\\_'],
    ['*bold* and `code`', '\\*bold\\* and \\`code\\`'],
    ['<b>html</b>', '\\<b\\>html\\</b\\>'],
    ['[link](x)', '\\[link\\](x)'],
    ['a &amp; b & c', 'a &amp;amp; b & c'],
    ['# title', '\\# title'],
    ['1. first', '1\\. first'],
    ['one\n\ntwo', 'one two'],
  ];
  for (const [text, expected] of texts) {
    it(`text: ${JSON.stringify(text)}`, () => assert.equal(write.text(text), expected));
  }

  const spans: readonly (readonly [string, string])[] = [
    ['true', '`true`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    [' ', '`   `'],
    ['a\nb', '`a b`'],
  ];
  for (const [text, expected] of spans) {
    it(`code: ${JSON.stringify(text)}`, () => assert.equal(write.code(text), expected));
  }

  it('plain text carries no markup', () => {
    const bare = writer(false);
    const content = bare.content([bare.strong('A*'), undefined, '', bare.list([bare.code('b`'), bare.text('<c>')])]);
    assert.deepEqual(content, { kind: 'plaintext', value: 'A*\n\n- b`\n- <c>' });
  });
});
