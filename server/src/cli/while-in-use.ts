import { failureCode } from './failure.js';

/** Some 1.3 seconds altogether: as long as a virus scanner or an indexer usually holds a file. */
const pauses = [10, 20, 40, 80, 160, 320, 640];

const inUse: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Does something with a file on Windows, which refuses while another program has it open for itself, virus scanners
 * included; most let go at once, so it is tried again for a little while. Throws what the last attempt threw.
 */
export async function whileInUse<T>(
  attempt: () => Promise<T>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (!inUse.has(failureCode(error))) throw error;
    }
    await wait(pause);
  }
  return attempt();
}
