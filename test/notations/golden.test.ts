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
      if (input.isClean) assert.doesNotMatch(found, /^\S+ (?:error|warning) /m);
      else assert.ok(found.split('\n').length > 2, 'nothing is found');
    });
  }
});
