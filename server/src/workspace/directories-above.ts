import { uriKey } from './uris.js';

/** The directory of a document and each one above, nearest first, up to `root` (a directory URI) or the top. */
export function directoriesAbove(documentUri: string, root?: string): string[] {
  const top = root === undefined ? undefined : uriKey(root.replace(/\/*$/, '/'));
  const directories: string[] = [];
  // The part before the path (scheme and authority) is never shortened, nor is the name of a Windows share.
  const pathStart =
    /^(?:file:\/\/[^/]+\/[^/]+(?=\/)|[a-z][a-z0-9+.-]*:(\/\/[^/]*)?)/i.exec(documentUri)?.[0].length ?? 0;
  let end = documentUri.lastIndexOf('/');
  while (end >= pathStart) {
    const directory = documentUri.slice(0, end + 1);
    directories.push(directory);
    if (uriKey(directory) === top) break;
    end = end === 0 ? -1 : documentUri.lastIndexOf('/', end - 1);
  }
  return directories;
}
