/** A line of a text, whichever of the three line ends it has. */
export interface Line {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  /** After the line end. */
  readonly next: number;
}

/** The lines of a text; a byte order mark belongs to none, nor does the nothing after the last line end. */
export function* linesOf(text: string): Generator<Line> {
  const lineEnd = /\r\n|\n|\r/g;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    lineEnd.lastIndex = start;
    const match = lineEnd.exec(text);
    const end = match ? match.index : text.length;
    const next = match ? lineEnd.lastIndex : text.length;
    yield { start, end, next };
    start = next;
  }
}

/** The line end that a text uses first, or the usual one. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The stretch without blanks and tabs at its ends; empty at `end` when there is nothing else. */
export function trimBlanks(text: string, start: number, end: number): { start: number; end: number } {
  let first = start;
  while (first < end && isBlank(text.charCodeAt(first))) first++;
  let last = end;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

/** True for a blank or a tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
