import assert from 'node:assert/strict';
import { readBootstrap } from '../../../server/src/service/syntax/properties/read-bootstrap.js';
import { mended, pairs, problems } from '../written-settings.js';

describe('bootstrap file', () => {
  it('holds names and values, placeholders and whatever else', () => {
    const text =
      '\ufeffNOT_SPECIFIED\r\nProductMode: Phone_Mode \rConfigurationFile:a.xml\nNOT_SPECIFIED\nUrl: http://x/?a=b';
    const reading = readBootstrap(text);
    assert.deepEqual(pairs(reading), [
      ['ProductMode', 'Phone_Mode'],
      ['ConfigurationFile', 'a.xml'],
      ['Url', 'http://x/?a=b'],
    ]);
    assert.equal(reading.placeholders.length, 2);
    assert.deepEqual(reading.problems, []);
  });

  const mistakes: readonly [text: string, problems: readonly string[], mended: string][] = [
    ['A=b', ['separator-wrong: ='], 'A: b'],
    ['A = b', ['separator-wrong: ='], 'A: b'],
    ['A : b', ['blank-before-separator:  '], 'A: b'],
    ['# A: b', ['comment-undocumented: # A: b'], '# A: b'],
    ['some words', ['line-not-understood: some words'], 'some words'],
  ];
  for (const [text, expected, after] of mistakes) {
    it(`mends ${text}`, () => {
      const reading = readBootstrap(text);
      assert.deepEqual(problems(text, reading), expected);
      assert.equal(mended(text, reading), after);
    });
  }
});
