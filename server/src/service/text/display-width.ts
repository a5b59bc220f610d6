import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns of a terminal a text takes: two for a character of Korean or Chinese. */
export function displayWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += characterWidth(character);
  return sum;
}

/** The same of one character. */
export function characterWidth(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}
