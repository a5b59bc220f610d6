import type { FileSystem } from './file-system.js';

/** Reads `file:` URIs from one file system and everything else from another. */
export function filesByScheme(onDisk: FileSystem, elsewhere: FileSystem): FileSystem {
  const pick = (uri: string): FileSystem => (uri.startsWith('file:') ? onDisk : elsewhere);
  return {
    read: (uri) => pick(uri).read(uri),
    isThere: (uri) => pick(uri).isThere(uri),
    list: (uri) => pick(uri).list(uri),
  };
}
