import assert from 'node:assert/strict';
import { describeFailure } from '../../server/src/cli/failure.js';
import { type ReplaceTools, replaceFile } from '../../server/src/cli/replace-file.js';

/** A system whose rename fails so many times with this code. */
function failing(times: number, code: string, isWindows: boolean): ReplaceTools & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    isWindows,
    calls,
    async rename(from, to) {
      calls.push(`${from} > ${to}`);
      if (calls.length <= times) throw Object.assign(new Error(`${code}: rename`), { code });
    },
    wait: () => Promise.resolve(),
  };
}

describe('a file that is replaced', () => {
  const forever = Number.POSITIVE_INFINITY;
  const table: readonly [what: string, tools: ReturnType<typeof failing>, attempts: number, thrown?: string][] = [
    ['at once', failing(0, '', true), 1],
    ['while a scanner has it open for a moment', failing(3, 'EBUSY', true), 4],
    ['while another program lets nobody replace it for a moment', failing(1, 'EPERM', true), 2],
    ['that stays open', failing(forever, 'EBUSY', true), 8, 'EBUSY'],
    ['on a full disk: no use in waiting', failing(forever, 'ENOSPC', true), 1, 'ENOSPC'],
    ['that one may not replace, elsewhere', failing(forever, 'EACCES', false), 1, 'EACCES'],
  ];
  for (const [what, tools, attempts, code] of table) {
    it(what, async () => {
      const replaced = replaceFile('a', 'b', tools);
      if (code) await assert.rejects(replaced, { code });
      else await replaced;
      assert.deepEqual(tools.calls, Array(attempts).fill('a > b'));
    });
  }

  it('that is in use is told so', () => {
    assert.equal(describeFailure(Object.assign(new Error('EBUSY: x'), { code: 'EBUSY' })), 'in use by another program');
  });
});
