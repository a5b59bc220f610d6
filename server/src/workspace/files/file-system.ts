import type { DirectoryEntry } from '../../../../protocol/requests.js';

/** Reads files by URI. Nothing here throws: what cannot be read is simply not there. */
export interface FileSystem {
  /** The bytes of a file; undefined when it is missing, unreadable or larger than `largestFile`. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** True where a file is there, whether it can be read or not; asked of files that `read` did not give. */
  isThere(uri: string): Promise<boolean>;
  /** Files, links to files and directories directly below; links to directories are left out, so a walk ends. */
  list(uri: string): Promise<readonly DirectoryEntry[]>;
}

/** Larger files are not read: the editor itself would not open them as text. */
export const largestFile = 32 * 1024 * 1024;

/** A file system where nothing can be read. */
export const noFiles: FileSystem = {
  read: async () => undefined,
  isThere: async () => false,
  list: async () => [],
};
