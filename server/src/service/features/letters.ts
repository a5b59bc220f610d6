/**
 * True when the name holds the letters in their order, without regard to case. Editors filter at least
 * as strictly, so nothing that they would show is lost by leaving the others out.
 */
export function holdsLetters(name: string, letters: string): boolean {
  let found = 0;
  for (let at = 0; at < name.length && found < letters.length; at++) {
    if (lowerCode(name, at) === lowerCode(letters, found)) found++;
  }
  return found === letters.length;
}

/** Names are plain ASCII; this spares a new string for each of some hundred names at each keystroke. */
function lowerCode(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 65 && code <= 90 ? code + 32 : code;
}
