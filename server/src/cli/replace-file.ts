import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { t } from '../service/messages/localise.js';

/** Puts another file in the place of a file in one step, with the same mode and owner. */
export async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const { mode, uid, gid } = await stat(path);
  const temporary = join(dirname(path), `.jabber-lint-${randomUUID()}.tmp`);
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
    if (!(await readFile(path)).equals(before)) throw new Error(t('changed meanwhile, not written'));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
