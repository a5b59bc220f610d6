import type { ConditionLanguage } from '../condition-language.js';

/** What all rules of a file may do in one round, beside what each of them usually does. */
const mostTogether = 2_000_000;
const usual = 100;
/** One that does so much in a turn is why the others get none. */
const unusual = 10 * usual;

/** The turns that the rules of a file take while a document, or a deployment, is looked at. */
export interface Turns {
  readonly language: ConditionLanguage;
  /** Another document, or deployment, is looked at. */
  beginRound(): void;
}

/**
 * A rule that once did not come to its end gets no other turn: each keystroke would wait for it again. Where all of them
 * together take too long, the others of the round get none.
 */
export function createTurns(guarded: ConditionLanguage): Turns {
  const { effort } = guarded;
  const stopped = new WeakSet<object>();
  const done = new Map<object, { steps: number; turns: number }>();
  let total = 0;
  let taken = 0;
  const isOver = (): boolean => total > mostTogether + usual * taken;

  function note(check: object, used: number): void {
    taken++;
    total += used;
    const own = done.get(check) ?? { steps: 0, turns: 0 };
    done.set(check, { steps: own.steps + used, turns: own.turns + 1 });
    if (isOver()) for (const [each, { steps, turns }] of done) if (steps > unusual * turns) stopped.add(each);
  }

  const language = Object.freeze<ConditionLanguage>({
    ...guarded,
    turn(check, work, otherwise) {
      if (stopped.has(check) || isOver()) return otherwise;
      const result = guarded.turn(check, work, otherwise);
      note(check, effort.used);
      if (effort.spent) stopped.add(check);
      return result;
    },
  });
  return {
    language,
    beginRound() {
      done.clear();
      total = 0;
      taken = 0;
    },
  };
}
