import assert from 'node:assert/strict';
import { readKeyValue } from '../../../server/src/service/syntax/key-value/read-key-value.js';
import { mended, pairs, problems } from '../written-settings.js';

describe('list of keys and values', () => {
  it('takes each separator', () => {
    const text = 'A = b c\nD: e\nF\tg\n# note\nH=i=j\nK\t\n';
    assert.deepEqual(pairs(readKeyValue(text)), [
      ['A', 'b c'],
      ['D', 'e'],
      ['F', 'g'],
      ['H', 'i=j'],
      ['K', ''],
    ]);
  });

  it('tells what is no setting', () => {
    const text = 'Alone\nsome words\n<FIPS_MODE> false </FIPS_MODE>';
    const reading = readKeyValue(text);
    assert.deepEqual(problems(text, reading), [
      'separator-missing: Alone',
      'line-not-understood: some words',
      'element-notation: <FIPS_MODE> false </FIPS_MODE>',
    ]);
    assert.deepEqual(pairs(reading), [['FIPS_MODE', 'false']]);
    assert.equal(mended(text, reading), 'Alone\nsome words\nFIPS_MODE = false');
  });
});
