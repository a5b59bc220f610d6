import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { goldenPath, settingsAlone, tell, textTargets } from './alone.js';

describe('settings written alone', () => {
  for (const target of textTargets) {
    it(`${target}: each that is offered, with its ordinary values`, () => {
      assert.equal(
        tell(settingsAlone(target)),
        readFileSync(goldenPath(target), 'utf8'),
        'npx tsx test/generate/update.ts, and read the difference',
      );
    });
  }
});
