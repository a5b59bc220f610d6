import assert from 'node:assert/strict';
import { readJson } from '../../../server/src/service/syntax/json/read-json.js';
import { applyEdits } from '../../../server/src/service/text/edit.js';
import { pairs } from '../written-settings.js';

describe('JSON app configuration', () => {
  const shapes: readonly [text: string, shape: string, settings: readonly [string, string, string][]][] = [
    [
      '{"A": "b\\u00e9", "C": true, "D": 1}',
      'object',
      [
        ['A', 'bé', 'string'],
        ['C', 'true', 'boolean'],
        ['D', '1', 'number'],
      ],
    ],
    [
      '{"managedProperty": [{"key": "A", "valueString": "b"}, {"key": "C", "valueBool": false}]}',
      'managed-property',
      [
        ['A', 'b', 'string'],
        ['C', 'false', 'boolean'],
      ],
    ],
    [
      '{"settings": [{"appConfigKey": "A", "appConfigKeyType": "stringType", "appConfigKeyValue": "b"}]}',
      'intune-settings',
      [['A', 'b', 'string']],
    ],
    ['[{"key": "A", "value": "b"}]', 'key-value', [['A', 'b', 'string']]],
  ];
  for (const [text, shape, settings] of shapes) {
    it(`of the shape ${shape}`, () => {
      const set = readJson(text).sets.find((found) => found.shape === shape);
      assert.deepEqual(
        set?.settings.map(({ name, value, valueType }) => [name, value, valueType]),
        settings,
      );
    });
  }

  it('writes a value of another type as text, in the member for text', () => {
    const text = '{"managedProperty": [{"key": "A", "valueBool": true}]}';
    const [setting] = readJson(text).sets.at(-1)?.settings ?? [];
    const edit = setting?.write('true');
    assert.ok(edit);
    assert.equal(applyEdits(text, [edit]), '{"managedProperty": [{"key": "A", "valueString": "true"}]}');
  });

  it('is read as far as it goes', () => {
    const reading = readJson('{"A": "b", "C": , "D": "e"');
    assert.ok(reading.problems.length > 0);
    assert.deepEqual(
      pairs(reading).filter(([name]) => name !== 'C'),
      [
        ['A', 'b'],
        ['D', 'e'],
      ],
    );
    assert.equal(readJson('[['.repeat(5000)).problems[0]?.kind, 'nesting-too-deep');
    assert.equal(readJson('words').isJson, false);
  });

  it('adds laid out as the last one', () => {
    const text = '{\n  "A": "b"\n}';
    const edit = readJson(text).sets[0]?.add('C', 'd');
    assert.ok(edit);
    assert.equal(applyEdits(text, [edit]), '{\n  "A": "b",\n  "C": "d"\n}');
  });
});
