import { isDescriptionName } from '../../service/deployment/description-name.js';
import { directoriesAbove } from '../directories-above.js';
import type { FileSystem } from '../files/file-system.js';
import { childUri } from '../uris.js';

/** The deployment descriptions of directories, each directory looked into once. */
export interface DescriptionFinder {
  /** The descriptions in the nearest directory above a file that has some, up to `root` or the top. */
  nearest(uri: string, root: string | undefined): Promise<readonly string[]>;
  /** Called when a description was made or deleted. */
  forget(): void;
}

export function createDescriptionFinder(files: FileSystem): DescriptionFinder {
  const known = new Map<string, Promise<readonly string[]>>();

  async function look(directory: string): Promise<readonly string[]> {
    const entries = await files.list(directory);
    return entries
      .filter(({ name, kind }) => kind === 'file' && isDescriptionName(name))
      .map(({ name }) => childUri(directory, name));
  }

  return {
    async nearest(uri, root) {
      for (const directory of directoriesAbove(uri, root)) {
        const looked = known.get(directory) ?? look(directory);
        known.set(directory, looked);
        const found = await looked;
        if (found.length > 0) return found;
      }
      return [];
    },
    forget: () => known.clear(),
  };
}
