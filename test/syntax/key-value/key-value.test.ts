import assert from 'node:assert/strict';
import { readKeyValue } from '../../../server/src/service/syntax/key-value/read-key-value.js';
import type { TypedSetting } from '../../../server/src/service/syntax/written-setting.js';
import { applyEdits } from '../../../server/src/service/text/edit.js';
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

  it('takes a table with types, as consoles show it', () => {
    const text = 'A\tString\tb c\nD\tBoolean\tfalse\n';
    const [set] = readKeyValue(text).sets;
    assert.deepEqual(pairs(readKeyValue(text)), [
      ['A', 'b c'],
      ['D', 'false'],
    ]);
    const stated = set?.settings.map((setting) => (setting as Partial<TypedSetting>).statedType);
    assert.deepEqual(
      stated?.map((type) => type && applyEdits(text, [type.edit])),
      [undefined, 'A\tString\tb c\nD\tString\tfalse\n'],
    );
    const added = set?.add('E', 'f');
    assert.equal(added && applyEdits(text, [added]), `${text}E\tString\tf\n`);
    assert.deepEqual(pairs(readKeyValue('A\tString\nD\tWords\tof it')), [
      ['A', 'String'],
      ['D', 'Words\tof it'],
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
