import type { Answer } from './answer.js';

/** Where in a dialogue a question stands; shown in its title. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  /** True: there is a question to go back to. */
  readonly canGoBack: boolean;
}

/** One question of a dialogue. It is given what is known so far, and answers what is known then. */
export interface Step<Known> {
  /** False: the question is left out, both ways. */
  readonly applies?: (known: Known) => boolean;
  readonly ask: (known: Known, place: Place) => Promise<Answer<Known>>;
}

/**
 * Asks one question after the other, with the way back to each. Going back keeps the answers, so that a question
 * asked again can show what was answered before. Undefined when the user cancelled.
 */
export async function runDialogue<Known>(
  title: string,
  steps: readonly Step<Known>[],
  start: Known,
): Promise<Known | undefined> {
  const asked: Step<Known>[] = [];
  let known = start;
  let next = nextStep(steps, 0, known);
  while (next) {
    const applying = steps.filter((step) => applies(step, known));
    const place = { title, step: asked.length + 1, totalSteps: applying.length, canGoBack: asked.length > 0 };
    const given = await next.ask(known, place);
    if (given.kind === 'cancel') return undefined;
    if (given.kind === 'back') {
      next = asked.pop() ?? next;
    } else {
      asked.push(next);
      known = given.value;
      next = nextStep(steps, steps.indexOf(next) + 1, known);
    }
  }
  return known;
}

function nextStep<Known>(steps: readonly Step<Known>[], from: number, known: Known): Step<Known> | undefined {
  return steps.slice(from).find((step) => applies(step, known));
}

function applies<Known>(step: Step<Known>, known: Known): boolean {
  return step.applies?.(known) ?? true;
}
