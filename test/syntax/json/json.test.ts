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
    ['{"customSettings": [{"name": "A", "value": "b"}]}', 'custom-settings', [['A', 'b', 'string']]],
    [
      `{"encodedSettingXml": "${Buffer.from('<dict><key>A</key><true/></dict>').toString('base64')}"}`,
      'property-list',
      [['A', 'true', 'boolean']],
    ],
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

  const stated: readonly [text: string, mended: string | undefined][] = [
    ['{"key": "A", "type": "boolean", "value": "true"}', '{"key": "A", "type": "string", "value": "true"}'],
    ['{"key": "A", "type": "INTEGER", "value": "1"}', '{"key": "A", "type": "STRING", "value": "1"}'],
    ['{"key": "A", "valueInteger": "1"}', '{"key": "A", "valueString": "1"}'],
    ['{"key": "A", "type": "string", "value": "true"}', undefined],
    ['{"key": "A", "type": "choice", "value": "true"}', undefined],
    ['{"key": "A", "type": 1, "value": "true"}', undefined],
    ['{"key": "A", "type": "boolean", "value": true}', undefined], // the value says so itself
  ];
  for (const [entry, mended] of stated) {
    it(`knows the type stated in ${entry}`, () => {
      const text = `[${entry}]`;
      const [setting] = readJson(text).sets.at(-1)?.settings ?? [];
      assert.ok(setting);
      assert.equal(setting.statedType && applyEdits(text, [setting.statedType.edit]), mended && `[${mended}]`);
    });
  }

  it('mends a type in base64 by writing the whole string', () => {
    const inside = '[{"key": "A", "valueBool": "true"}]';
    const wrap = (text: string) => JSON.stringify({ payloadJson: Buffer.from(text).toString('base64') });
    const text = wrap(inside);
    const [setting] = readJson(text).sets.at(-1)?.settings ?? [];
    assert.ok(setting?.statedType);
    assert.equal(applyEdits(text, [setting.statedType.edit]), wrap('[{"key": "A", "valueString": "true"}]'));
    const { start, end } = setting.statedType.span;
    assert.match(Buffer.from(text.slice(start, end), 'base64').toString(), /valueBool/);
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

  for (const text of ['{"A": "b", "C":}', '{"A": "b", "C"}']) {
    it(`adds nothing where a member without a value reaches over the bracket: ${text}`, () => {
      assert.equal(readJson(text).sets[0]?.add('D', 'e'), undefined);
    });
  }

  for (const text of ['{"C"": "d"}', '[{"key": "A", "value": "b"}, {"key": "C']) {
    it(`gives no value to a member that is not written to its end: ${text}`, () => {
      const setting = readJson(text).sets.at(-1)?.settings.at(-1);
      assert.equal(setting?.name, 'C');
      assert.equal(setting.write('x'), undefined);
    });
  }

  it('adds laid out as the last one', () => {
    const text = '{\n  "A": "b"\n}';
    const edit = readJson(text).sets[0]?.add('C', 'd');
    assert.ok(edit);
    assert.equal(applyEdits(text, [edit]), '{\n  "A": "b",\n  "C": "d"\n}');
  });
});
