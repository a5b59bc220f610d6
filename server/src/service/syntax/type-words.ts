/** Types of consoles that are none of text. A token, which Intune fills in, is text. */
const otherTypes =
  /^(?:bool(?:ean)?|int(?:eger)?|long|number|real|float|double|date|array|list|dict(?:ionary)?|object|bundle)(?:type)?$/i;
const textTypes = /^(?:string|text)(?:type)?$/i;

/** True for a word that states a type which is none of text. Of words that are not known nothing is certain. */
export function isOtherType(word: string): boolean {
  return otherTypes.test(word);
}

/** True for a word that surely states a type. */
export function isTypeWord(word: string): boolean {
  return isOtherType(word) || textTypes.test(word);
}

/** The type of text, written as the word that it replaces: `String` for `Boolean`, `stringType` for `booleanType`. */
export function wordForText(found: string): string {
  const word = /type$/i.test(found) ? 'stringType' : 'string';
  if (found === found.toUpperCase()) return word.toUpperCase();
  return /^[A-Z]/.test(found) ? `S${word.slice(1)}` : word;
}
