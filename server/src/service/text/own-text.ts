/** The engine keeps a part of a text of this length and more as a view of the whole. */
const shortestView = 13;

/**
 * The same characters, held on their own. A part of a text otherwise keeps the whole of it in memory; that
 * matters for what lives longer than the text, as the parts of a document that nobody touches do.
 */
export function ownText(part: string): string {
  if (part.length < shortestView) return part;
  return Object.keys({ [part]: 0 })[0] ?? part; // a key is always a string of its own
}
