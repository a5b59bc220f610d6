import assert from 'node:assert/strict';
import { readAhead } from '../../server/src/cli/read-ahead.js';

async function* numbers(upTo: number): AsyncGenerator<number> {
  for (let each = 1; each <= upTo; each += 1) yield each;
}

describe('reading ahead', () => {
  it('keeps the order, and begins no more than was said', async () => {
    const begun: number[] = [];
    const seen: string[] = [];
    for await (const [item, ready] of readAhead(numbers(5), 2, async (each) => begun.push(each))) {
      await ready;
      seen.push(`${item}: ${begun.join('')}`);
    }
    assert.deepEqual(seen, ['1: 123', '2: 1234', '3: 12345', '4: 12345', '5: 12345']);
  });

  it('hands out an error with its item, when its turn has come', async () => {
    const seen: unknown[] = [];
    const fail = async (each: number) => {
      if (each === 2) throw new Error('gone');
      return each;
    };
    for await (const [item, ready] of readAhead(numbers(3), 9, fail)) {
      seen.push(await ready.catch((error: Error) => `${item} ${error.message}`));
    }
    assert.deepEqual(seen, [1, '2 gone', 3]);
  });
});
