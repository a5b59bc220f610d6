import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReadText } from './find-lint-file.js';

/** Reads `file:` URIs; undefined for other schemes and where there is no such file. Other failures throw. */
export const readFromDisk: ReadText = async (uri) => {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
};

function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
