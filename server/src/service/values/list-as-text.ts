import type { Setting } from '../documents/setting.js';

/** A list of texts, as consoles have it, written as the one text that a client reads; undefined where it takes no list. */
export function listAsText({ items, parameter }: Setting): string | undefined {
  const { type, separator } = parameter?.value ?? {};
  return type === 'list' && separator !== undefined ? items?.join(separator) : undefined;
}
