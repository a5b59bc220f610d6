/**
 * True when the name holds the letters in their order, without regard to case. Editors filter at least
 * as strictly, so nothing that they would show is lost by leaving the others out.
 */
export function holdsLetters(name: string, letters: string): boolean {
  if (letters === '') return true;
  const lower = name.toLowerCase();
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
