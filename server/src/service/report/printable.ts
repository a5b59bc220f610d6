const controls = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * The text with control and invisible characters made visible, each by one character, so that a file
 * can neither steer the terminal nor hide what stands in it. Tabs stay.
 */
export function printable(text: string): string {
  return text.replace(controls, (character) => (character === '\t' ? character : '·'));
}
