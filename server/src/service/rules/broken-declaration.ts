import type { Span } from '../text/span.js';

/** `<xml version=…`, `?xml version=…`, `?<xml version=…`, `<? xml version=…` where `<?xml version=…` was meant. */
export interface BrokenDeclaration {
  /** What stands in place of `<?xml`. */
  readonly head: Span;
  readonly span: Span;
}

const form = /^(\uFEFF?\s*)(<[ \t]*(?:\?[ \t]*)?xml|\?[ \t]*<?xml)\s+version\s*=[^<>\r\n]*>/i;

/** The declaration that XML does not take for one; undefined where there is none, or a sound beginning of one. */
export function brokenDeclaration(text: string): BrokenDeclaration | undefined {
  const [all, before = '', head = ''] = form.exec(text) ?? [];
  if (all === undefined || head.toLowerCase() === '<?xml') return undefined;
  const start = before.length;
  return { head: { start, end: start + head.length }, span: { start, end: all.length } };
}
