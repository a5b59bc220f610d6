import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findingsOf, listInputs } from './golden.js';

describe('inputs in each notation', () => {
  const inputs = listInputs();

  it('are many', () => assert.ok(inputs.length >= 60, `${inputs.length} inputs`));

  for (const input of inputs) {
    it(`${input.notation}/${input.name}`, () => {
      const found = findingsOf(input);
      assert.equal(found, readFileSync(input.goldenPath, 'utf8'), 'see test/notations/update.ts');
      const lines = found.trimEnd().split('\n');
      if (input.isClean) assert.equal(lines.length, 1, 'something is found');
      else assert.ok(lines.length > 1, 'nothing is found');
    });
  }
});
