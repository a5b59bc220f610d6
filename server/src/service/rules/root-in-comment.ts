import type { ConfigDocument } from '../documents/jabber-document.js';

/** True when a comment that ends too late has the root's open tag in it; that is told, and that a root is missing is not true. */
export function isRootInComment({ xml, text, root }: ConfigDocument): boolean {
  if (root) return false;
  const first = xml.children.find(({ kind }) => kind === 'element')?.span.start ?? text.length;
  const slip = xml.errors.find(({ kind }) => kind === 'comment-double-hyphen');
  return slip !== undefined && slip.span.start < first && /<config[\s>]/i.test(text.slice(0, first));
}
