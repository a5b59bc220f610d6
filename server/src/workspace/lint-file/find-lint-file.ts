import { lintFileName } from '../../service/lint-file/lint-file.js';
import { directoriesAbove } from '../directories-above.js';

/**
 * The places where the lint file of a document may be, nearest first: its directory and each one
 * above, up to `root` (a directory URI) or the top of the file system.
 */
export function lintFilePlaces(documentUri: string, root?: string): string[] {
  return directoriesAbove(documentUri, root).map((directory) => directory + lintFileName);
}
