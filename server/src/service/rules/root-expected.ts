import { fileNameOf } from '../documents/file-name.js';
import type { ConfigDocument } from '../documents/jabber-document.js';

/**
 * True when the text means to be a whole file: it is named as the client fetches it, or begins with a
 * declaration. Anything else without a root is a fragment someone is working on.
 */
export function isRootExpected({ uri, xml }: ConfigDocument): boolean {
  return xml.declaration !== undefined || /^jabber-config(?:-.*)?\.xml$/i.test(fileNameOf(uri));
}
