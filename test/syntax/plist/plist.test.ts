import assert from 'node:assert/strict';
import { readPlist } from '../../../server/src/service/syntax/plist/read-plist.js';
import { applyEdits } from '../../../server/src/service/text/edit.js';
import { pairs, problems } from '../written-settings.js';

describe('property list', () => {
  it('gives each dictionary of a profile with its path', () => {
    const text =
      '<plist><dict><key>PayloadContent</key><array><dict><key>Config</key><dict><key>ServicesDomain</key>' +
      '<string>a.b</string></dict></dict></array></dict></plist>';
    const sets = readPlist(text).sets;
    assert.deepEqual(
      sets.map(({ path, settings }) => [path.join('/'), settings.map(({ name }) => name).join()]),
      [
        ['', 'PayloadContent'],
        ['PayloadContent/0', 'Config'],
        ['PayloadContent/0/Config', 'ServicesDomain'],
      ],
    );
  });

  it('tells the types of values, and makes a string of another type', () => {
    const text = '<dict><key>A</key><true/><key>B</key><integer>3</integer><key>C</key><string/></dict>';
    const reading = readPlist(text);
    const settings = reading.sets.flatMap((set) => set.settings);
    assert.deepEqual(
      settings.map(({ valueType }) => valueType),
      ['boolean', 'number', 'string'],
    );
    assert.deepEqual(pairs(reading), [
      ['A', 'true'],
      ['B', '3'],
      ['C', ''],
    ]);
    const edits = settings.flatMap((setting) => setting.write(setting.value || 'x<') ?? []);
    assert.equal(
      applyEdits(text, edits),
      '<dict><key>A</key><string>true</string><key>B</key><string>3</string><key>C</key><string>x&lt;</string></dict>',
    );
  });

  it('reads a signed profile, between the bytes of its signature', () => {
    const list = '<?xml version="1.0"?>\n<plist><dict><key>A</key><string>b</string></dict></plist>\n';
    const signed = `0\u0082\n\u0006\t*<\uFFFD${list}\u0030<a\u0000>`;
    assert.deepEqual(problems(signed, readPlist(signed)), []);
    const [set] = readPlist(signed).sets;
    assert.equal(signed.slice(set?.settings[0]?.valueSpan.start, set?.settings[0]?.valueSpan.end), 'b');
    const broken = `<a ${list}`;
    assert.notDeepEqual(problems(broken, readPlist(broken)), []);
  });

  it('reports what does not pair up, and the binary form', () => {
    const text = '<dict><key>A</key><key>B</key><string>c</string><string>d</string></dict>';
    assert.deepEqual(problems(text, readPlist(text)), [
      'key-without-value: <key>A</key>',
      'value-without-key: <string>d</string>',
    ]);
    assert.deepEqual(problems('bplist00\0', readPlist('bplist00\0')), ['binary: bplist']);
  });

  it('adds nothing beside an element that is not closed: what seems to follow it may stand in it', () => {
    const [set] = readPlist('<dict><key>A</k<ey><string>b</string><key>C</key><true/></dict>').sets;
    assert.equal(set?.add('D', 'e'), undefined);
  });
});
