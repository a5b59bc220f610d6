import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { filesOf, findingsOf, kinds, listExamples } from './examples.js';

const examples = listExamples();

describe('example configurations', () => {
  for (const kind of kinds) {
    it(`${kind}: every file is listed, every listed file is there`, () => {
      const listed = examples.filter((example) => example.kind === kind).map(({ path }) => basename(path));
      assert.deepEqual(listed.sort(), filesOf(kind).sort());
    });
  }

  it('are many, and many of them broken', () => {
    assert.ok(examples.length >= 20);
    assert.ok(examples.filter(({ kind }) => kind === 'broken').length >= 8);
  });

  for (const example of examples) {
    it(`${example.kind}/${example.name} (${example.shows})`, () => {
      const found = findingsOf(example);
      assert.equal(
        found,
        readFileSync(example.goldenPath, 'utf8'),
        'npx tsx test/examples/update.ts, and read the difference',
      );
      if (example.kind === 'clean') {
        const told = [...found.matchAll(/^\d+:\d+ (.+)$/gm)].map(([, severityAndRule]) => severityAndRule);
        assert.deepEqual(told, example.advice ?? [], 'a clean example is told what its entry says');
        assert.doesNotMatch(found, /^\S+ (?:error|warning) /m, 'a clean example is well');
      } else assert.notEqual(found, '', 'a broken example gives findings');
    });
  }
});
