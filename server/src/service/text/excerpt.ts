const longest = 60;

/** A text as part of a sentence: on one line, and cut where it is too long to read. */
export function excerpt(text: string): string {
  const head = text.slice(0, longest + 1);
  const line = head.replace(/\s+/g, ' ');
  return head.length > longest ? `${line.slice(0, longest)}…` : line;
}
