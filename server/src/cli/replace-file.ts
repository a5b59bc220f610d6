import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { failureCode } from './failure.js';

/** What replacing a file needs of the system. */
export interface ReplaceTools {
  readonly isWindows: boolean;
  rename(from: string, to: string): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

const system: ReplaceTools = {
  isWindows: process.platform === 'win32',
  rename,
  wait: (milliseconds) => setTimeout(milliseconds),
};

/** Some 1.3 seconds altogether: as long as a virus scanner or an indexer usually holds a file. */
const pauses = [10, 20, 40, 80, 160, 320, 640];

const inUse: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Renames a file over another. Windows refuses while any program has one of the two open, virus scanners included;
 * most let go at once, so it is tried again for a little while. Throws what the last attempt threw.
 */
export async function replaceFile(from: string, to: string, tools: ReplaceTools = system): Promise<void> {
  for (const pause of tools.isWindows ? pauses : []) {
    try {
      return await tools.rename(from, to);
    } catch (error) {
      if (!inUse.has(failureCode(error))) throw error;
    }
    await tools.wait(pause);
  }
  await tools.rename(from, to);
}
