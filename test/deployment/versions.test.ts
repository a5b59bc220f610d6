import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareVersions, readVersion, type Version } from '../../server/src/service/deployment/versions.js';

function read(text: string): Version {
  const version = readVersion(text);
  assert.ok(version, `${text} is no version`);
  return version;
}

const compare = (a: string, b: string): number => Math.sign(compareVersions(read(a), read(b)));

const part = fc.nat({ max: 40 });
const version = fc
  .record({
    prefix: fc.constantFrom('', 'X', 'V', 'WBS', 'iOS '),
    parts: fc.array(part, { minLength: 1, maxLength: 5 }),
    update: fc.option(part),
    release: fc.option(part),
  })
  .map(
    ({ prefix, parts, update, release }) =>
      prefix + parts.join('.') + (update === null ? '' : `SU${update}`) + (release === null ? '' : ` MR${release}`),
  );

describe('versions', () => {
  const readings: readonly (readonly [text: string, parts: readonly number[]])[] = [
    ['12.9', [12, 9]],
    ['12.5(1)SU3', [12, 5, 1, 3]],
    ['11.5(1) su 5', [11, 5, 1, 5]],
    ['12.5SU3', [12, 5, 1, 3]],
    ['10.5(2)', [10, 5, 2]],
    ['X8.10', [8, 10]],
    ['x12.5.1', [12, 5, 1]],
    ['V1.2', [1, 2]],
    ['iOS 13.1', [13, 1]],
    ['12.5.1.11900', [12, 5, 1, 0, 0, 11900]],
    ['12.5.1.11900-146', [12, 5, 1, 0, 0, 11900, 146]],
    ['12.5(1.11900.146)', [12, 5, 1, 0, 0, 11900, 146]],
    ['2.8 MR1', [2, 8, 0, 0, 1]],
    ['WBS33', [33]],
    ['8.4(1)', [8, 4, 1]],
    ['4.8.03052', [4, 8, 3052]],
    [' 14 ', [14]],
    ['12.6(1) and later', [12, 6, 1]],
  ];
  for (const [text, parts] of readings) {
    it(`reads ${text}`, () => assert.equal(compareVersions(read(text), parts), 0));
  }

  for (const text of ['', 'latest', 'Catalina', '(1)', 'SU3', '.5', 'X', '-1'])
    it(`${text || 'nothing'} is unknown`, () => assert.equal(readVersion(text), undefined));

  const rising: readonly (readonly string[])[] = [
    ['12.1', '12.5', '12.5(1)', '12.5(1)SU1', '12.5(1)SU3', '12.5(2)', '12.8', '12.9', '12.10', '14.0', '14.0(1)'],
    ['9.1(2)', '10.0', '10.5(1)', '10.5(2)', '11.0(1)', '11.5', '11.5(1)', '11.5(1)SU2', '11.5(1)SU10', '12.0'],
    ['X8.5', 'X8.9.1', 'X8.10', 'X8.10.1', 'X8.11', 'X12.5'],
    ['2.8', '2.8 MR1', '2.8 MR3', '3.0'],
    ['WBS33', 'WBS40.1'],
  ];
  for (const versions of rising) {
    it(`${versions.join(' < ')}`, () => {
      for (const [index, older] of versions.entries())
        for (const newer of versions.slice(index + 1)) {
          assert.equal(compare(older, newer), -1, `${older} is older than ${newer}`);
          assert.equal(compare(newer, older), 1, `${newer} is newer than ${older}`);
        }
    });
  }

  for (const [a, b] of [
    ['12.5.1', '12.5(1)'],
    ['12.5SU3', '12.5(1)SU3'],
    ['14', '14.0'],
    ['X8.10', '8.10'],
    ['12.5(1)su3', '12.5(1) SU3'],
  ] as const)
    it(`${a} is ${b}`, () => assert.equal(compare(a, b), 0));

  it('are in one order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        assert.equal(compare(a, a), 0);
        assert.equal(compare(a, b), 0 - compare(b, a));
        if (compare(a, b) <= 0 && compare(b, c) <= 0) assert.ok(compare(a, c) <= 0);
      }),
    );
  });

  it('no text makes reading fail', () => {
    fc.assert(fc.property(fc.string(), (text) => void readVersion(text)));
  });
});
