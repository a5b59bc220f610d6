import type { JabberDocument } from '../documents/jabber-document.js';

/**
 * True when the text means to be a whole file: it is named as the client fetches it, or begins with a
 * declaration. Anything else without a root is a fragment someone is working on.
 */
export function isRootExpected({ uri, xml }: JabberDocument): boolean {
  return xml.declaration !== undefined || /^jabber-config(?:-.*)?\.xml$/i.test(fileNameOf(uri));
}

/** The last part of the path, decoded. */
export function fileNameOf(uri: string): string {
  const name = /[^/\\]*$/.exec(uri.replace(/[?#].*$/, ''))?.[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
