/** How many columns of a terminal a text takes. */
export type WidthOf = (text: string) => number;

/** The lines of a text, broken at blanks where it is wider than `most`; a word that is wider by itself stays whole. */
export function wrapToWidth(text: string, most: number, widthOf: WidthOf): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (last !== '' && widthOf(longer) > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
