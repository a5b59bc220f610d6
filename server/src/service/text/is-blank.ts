/** True for a text of blanks and nothing else, or of nothing at all. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}
