import { uriKey } from '../uris.js';
import { lintFileName } from './lint-file.js';

/**
 * The places where the lint file of a document may be, nearest first: its directory and each one
 * above, up to `root` (a directory URI) or the top of the file system.
 */
export function lintFilePlaces(documentUri: string, root?: string): string[] {
  const top = root === undefined ? undefined : uriKey(root.replace(/\/*$/, '/'));
  const places: string[] = [];
  // The part before the path (scheme and authority) is never shortened, nor is the name of a Windows share.
  const pathStart =
    /^(?:file:\/\/[^/]+\/[^/]+(?=\/)|[a-z][a-z0-9+.-]*:(\/\/[^/]*)?)/i.exec(documentUri)?.[0].length ?? 0;
  let end = documentUri.lastIndexOf('/');
  while (end >= pathStart) {
    const directory = documentUri.slice(0, end + 1);
    places.push(directory + lintFileName);
    if (uriKey(directory) === top) break;
    end = end === 0 ? -1 : documentUri.lastIndexOf('/', end - 1);
  }
  return places;
}
