/**
 * A glob that matches this very path. With `/`, which matches either separator: a remote host and the window in
 * front of it may have different ones.
 */
export function literalGlob(path: string): string {
  return path.replaceAll('\\', '/').replace(/[[\]{}*?]/g, '[$&]');
}
