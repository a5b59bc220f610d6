import type { Span } from './span.js';

/** Replaces what `span` covers by `newText`. An empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** Edits that belong together, in the order of the text: insertions at one place one after the other; undefined where two of them overlap. */
export function joinEdits(edits: readonly Edit[]): Edit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const joined: Edit[] = [];
  for (const edit of sorted) {
    const last = joined.at(-1);
    if (last && isInsertion(last) && isInsertion(edit) && last.span.start === edit.span.start) {
      joined[joined.length - 1] = { span: last.span, newText: last.newText + edit.newText };
    } else if (last && edit.span.start < last.span.end) return undefined;
    else joined.push(edit);
  }
  return joined;
}

function isInsertion({ span }: Edit): boolean {
  return span.start === span.end;
}

/** Edits in the order of the text, without those that overlap an earlier one. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    const sameSpot = last && edit.span.start === last.span.start && edit.span.end === last.span.end;
    if (!last || (edit.span.start >= last.span.end && !sameSpot)) kept.push(edit);
  }
  return kept;
}

/** The text after the edits. Overlapping edits are a programming error and throw. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  let result = '';
  let at = 0;
  for (const { span, newText } of sorted) {
    if (span.start < at) throw new Error(`overlapping edits at offset ${span.start}`);
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
