import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The URI of a file that the command line names. */
export function uriOfPath(path: string): string {
  return pathToFileURL(resolve(path)).href;
}
