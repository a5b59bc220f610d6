/** Puts words in the place of `{names}`; a name without a word stays as it is. */
export function fillWords(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => (Object.hasOwn(words, name) ? words[name] : undefined) ?? whole,
  );
}

/** How long a text is with its words in their places. */
export function filledLength(template: string, words: Readonly<Record<string, string>>): number {
  return wordPlaces(template).reduce((sum, { name }) => sum + (words[name]?.length ?? 0), template.length);
}

/** Each name in braces with its place, braces included. */
export function wordPlaces(
  template: string,
): { readonly name: string; readonly start: number; readonly end: number }[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(({ 0: whole, 1: name = '', index }) => ({
    name,
    start: index,
    end: index + whole.length,
  }));
}
