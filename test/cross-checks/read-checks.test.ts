import assert from 'node:assert/strict';
import { readChecks } from '../../scripts/generate/cross-checks/read-checks.js';

describe('the rules of one topic', () => {
  it('are those of the file of that name', () => {
    assert.deepEqual([...new Set(readChecks('oauth').map(({ topic }) => topic))], ['OAuth']);
  });

  it('are refused for a topic that there is not, with those that there are', () => {
    assert.throws(() => readChecks('oath'), /no topic "oath".*: calendar-and-local-contacts, .*, oauth, /);
  });
});
