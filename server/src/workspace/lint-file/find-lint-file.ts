import { lintFileName } from './lint-file.js';

/** Reads a text by its URI; undefined when there is none. */
export type ReadText = (uri: string) => Promise<string | undefined>;

/** A lint file as it was found. */
export interface FoundLintFile {
  readonly uri: string;
  readonly text: string;
}

/**
 * The places where the lint file of a document may be, nearest first: its directory and each one
 * above, up to `root` (a directory URI) or the top of the file system.
 */
export function lintFilePlaces(documentUri: string, root?: string): string[] {
  const top = root === undefined ? undefined : root.replace(/\/*$/, '/');
  const places: string[] = [];
  // The part before the path (scheme and authority) is never shortened.
  const pathStart = /^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i.exec(documentUri)?.[0].length ?? 0;
  let end = documentUri.lastIndexOf('/');
  while (end >= pathStart) {
    const directory = documentUri.slice(0, end + 1);
    places.push(directory + lintFileName);
    if (directory === top) break;
    end = end === 0 ? -1 : documentUri.lastIndexOf('/', end - 1);
  }
  return places;
}

/** The lint file nearest to a document, if there is one. */
export async function findLintFile(
  documentUri: string,
  readText: ReadText,
  root?: string,
): Promise<FoundLintFile | undefined> {
  for (const uri of lintFilePlaces(documentUri, root)) {
    const text = await readText(uri);
    if (text !== undefined) return { uri, text };
  }
  return undefined;
}
