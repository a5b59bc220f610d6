import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { t } from '../service/messages/localise.js';
import { replaceFile } from './replace-file.js';

/**
 * Replaces a file's bytes in one step, keeping its mode and owner; a link keeps pointing where it did.
 * Throws, and leaves the file as it is, when it may not be written or no longer holds `before`.
 */
export async function writeBack(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const target = await realpath(path);
  await access(target, constants.W_OK);
  const { mode, uid, gid } = await stat(target);
  const temporary = join(dirname(target), `.jabber-lint-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(after);
      await file.chmod(mode & 0o7777);
      // Only the superuser may give files away; for anyone else the owner is the same already.
      await file.chown(uid, gid).catch(() => undefined);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await readFile(target)).equals(before)) throw new Error(t('changed meanwhile, not written'));
    await replaceFile(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
