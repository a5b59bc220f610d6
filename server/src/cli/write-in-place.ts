import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { t } from '../service/messages/localise.js';
import { whileInUse } from './while-in-use.js';

/** A file that is open to be read and written. */
export type OpenFile = Pick<FileHandle, 'readFile' | 'write' | 'truncate' | 'sync' | 'close'>;

/** What writing into a file needs of the system. */
export interface WritingTools {
  open(path: string, flags: 'r+' | 'wx'): Promise<OpenFile>;
  remove(path: string): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

const system: WritingTools = {
  open,
  remove: (path) => rm(path, { force: true }),
  wait: (milliseconds) => setTimeout(milliseconds),
};

/**
 * Writes other bytes into a file, which stays the same file: who may read and write it, its owner and its links do
 * not change. What it held lies beside it until all is written. A file that cannot be written whole gets it back; when
 * not even that is possible, the error says where it lies.
 */
export async function writeInPlace(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  tools: WritingTools = system,
): Promise<void> {
  const file = await whileInUse(() => tools.open(path, 'r+'), tools.wait);
  const backup = `${path}.${randomUUID().slice(0, 8)}.bak`;
  try {
    if (!(await file.readFile()).equals(before)) throw new Error(t('changed meanwhile, not written'));
    await makeBackup(backup, before, tools);
    try {
      await overwrite(file, after);
    } catch (error) {
      await restore(file, before, backup);
      await tools.remove(backup);
      throw error;
    }
  } finally {
    await file.close();
  }
  await tools.remove(backup);
}

async function makeBackup(path: string, bytes: Uint8Array, tools: WritingTools): Promise<void> {
  const file = await tools.open(path, 'wx');
  try {
    await overwrite(file, bytes);
  } catch (error) {
    await file.close();
    await tools.remove(path);
    throw error;
  }
  await file.close();
}

async function restore(file: OpenFile, before: Uint8Array, backup: string): Promise<void> {
  try {
    await overwrite(file, before);
  } catch {
    throw new Error(t('not written whole; what it held is in {0}', backup));
  }
}

async function overwrite(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, done);
    done += bytesWritten;
  }
  await file.truncate(bytes.length);
  await file.sync();
}
