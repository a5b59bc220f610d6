export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Takes the marks `«…»` out of a text: what is left, and what was marked, in the order of the opening marks. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') {
      const mark = { start: text.length, end: -1 };
      marks.push(mark);
      open.push(mark);
    } else if (part === '»') {
      const mark = open.pop();
      if (!mark) throw new Error('» without «');
      mark.end = text.length;
    } else {
      text += part;
    }
  }
  if (open.length > 0) throw new Error('« without »');
  return { text, marks };
}

/** The text with marks around the places, to compare with a marked text at a glance. */
export function writeMarks(text: string, places: readonly Mark[]): string {
  const inserts: { at: number; order: number; mark: string }[] = [];
  for (const [index, { start, end }] of places.entries()) {
    const empty = start === end;
    inserts.push({ at: start, order: empty ? index : 1_000_000 - (end - start), mark: empty ? '«»' : '«' });
    if (!empty) inserts.push({ at: end, order: -1_000_000 + (end - start), mark: '»' });
  }
  inserts.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let at = 0;
  for (const insert of inserts) {
    result += text.slice(at, insert.at) + insert.mark;
    at = insert.at;
  }
  return result + text.slice(at);
}
