/** Asks again until the answer is good; fails with the last answer or error when it never is. */
export async function until<T>(what: string, ask: () => T | Promise<T>, good: (answer: T) => boolean, ms = 15_000) {
  const end = Date.now() + ms;
  for (;;) {
    let last: unknown;
    try {
      const answer = await ask();
      if (good(answer)) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const told = last instanceof Error ? last.message : JSON.stringify(last, undefined, 1);
      throw new Error(`waited ${ms} ms for ${what}; last seen: ${told}`);
    }
    await new Promise((again) => setTimeout(again, 50));
  }
}
