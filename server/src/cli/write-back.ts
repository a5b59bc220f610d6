import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { replaceFile } from './replace-file.js';
import { writeInPlace } from './write-in-place.js';

/**
 * Gives a file other bytes, keeping who may do what with it; a link keeps pointing where it did. On Windows a file put
 * in its place would have other permissions, so the file itself is written. Throws, and leaves the file as it is, when
 * it may not be written or no longer holds `before`.
 */
export async function writeBack(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  isWindows = process.platform === 'win32',
): Promise<void> {
  const target = await realpath(path);
  await access(target, constants.W_OK);
  await (isWindows ? writeInPlace : replaceFile)(target, before, after);
}
