import { decodedUri } from '../text/decoded-uri.js';

/** The last part of a path or URI, of a URI decoded. A name on disk may have `#`, `?` and `%` in it. */
export function fileNameOf(name: string): string {
  const isUri = /^[a-z][a-z0-9+.-]+:/i.test(name); // a single letter is a drive
  const last = /[^/\\]*$/.exec(isUri ? name.replace(/[?#].*$/, '') : name)?.[0] ?? '';
  return isUri ? decodedUri(last) : last;
}
