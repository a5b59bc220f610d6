/** Words that administrators write for yes and no; compared without regard to case. */
const yes: ReadonlySet<string> = new Set(['true', '1', 'yes', 'on', 'enable', 'enabled']);
const no: ReadonlySet<string> = new Set(['false', '0', 'no', 'off', 'disable', 'disabled']);

/** Which truth value a word stands for; undefined when it is neither. */
export function truthOf(word: string): boolean | undefined {
  const lower = word.toLowerCase();
  if (yes.has(lower)) return true;
  return no.has(lower) ? false : undefined;
}

/** The word of a vocabulary (`on`/`off`, `0`/`1`, `True`/`False`) that says the same as `word`. */
export function sameTruth(word: string, vocabulary: readonly string[]): string | undefined {
  const truth = truthOf(word);
  if (truth === undefined) return undefined;
  const matching = vocabulary.filter((candidate) => truthOf(candidate) === truth);
  return matching.find((candidate) => /^(true|false)$/i.test(candidate)) ?? matching[0];
}
