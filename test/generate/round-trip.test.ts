import assert from 'node:assert/strict';
import fc from 'fast-check';
import { notations } from '../../server/src/service/catalogue/notation.js';
import { generate } from '../../server/src/service/generate/generate.js';
import type { Generated, PlainSetting } from '../../server/src/service/generate/settings-input.js';
import { notationOf, type Target, targets } from '../../server/src/service/generate/target.js';
import { validateValue } from '../../server/src/service/generate/validate-value.js';
import { loadCatalogue } from '../facts.js';
import { anySettings, knownSettings } from './arbitrary-settings.js';
import { readBack } from './read-back.js';

const catalogue = loadCatalogue();

describe('generated texts', function () {
  this.timeout(60_000);
  for (const target of targets) {
    const notation = notationOf(target);
    const runs = { numRuns: target === 'url-qr' ? 25 : 150 };

    it(`${target}: reads back as what was given, for settings it knows`, () => {
      fc.assert(
        fc.property(knownSettings(notation, catalogue), (chosen) => {
          const settings = withDomain(target, chosen);
          const generated = generate({ settings }, target, { clear: false }, catalogue);
          assertReadsBack(target, generated);
          const kept = new Map(generated.kept.map(({ name, value }) => [name, value]));
          for (const { name, value } of generated.kept) assertAccepted(target, name, value);
          for (const { name, value } of settings) {
            const isKept = kept.get(name)?.toLowerCase() === value.trim().toLowerCase(); // words are put as documented
            const isExplained = generated.dropped.some((each) => each.name === name && each.value === value);
            assert.ok(isKept !== isExplained, `${name} = ${value}`);
          }
        }),
        runs,
      );
    });

    it(`${target}: keeps what was read from the same notation`, () => {
      fc.assert(
        fc.property(anySettings, (read) => {
          const settings = withDomain(target, target === 'xml' ? read.filter(isKnownToOthers) : read);
          const generated = generate({ notation, settings }, target, {}, catalogue);
          assertReadsBack(target, generated);
          if (generated.problem === undefined) {
            assert.equal(generated.kept.length + generated.dropped.length, settings.length);
          }
        }),
        runs,
      );
    });

    for (const from of notations.filter((each) => each !== notation)) {
      it(`${target}: reads back as the account says, for settings of ${from}`, () => {
        fc.assert(
          fc.property(knownSettings(from, catalogue), (settings) => {
            const chosen = withDomain(target, []);
            const generated = generate({ notation: from, settings, chosen }, target, { clear: false }, catalogue);
            assertReadsBack(target, generated);
            if (notation === 'url') assert.equal(generated.problem, undefined);
            for (const { name, value } of generated.kept) assertAccepted(target, name, value);
            for (const { reason } of generated.dropped) assert.match(reason, /\.$/);
          }),
          { numRuns: target === 'url-qr' ? 10 : 60 },
        );
      });
    }
  }
});

/** The other reader of XML refuses names that mean something in JavaScript. */
function isKnownToOthers({ name }: PlainSetting): boolean {
  return !(name in {});
}

/** A link cannot do without. */
function withDomain(target: Target, settings: readonly PlainSetting[]): PlainSetting[] {
  const others = settings.filter(({ name }) => name !== 'ServicesDomain');
  return notationOf(target) === 'url' ? [{ name: 'ServicesDomain', value: 'example.com' }, ...others] : [...settings];
}

function assertReadsBack(target: Target, { text, problem, kept }: Generated): void {
  if (problem !== undefined) {
    assert.equal(text, '');
    return;
  }
  const { settings, problems } = readBack(target, text);
  assert.deepEqual(problems, [], text);
  const sorted = (list: readonly PlainSetting[]) => list.map(({ name, value }) => `${name}\0${value}`).sort();
  const written = target.startsWith('msi') ? settings.filter(({ name }) => name !== 'CLEAR') : settings;
  const expected = target.startsWith('msi') ? kept.filter(({ name }) => name !== 'CLEAR') : kept;
  assert.deepEqual(sorted(written), sorted(expected), text);
}

/** Nothing is written that the dialogue would refuse, but for what is left to fill in. */
function assertAccepted(target: Target, name: string, value: string): void {
  const reason = validateValue(notationOf(target), name, value, catalogue);
  assert.ok(reason === undefined || /filled in|password|quotes/.test(reason), reason);
}
