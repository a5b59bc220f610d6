import type { Span } from '../../text/span.js';
import { isForbiddenCodePoint } from './characters.js';
import type { ErrorList } from './error-list.js';

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `&name;`, `&#10;`, `&#xA;` or a `&` that starts none of them. */
export interface Reference {
  readonly span: Span;
  /** What it stands for; undefined when that is not known or not allowed. */
  readonly character: string | undefined;
  readonly kind: 'known' | 'bare' | 'unknown' | 'forbidden';
  readonly name?: string;
}

/** The `&`s of a stretch of text with what each of them stands for. Entities of a document type are never resolved. */
export function* referencesIn(text: string, from: number, to: number): Generator<Reference> {
  const part = text.slice(from, to);
  for (let at = part.indexOf('&'); at >= 0; at = part.indexOf('&', at + 1)) yield readReference(text, from + at, to);
}

function readReference(text: string, at: number, to: number): Reference {
  const form = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([^\s&;<>"'#=/?()]+));/y;
  form.lastIndex = at;
  const match = form.exec(text);
  if (!match || form.lastIndex > to) return { span: { start: at, end: at + 1 }, character: undefined, kind: 'bare' };
  const span = { start: at, end: form.lastIndex };
  const [, hex, decimal, name] = match;
  if (name !== undefined) {
    const character = Object.hasOwn(predefined, name) ? predefined[name] : undefined;
    return { span, character, kind: character === undefined ? 'unknown' : 'known', name };
  }
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  if (isForbiddenCodePoint(code)) return { span, character: undefined, kind: 'forbidden', name: match[0] };
  return { span, character: String.fromCodePoint(code), kind: 'known' };
}

/** Reports the `&`s that are no reference, or one to something XML does not know. */
export function checkReferences(text: string, from: number, to: number, errors: ErrorList): void {
  for (const { kind, span, name } of referencesIn(text, from, to)) {
    if (errors.isFull) return;
    if (kind === 'bare') errors.add({ kind: 'ampersand-bare', span });
    else if (kind === 'unknown') errors.add({ kind: 'entity-unknown', span, found: name ?? '' });
    else if (kind === 'forbidden') errors.add({ kind: 'character-forbidden', span, found: name ?? '' });
  }
}

/** The text with its references resolved; those that cannot be are left as written. */
export function decodeReferences(text: string, from: number, to: number): string {
  let decoded = '';
  let done = from;
  for (const { span, character } of referencesIn(text, from, to)) {
    if (character === undefined) continue;
    decoded += text.slice(done, span.start) + character;
    done = span.end;
  }
  return done === from ? text.slice(from, to) : decoded + text.slice(done, to);
}
