import assert from 'node:assert/strict';
import { type Answer, answer } from '../../client/src/dialogue/answer.js';
import { type Place, runDialogue, type Step } from '../../client/src/dialogue/run-dialogue.js';

/** What is known: the answers by question. */
type Known = Readonly<Record<string, string>>;

/** A user who acts as told, question after question; `<` goes back, `x` cancels. */
function play(acts: string, only: Readonly<Record<string, (known: Known) => boolean>> = {}) {
  const left = acts.split(' ');
  const seen: string[] = [];
  const step = (name: string): Step<Known> => ({
    ...(only[name] ? { applies: only[name] } : {}),
    async ask(known, { step: number, totalSteps, canGoBack }: Place): Promise<Answer<Known>> {
      seen.push(
        `${name} ${number}/${totalSteps}${canGoBack ? '' : ' first'}${known[name] ? ` was ${known[name]}` : ''}`,
      );
      const act = left.shift() ?? assert.fail(`${name} is asked, but nothing is left to do`);
      if (act === '<') return { kind: 'back' };
      return act === 'x' ? { kind: 'cancel' } : answer({ ...known, [name]: act });
    },
  });
  return { seen, end: runDialogue('Title', ['a', 'b', 'c'].map(step), {} as Known) };
}

describe('a dialogue', () => {
  it('asks one question after the other', async () => {
    const { seen, end } = play('1 2 3');
    assert.deepEqual(await end, { a: '1', b: '2', c: '3' });
    assert.deepEqual(seen, ['a 1/3 first', 'b 2/3', 'c 3/3']);
  });

  it('goes back as far as one likes, and shows what was answered', async () => {
    const { seen, end } = play('1 2 < < 4 5 6');
    assert.deepEqual(await end, { a: '4', b: '5', c: '6' });
    assert.deepEqual(seen.slice(2), ['c 3/3', 'b 2/3 was 2', 'a 1/3 first was 1', 'b 2/3 was 2', 'c 3/3']);
  });

  it('leaves out questions that do not apply, both ways', async () => {
    const { seen, end } = play('no < yes 2 3', { b: ({ a }) => a === 'yes' });
    assert.deepEqual(await end, { a: 'yes', b: '2', c: '3' });
    assert.deepEqual(seen, ['a 1/2 first', 'c 2/2', 'a 1/2 first was no', 'b 2/3', 'c 3/3']);
  });

  it('ends without a result when it is cancelled', async () => {
    assert.equal(await play('1 x').end, undefined);
  });

  it('asks the first question again when there is nothing to go back to', async () => {
    const { seen, end } = play('< 1 2 3');
    assert.deepEqual(await end, { a: '1', b: '2', c: '3' });
    assert.deepEqual(seen.slice(0, 2), ['a 1/3 first', 'a 1/3 first']);
  });
});
